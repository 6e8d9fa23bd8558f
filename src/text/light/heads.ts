// Heads of one tagged sentence: base phrases, then clauses from left to right; every word ends under one root.
import { chunksOf } from './chunks';
import { begin, type Grammar, hang, type State, settle } from './clause';
import { attach, draft, isFree } from './draft';
import type { Chunk, Line } from './line';
import { openMarked, openRelative, placeAdjective, placePreposition, placePunctuation } from './place-joints';
import { placeNoun } from './place-nouns';
import { placeVerb } from './place-verbs';

export interface Heads {
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
}

type Place = (state: State, chunk: Chunk, at: number) => void;
const adverb: Place = (state, chunk) => hang(state, chunk.head, 'advmod');

/** What each kind of chunk does. */
const PLACE: Readonly<Record<Chunk['kind'], Place>> = {
  NP: placeNoun,
  VP: placeVerb,
  ADP: placePreposition,
  CC: (state, chunk) => {
    state.conjunction = chunk.head;
  },
  MARK: openMarked,
  WH: openRelative,
  PUNCT: placePunctuation,
  ADJ: placeAdjective,
  ADV: adverb,
  X: adverb,
};

/** A tree: one root (head -1), no circle, every word in it. */
export function headsOf(line: Line, grammar: Grammar): Heads {
  const open = draft(line.tags.length);
  const state = begin(line, open, chunksOf(line, open), grammar);
  state.chunks.forEach((chunk, at) => {
    PLACE[chunk.kind](state, chunk, at);
    state.last = chunk;
  });
  const root = rootOf(state);
  open.heads[root] = -1;
  open.deprels[root] = 'root';
  line.tags.forEach((tag, i) => {
    if (i !== root && (isFree(open, i) || open.heads[i] === -1))
      attach(open, i, root, tag.upos === 'PUNCT' ? 'punct' : 'dep');
  });
  return { heads: open.heads, deprels: open.deprels };
}

/** The main verb; without one, a fronted verb, the subject, the last noun, the first word. */
function rootOf(state: State): number {
  for (const top of state.stack) if (top.copula >= 0 && top.verb < 0) settle(state, top, top.copula);
  const candidates = [state.root, state.fronted[0] ?? -1, state.stack[0]?.subject ?? -1, state.noun];
  return candidates.find((i) => i >= 0) ?? 0;
}
