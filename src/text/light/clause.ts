// The state of reading one sentence's clauses: what is open, what awaits its head.

import { attach, type Draft, isFree } from './draft';
import type { Chunk, Line } from './line';
import type { Odds } from './prepositions';

/** What the clause reader knows of words. */
export interface Grammar {
  readonly odds: Odds;
  /** Lemmas of verbs of saying and thinking, which govern a clause ("said he came"). */
  readonly saying: ReadonlySet<string>;
}

export interface Clause {
  /** relative: hangs on a noun, and ends at a comma. */
  readonly kind: 'main' | 'relative' | 'inner';
  /** The predicate; -1 while it is awaited. So for all words here. */
  verb: number;
  subject: number;
  object: number;
  /** A form of "be" that awaits its predicate. */
  copula: number;
  passive: boolean;
  /** A conjunction that awaits the verb. */
  mark: number;
  /** A relative or interrogative word that awaits the verb. */
  wh: number;
  /** Phrases and adverbs that came before the verb. */
  readonly early: { readonly head: number; readonly deprel: string }[];
  /** Where the clause hangs once its verb is there. */
  readonly under: number;
  readonly deprel: string;
}

export const clause = (kind: Clause['kind'], under: number, deprel: string): Clause => ({
  kind,
  verb: -1,
  subject: -1,
  object: -1,
  copula: -1,
  passive: false,
  mark: -1,
  wh: -1,
  early: [],
  under,
  deprel,
});

/** All that changes while a sentence is read from left to right. */
export interface State {
  readonly line: Line;
  readonly draft: Draft;
  readonly chunks: readonly Chunk[];
  readonly grammar: Grammar;
  /** Open clauses, the innermost last; never empty. */
  readonly stack: Clause[];
  /** Verbs of adverbial clauses that stand before their main clause. */
  readonly fronted: number[];
  root: number;
  /** The last noun phrase's head, where the next modifier may hang. */
  noun: number;
  /** A preposition that awaits its noun phrase. */
  preposition: number;
  /** "and", until what it joins has come. */
  conjunction: number;
  /** A comma or dash stood just before. */
  comma: boolean;
  /** A quotation has closed. */
  quote: boolean;
  last: Chunk | undefined;
}

export const begin = (line: Line, draft: Draft, chunks: readonly Chunk[], grammar: Grammar): State => ({
  line,
  draft,
  chunks,
  grammar,
  stack: [clause('main', -1, 'root')],
  fronted: [],
  root: -1,
  noun: -1,
  preposition: -1,
  conjunction: -1,
  comma: false,
  quote: false,
  last: undefined,
});

/** The innermost open clause. */
export function topOf(state: State): Clause {
  const top = state.stack.at(-1);
  if (top) return top;
  const main = clause('main', -1, 'root');
  state.stack.push(main);
  return main;
}

export const lemmaOf = (state: State, i: number): string => state.line.tags[i]?.lemma ?? '';
export const formOf = (state: State, i: number): string => state.line.words[i]?.form ?? '';
export const isSaying = (state: State, i: number): boolean => i >= 0 && state.grammar.saying.has(lemmaOf(state, i));
export const isOpeningQuote = (state: State, i: number): boolean => /^[“"‘«]$/u.test(formOf(state, i));

/** The last verb of any open clause. */
export const lastVerb = (state: State): number => state.stack.reduce((last, { verb }) => Math.max(last, verb), -1);

/** Hangs a phrase on the clause's verb, or keeps it until the verb comes. */
export function hang(state: State, head: number, deprel: string): void {
  const { verb, early } = topOf(state);
  if (verb >= 0) attach(state.draft, head, verb, deprel);
  else early.push({ head, deprel });
}

/** Joins a word to the noun before it: "Putin and Lavrov". */
export function coordinate(state: State, head: number): void {
  const { draft, noun } = state;
  const first = draft.deprels[noun] === 'conj' ? (draft.heads[noun] ?? noun) : noun;
  attach(draft, head, first, 'conj');
  if (state.conjunction >= 0) attach(draft, state.conjunction, head, 'cc');
  state.conjunction = -1;
}

/** The clause has found its verb: subject, conjunction, early phrases and its own head are settled. */
export function settle(state: State, top: Clause, verb: number, passive = false): void {
  const { draft, line } = state;
  top.verb = verb;
  top.passive = passive;
  const subject = passive ? 'nsubj:pass' : 'nsubj';
  const expletive = line.tags[top.subject]?.xpos === 'EX';
  attach(draft, top.copula, verb, 'cop');
  attach(draft, top.wh, verb, top.subject < 0 ? subject : line.tags[top.wh]?.xpos === 'WRB' ? 'advmod' : 'obj');
  attach(draft, top.mark, verb, 'mark');
  const early = [{ head: top.subject, deprel: expletive ? 'expl' : subject }, ...top.early];
  for (const { head, deprel } of early) if (isFree(draft, head)) attach(draft, head, verb, deprel);
  hangClause(state, top);
}

function hangClause(state: State, top: Clause): void {
  if (top.under >= 0) attach(state.draft, top.verb, top.under, top.deprel);
  else if (top.kind === 'main') {
    state.root = top.verb;
    for (const verb of state.fronted) attach(state.draft, verb, top.verb, 'advcl');
  } else state.fronted.push(top.verb);
}

/** "is a threat", "are false", "was in Moscow": the predicate is the head, and the verb its copula. */
export function predicate(state: State, head: number): void {
  const { draft } = state;
  const top = topOf(state);
  draft.heads.forEach((of, i) => {
    if (of === top.copula && /^(?:aux|advmod|mark)/.test(draft.deprels[i] ?? ''))
      attach(draft, i, head, draft.deprels[i] ?? 'aux');
  });
  settle(state, top, head);
  top.object = head;
  top.copula = -1;
}
