// What stands ahead in the sentence: whether a verb follows, whether a participle is reduced, whether a list goes on.

import { formOf, isOpeningQuote, isSaying, lemmaOf, type State, topOf } from './clause';
import type { Chunk } from './line';

const hasTense = (chunk: Chunk): boolean => chunk.form === 'finite' || chunk.form === 'cop';

const isQuoteOrHyphen = (state: State, chunk: Chunk): boolean => /^["“”’'‘-]$/u.test(formOf(state, chunk.head));

/** Does a finite verb follow the chunk before the clause ends? Modifiers may stand between. */
export function verbFollows(state: State, at: number): boolean {
  for (let i = at + 1; i < state.chunks.length; i++) {
    const chunk = state.chunks[i];
    if (!chunk || chunk.kind === 'MARK' || chunk.kind === 'WH') return false;
    if (chunk.kind === 'VP') return hasTense(chunk) && !(i === at + 1 && isReduced(state, i));
    if (chunk.kind === 'PUNCT' && !isQuoteOrHyphen(state, chunk)) return false;
    if (chunk.kind === 'CC' && state.chunks[i + 1]?.kind !== 'NP') return false;
  }
  return false;
}

/** Does any finite verb stand after the chunk? */
export const laterVerb = (state: State, at: number): boolean =>
  state.chunks.slice(at + 1).some((chunk) => chunk.kind === 'VP' && hasTense(chunk));

/** Is the next verb one of saying: '…," the minister said'? */
export function reportFollows(state: State, at: number): boolean {
  const verb = state.chunks.slice(at + 1).find((chunk) => chunk.kind === 'VP');
  return (state.comma || state.quote) && verb !== undefined && state.root >= 0 && isSaying(state, verb.head);
}

/** "the man arrested in Paris said": a participle, since the clause's own verb follows. */
export function isReduced(state: State, at: number): boolean {
  const chunk = state.chunks[at];
  const before = state.chunks[at - 1];
  if (!chunk || chunk.end - chunk.start > 1 || before?.kind !== 'NP' || isSaying(state, chunk.head)) return false;
  if (!/(?:ed|en|wn|ld|nt)$/.test(formOf(state, chunk.head))) return false;
  const next = state.chunks[at + 1];
  if (next?.kind !== 'ADP') return false;
  return lemmaOf(state, next.head) === 'by' || (topOf(state).verb < 0 && closesWithVerb(state, at));
}

/** Only noun and prepositional phrases stand before the next finite verb. */
function closesWithVerb(state: State, at: number): boolean {
  const rest = state.chunks.slice(at + 1);
  const stop = rest.find((chunk) => ['CC', 'MARK', 'WH', 'PUNCT', 'VP'].includes(chunk.kind));
  return stop?.kind === 'VP' && hasTense(stop);
}

/** A later comma or "and" brings another noun phrase, with "and" before the last: "Iran, Iraq and Syria". */
export function inList(state: State, at: number): boolean {
  for (const [k, chunk] of state.chunks.slice(at + 1, at + 13).entries()) {
    const after = state.chunks[at + 2 + k];
    if (chunk.kind === 'CC') return after?.kind === 'NP' || after?.kind === 'ADP';
    const goesOn =
      chunk.kind === 'NP' ||
      formOf(state, chunk.head) === ',' ||
      (chunk.kind === 'ADP' && lemmaOf(state, chunk.head) === 'of');
    if (!goesOn) return false;
  }
  return false;
}

/** Does "was" stand without a predicate of its own: "That it was." */
export function isBareCopula(state: State, at: number): boolean {
  const next = state.chunks[at + 1];
  if (next === undefined || next.kind === 'MARK' || next.kind === 'WH' || next.kind === 'VP') return true;
  return next.kind === 'PUNCT' && !isOpeningQuote(state, next.head);
}
