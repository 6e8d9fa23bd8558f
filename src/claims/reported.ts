// Indirect speech: a cue, its subject, and what it governs or stands beside.
import { isRel } from '../core/tree';
import { sentenceAround } from './around';
import type { Complement } from './complements';
import { complementOf } from './complements';
import type { Hit } from './cues';
import { cueSpan } from './cues';
import type { Draft } from './draft';
import type { Entry } from './lexicon';
import { speakerHead } from './nearest';
import { coordinated, goesOn, pieces } from './pieces';
import { type Source, sourceOf } from './sources';
import { subjectOf } from './subjects';
import { clauseAfter, hasFinite, mended, stretched, subordinateEnd } from './surface';
import { edges, isMain, lower, spanBetween } from './view';

/** A verb or adjective with its speaker. What it says may be found by the tree, by word order, or as a quotation. */
export interface Speech {
  readonly hit: Hit;
  readonly source: Source;
  readonly draft: Draft | null;
  readonly addressee: number | null;
}

function speakerOf(hit: Hit): Source | null {
  const { view, at } = hit;
  const adjective = hit.entries.some((entry) => entry.cue.pos === 'adjective');
  const head = adjective ? subjectOf(view, at, 0, true) : speakerHead(view, at);
  const you = head !== null && lower(view.tokens[head]) === 'you';
  return head === null || you ? null : sourceOf(view, at, head);
}

const entryFor = (hit: Hit, kind: string): Entry | null =>
  hit.entries.find((entry) => entry.cue.content.includes(kind)) ?? null;

type Range = readonly [number, number];
type IsSaying = (lemma: string) => boolean;

/** What the tree cut short is filled up by the order of words. */
function completed(hit: Hit, kind: string, range: Range, hits: ReadonlySet<number>, isSaying: IsSaying): Range {
  if (kind === 'clause') return coordinated(hit, mended(hit, range, hits), hits);
  const phrase = kind !== 'infinitive' && !kind.startsWith('object ') && range[0] > hit.at;
  return phrase ? stretched(hit.view, range, isSaying) : range;
}

function fromTree(
  hit: Hit,
  source: Source,
  found: Complement,
  hits: ReadonlySet<number>,
  isSaying: IsSaying,
): Draft | null {
  const { view } = hit;
  const whole = found.ranges.map((range) => completed(hit, found.kind, range, hits, isSaying));
  const told = found.kind === 'clause' ? whole.flatMap((range) => pieces(hit, source, range)) : whole;
  const trailing = found.kind === 'clause' && told.every(([, last]) => last < Math.min(source.first, hit.at));
  const more = trailing ? goesOn(hit, source, hits) : null;
  const ranges = more ? [...told, more] : told;
  if (found.kind === 'clause' && !ranges.some(([first, last]) => hasFinite(view, first, last))) return null;
  const limit = subordinateEnd(view, Math.min(source.first, hit.at), hit.last);
  const content = ranges.flatMap(([first, last]) => {
    const cut = source.first > first && source.first <= last ? source.first - 1 : last;
    return spanBetween(view, first, limit !== null && first > hit.at ? Math.min(cut, limit) : cut) ?? [];
  });
  if (content.length === 0) return null;
  const { entry, kind, addressee } = found;
  return {
    hit,
    entry,
    kind,
    cue: cueSpan(hit, found.cueEnd),
    source,
    content,
    addressee,
    rule: `claims/reported#${entry.rule}`,
    score: 0.9,
  };
}

/** "S, X said": the cue and its speaker stand beside the clause. */
function attribution(hit: Hit, source: Source, addressee: number | null): Draft | null {
  const { view, at } = hit;
  const entry = entryFor(hit, 'clause') ?? entryFor(hit, 'that');
  const marked = view.tree.find(at, 'mark').some((i) => lower(view.tokens[i]) !== 'as');
  if (!entry || marked || isRel(view.tokens[at], 'acl') || !isMain(view, at)) return null;
  const first = Math.min(source.first, at);
  const as = /^as$/.test(lower(view.tokens[first - 1])) ? first - 1 : first;
  const below = new Set(view.tree.subtree(at, (token) => token.head === at && isRel(token, 'ccomp', 'parataxis')));
  const last = Math.max(source.last, hit.last, addressee === null ? -1 : edges(view.tree, addressee)[1]);
  const content = sentenceAround(view, [as, last], (i) => below.has(i));
  if (!content || (as === 0 && first === as)) return null;
  return {
    hit,
    entry,
    kind: 'clause',
    cue: cueSpan(hit),
    source,
    content,
    addressee,
    rule: `claims/attribution#${entry.rule}`,
    score: 0.8,
  };
}

function fromOrder(hit: Hit, source: Source, addressee: number | null, hits: ReadonlySet<number>): Draft | null {
  const entry = entryFor(hit, 'clause');
  const range = entry ? clauseAfter(hit, source, addressee, hits) : null;
  const limit = subordinateEnd(hit.view, Math.min(source.first, hit.at), hit.last);
  const span = range ? spanBetween(hit.view, range[0], Math.min(range[1], limit ?? range[1])) : null;
  if (!entry || !span) return null;
  return {
    hit,
    entry,
    kind: 'clause',
    cue: cueSpan(hit),
    source,
    content: [span],
    addressee,
    rule: `claims/order#${entry.rule}`,
    score: 0.6,
  };
}

function addresseeOf(hit: Hit): number | null {
  const takesObject = hit.entries.some((entry) => entry.cue.addressee.includes('object'));
  return takesObject ? (hit.view.tree.find(hit.at, 'obj', 'iobj').find((i) => i > hit.at) ?? null) : null;
}

/** All verbs and adjectives of a sentence that somebody speaks with. */
export function findSpeech(hits: readonly Hit[], isSaying: IsSaying): readonly Speech[] {
  const places = new Set(hits.map((hit) => hit.at));
  return hits.flatMap((hit) => {
    const source = speakerOf(hit);
    if (!source) return [];
    const found = complementOf(hit);
    const addressee = addresseeOf(hit);
    const draft =
      (found ? fromTree(hit, source, found, places, isSaying) : null) ??
      fromOrder(hit, source, addressee, places) ??
      attribution(hit, source, addressee);
    return [{ hit, source, draft, addressee }];
  });
}
