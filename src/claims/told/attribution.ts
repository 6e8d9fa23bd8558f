// What stands beside a cue and its speaker: "S, X said", "as X said, S", "X told reporters S".
import { isRel } from '../../core/tree';
import { cueSpan, type Hit } from '../cues';
import type { Draft } from '../draft';
import type { Entry } from '../lexicon';
import { edges, isMain, lower, spanBetween } from '../view';
import type { Source } from '../who/sources';
import { sentenceAround } from './around';
import { clauseAfter, subordinateEnd } from './surface';
import { isWhen } from './when';

const entryFor = (hit: Hit, kind: string): Entry | null =>
  hit.entries.find((entry) => entry.cue.content.includes(kind)) ?? null;

const clause = (hit: Hit, entry: Entry) => ({ hit, entry, kind: 'clause', cue: cueSpan(hit) }) as const;

/** "S, X said": the cue and its speaker stand beside the clause. */
export function attribution(hit: Hit, source: Source, addressee: number | null): Draft | null {
  const { view, at } = hit;
  const entry = entryFor(hit, 'clause') ?? entryFor(hit, 'that');
  const marked = view.tree.find(at, 'mark').some((i) => lower(view.tokens[i]) !== 'as');
  if (!entry || marked || isRel(view.tokens[at], 'acl') || !isMain(view, at)) return null;
  const first = Math.min(source.first, at);
  // "As the vote came near, Oslo felt alone": when it was felt, not what.
  if (view.tree.find(at, 'advcl').some((i) => i < first)) return null;
  const marker = lower(view.tokens[first - 1]) === 'as' ? first - 1 : first;
  // "And as Berg said, it rained."
  const as = marker === 1 && view.tokens[0]?.upos === 'CCONJ' ? 0 : marker;
  const below = new Set(view.tree.subtree(at, (token) => token.head === at && isRel(token, 'ccomp', 'parataxis')));
  const last = Math.max(source.last, hit.last, addressee === null ? -1 : edges(view.tree, addressee)[1]);
  const content = sentenceAround(view, [as, last], (i) => below.has(i));
  if (!content || (as === 0 && first === as)) return null;
  return { ...clause(hit, entry), source, content, addressee, rule: `claims/attribution#${entry.rule}`, score: 0.8 };
}

export function fromOrder(hit: Hit, source: Source, addressee: number | null, hits: ReadonlySet<number>): Draft | null {
  const entry = entryFor(hit, 'clause');
  const behind = entry ? clauseAfter(hit, source, addressee, hits) : null;
  const range = behind && isWhen(hit.view, behind) ? null : behind;
  const limit = subordinateEnd(hit.view, Math.min(source.first, hit.at), hit.last);
  const span = range ? spanBetween(hit.view, range[0], Math.min(range[1], limit ?? range[1])) : null;
  if (!entry || !span) return null;
  return { ...clause(hit, entry), source, content: [span], addressee, rule: `claims/order#${entry.rule}`, score: 0.6 };
}
