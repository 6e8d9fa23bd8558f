// Indirect speech: a cue, its subject, and what it governs or stands beside.

import type { Hit } from '../cues';
import { cueSpan } from '../cues';
import type { Draft, Speech } from '../draft';
import type { Callings } from '../quoted/named';
import { lemmaOf, lower, spanBetween } from '../view';
import { speakerHead } from '../who/nearest';
import { type Source, sourceOf } from '../who/sources';
import { subjectOf } from '../who/subjects';
import { attribution, fromOrder } from './attribution';
import type { Complement } from './complements';
import { complementOf } from './complements';
import { fronted, isTelling } from './fronted';
import { withQuoted } from './passing';
import { coordinated, goesOn, pieces } from './pieces';
import { mended, stretched, subordinateEnd } from './surface';
import { isAside } from './unreal';
import { withoutDay } from './when';

function speakerOf(hit: Hit): Source | null {
  const { view, at } = hit;
  const adjective = hit.entries.some((entry) => entry.cue.pos === 'adjective');
  const head = adjective ? subjectOf(view, at, 0, true) : speakerHead(view, at);
  const you = head !== null && lower(view.tokens[head]) === 'you';
  return head === null || you ? null : sourceOf(view, at, head);
}

type Range = readonly [number, number];
type IsSaying = (lemma: string) => boolean;

/** What the tree cut short is filled up by the order of words. */
function completed(hit: Hit, kind: string, range: Range, hits: ReadonlySet<number>, isSaying: IsSaying): Range {
  if (kind === 'clause') return withoutDay(hit.view, hit.last, coordinated(hit, mended(hit, range, hits), hits));
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
  const whole = found.ranges
    .map((range) => (found.kind === 'clause' ? fronted(hit, source, range) : range))
    .map((range) => completed(hit, found.kind, range, hits, isSaying));
  const told = found.kind === 'clause' ? whole.flatMap((range) => pieces(hit, source, range)) : whole;
  const trailing = found.kind === 'clause' && told.every(([, last]) => last < Math.min(source.first, hit.at));
  const more = trailing ? goesOn(hit, source, hits) : null;
  const ranges = more ? [...told, more] : told;
  if (found.kind === 'clause' && !ranges.some((range) => isTelling(view, range))) return null;
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

function addresseeOf(hit: Hit): number | null {
  const takesObject = hit.entries.some((entry) => entry.cue.addressee.includes('object'));
  return takesObject ? (hit.view.tree.find(hit.at, 'obj', 'iobj').find((i) => i > hit.at) ?? null) : null;
}

/** Without the entries that want another subject: "show" in "he shows promise"; null where none is left. */
function spokenBy(hit: Hit, { heads }: Source): Hit | null {
  const subjects = heads.map((head) => lemmaOf(hit.view.tokens[head]));
  const entries = hit.entries.filter(
    ({ cue }) => cue.by === undefined || subjects.some((one) => cue.by?.includes(one)),
  );
  return entries.length > 0 ? { ...hit, entries } : null;
}

/** All verbs and adjectives of a sentence that somebody speaks with. */
export function findSpeech(hits: readonly Hit[], isSaying: IsSaying, callings: Callings): readonly Speech[] {
  const places = new Set(hits.map((hit) => hit.at));
  const found = hits.flatMap((whole) => {
    const source = speakerOf(whole);
    const hit = source && spokenBy(whole, source);
    if (!hit) return [];
    const found = complementOf(hit, isSaying);
    const addressee = addresseeOf(hit);
    const draft =
      (found ? fromTree(hit, source, found, places, isSaying) : null) ??
      fromOrder(hit, source, addressee, places) ??
      attribution(hit, source, addressee);
    const aside = draft?.entry.cue.inside === false && isAside(hit.view, hit.at);
    return aside ? [] : [{ hit, source, draft, addressee }];
  });
  return withQuoted(found, callings);
}
