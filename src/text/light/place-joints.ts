// What opens and closes clauses: conjunctions, relative words, punctuation; and adjectives and adverbs that stand alone.

import {
  type Clause,
  clause,
  formOf,
  hang,
  isOpeningQuote,
  isSaying,
  lemmaOf,
  predicate,
  type State,
  topOf,
} from './clause';
import { attach } from './draft';
import type { Chunk } from './line';

/** "that", "because", "if": a clause begins. */
export function openMarked(state: State, chunk: Chunk): void {
  const { verb } = topOf(state);
  const complement = /^(?:that|whether|if)$/.test(lemmaOf(state, chunk.head)) && (verb >= 0 || state.noun > verb);
  const inner = complement ? complementOf(state) : clause('inner', verb, 'advcl');
  state.conjunction = -1;
  state.comma = false;
  state.stack.push({ ...inner, mark: chunk.head });
}

/** "told reporters that" hangs on the verb, "the claim that" on the noun. */
function complementOf(state: State): Clause {
  const top = topOf(state);
  const afterNoun = state.last?.kind === 'NP' && state.noun > top.verb;
  return afterNoun && !isSaying(state, top.verb)
    ? clause('relative', state.noun, 'acl')
    : clause('inner', top.verb, 'ccomp');
}

/** "told reporters in Tehran, who rejected": a person is meant, so the subject rather than the place. */
function antecedent(state: State, relative: string): number {
  const { subject } = topOf(state);
  const named = state.line.tags[state.noun]?.upos === 'PROPN' && !state.line.persons.has(state.noun);
  return relative === 'who' && state.comma && named && subject >= 0 ? subject : state.noun;
}

/** "who met", "which it said", "where he", "in which". */
export function openRelative(state: State, chunk: Chunk, at: number): void {
  const lemma = lemmaOf(state, chunk.head);
  const onNoun =
    state.noun >= 0 && lemma !== 'what' && (state.last?.kind === 'NP' || state.comma || state.preposition >= 0);
  const inner = onNoun
    ? clause('relative', antecedent(state, lemma), 'acl:relcl')
    : clause('inner', topOf(state).verb, lemma === 'when' ? 'advcl' : 'ccomp');
  const next = state.chunks[at + 1];
  if (state.preposition >= 0) {
    attach(state.draft, state.preposition, chunk.head, 'case');
    state.preposition = -1;
    inner.early.push({ head: chunk.head, deprel: 'obl' });
  } else if (state.line.tags[chunk.head]?.xpos === 'WP$' && next?.kind === 'NP')
    attach(state.draft, chunk.head, next.head, 'nmod:poss');
  else inner.wh = chunk.head;
  state.stack.push(inner);
  state.comma = false;
}

export function placePunctuation(state: State, chunk: Chunk): void {
  const form = formOf(state, chunk.head);
  if (/^[”"’»]$/u.test(form)) state.quote = true;
  if (/^(?:[,;:–—]|--)$/u.test(form)) {
    state.comma = true;
    closeClauses(state, form);
  }
  if (state.preposition >= 0 && form !== '(' && !isOpeningQuote(state, chunk.head)) dropPreposition(state);
}

/** A comma ends a relative clause, and with all inside it an adverbial one that stands before its main clause. */
function closeClauses(state: State, form: string): void {
  const { stack } = state;
  const isFronted = ({ kind, verb, under }: Clause): boolean => kind === 'inner' && verb >= 0 && under < 0;
  const fronted = stack.findIndex(isFronted);
  if (fronted > 0) {
    stack.length = fronted;
    // "Whilst Israel admitted strikes, Russia and …": the nouns of a clause that is over join with nothing after it.
    state.noun = -1;
  }
  while (form === ',' && stack.length > 1 && topOf(state).kind === 'relative' && topOf(state).verb >= 0) stack.pop();
}

/** A preposition whose noun phrase never came is an adverb: "came in, and". */
function dropPreposition(state: State): void {
  hang(state, state.preposition, 'advmod');
  state.preposition = -1;
}

export function placePreposition(state: State, chunk: Chunk): void {
  if (state.preposition >= 0) dropPreposition(state);
  state.preposition = chunk.head;
}

export function placeAdjective(state: State, chunk: Chunk): void {
  const top = topOf(state);
  if (top.copula >= 0 && top.verb < 0) predicate(state, chunk.head);
  else if (top.verb >= 0) attach(state.draft, chunk.head, top.verb, state.last?.kind === 'CC' ? 'advmod' : 'xcomp');
  else if (state.noun >= 0) attach(state.draft, chunk.head, state.noun, 'amod');
}
