// Where a verb group hangs: main verb, conjunct, complement, relative or adverbial clause, or the verb that reports what stands before it.
import { isBareCopula, isReduced, laterVerb } from './ahead';
import { type Clause, clause, formOf, isSaying, lastVerb, type State, settle, topOf } from './clause';
import { attach } from './draft';
import type { Chunk } from './line';

export function placeVerb(state: State, chunk: Chunk, at: number): void {
  if (chunk.form === 'cop') copular(state, chunk, at);
  else if (chunk.form === 'inf') infinitive(state, chunk);
  else if (chunk.form === 'ing') participle(state, chunk);
  else if (chunk.form === 'past' || isReduced(state, at)) reduced(state, chunk, at);
  else finite(state, chunk, at);
  state.conjunction = -1;
  state.comma = false;
  if (state.preposition >= 0 && chunk.form !== 'cop') {
    attach(state.draft, state.preposition, chunk.head, 'mark');
    state.preposition = -1;
  }
}

function finite(state: State, chunk: Chunk, at: number): void {
  leave(state);
  const top = topOf(state);
  if (top.verb < 0) settle(state, top, chunk.head, chunk.passive);
  else if (state.conjunction >= 0 && state.last?.kind !== 'NP') joined(state, chunk);
  else if (isReport(state, chunk, at)) report(state, chunk);
  else {
    openInner(state);
    settle(state, topOf(state), chunk.head, chunk.passive);
  }
}

/** A clause inside or beside the open one, whose subject is the last noun where that is still free. */
function openInner(state: State): void {
  const top = topOf(state);
  const inner = clause(
    'inner',
    top.verb,
    state.conjunction >= 0 ? 'conj' : isSaying(state, top.verb) ? 'ccomp' : 'parataxis',
  );
  if (state.noun > top.verb && state.noun !== top.object) inner.subject = state.noun;
  state.stack.push(inner);
}

/** A relative or inner clause that has its verb is over when the outer one still awaits its own. */
function leave(state: State): void {
  while (state.stack.length > 1 && topOf(state).verb >= 0 && state.conjunction < 0) {
    if ((state.stack.at(-2)?.verb ?? 0) >= 0) return;
    state.stack.pop();
  }
}

/** "met Putin and flew home": the second verb shares the clause's place. */
function joined(state: State, chunk: Chunk): void {
  const top = topOf(state);
  if (state.conjunction >= 0) attach(state.draft, state.conjunction, chunk.head, 'cc');
  state.stack.pop();
  state.stack.push(clause(state.stack.length === 0 ? 'main' : top.kind, top.verb, 'conj'));
  settle(state, topOf(state), chunk.head, chunk.passive);
}

/** '…," Netanyahu told': what stands before the comma or mark was said. */
function isReport(state: State, chunk: Chunk, at: number): boolean {
  const near = state.chunks.slice(Math.max(0, at - 4), at);
  const comma = near.some((one) => one.kind === 'PUNCT' && /^[,”"’]$/u.test(formOf(state, one.head)));
  return isSaying(state, chunk.head) && (state.quote || comma) && state.root >= 0;
}

function report(state: State, chunk: Chunk): void {
  const said = state.root;
  const free = state.noun > lastVerb(state) && state.noun !== topOf(state).object;
  const main = clause('main', -1, 'root');
  if (free) {
    main.subject = state.noun;
    state.draft.deprels[state.noun] = '';
  }
  state.stack.length = 0;
  state.stack.push(main);
  settle(state, main, chunk.head, chunk.passive);
  attach(state.draft, said, chunk.head, 'ccomp');
  state.quote = false;
}

/** "urged Iran to stop", "agreed to meet", "a plan to attack". */
function infinitive(state: State, chunk: Chunk): void {
  if (topOf(state).kind === 'relative' && topOf(state).verb >= 0 && state.comma && state.stack.length > 1)
    state.stack.pop();
  const top = topOf(state);
  const afterNoun = state.last?.kind === 'NP' && state.noun > top.verb;
  if (state.conjunction >= 0 && top.verb >= 0) joined(state, chunk);
  else if (top.verb < 0 && !afterNoun) settle(state, top, chunk.head, chunk.passive);
  else {
    state.stack.push(
      afterNoun && state.noun !== top.object ? clause('relative', state.noun, 'acl') : complement(state),
    );
    settle(state, topOf(state), chunk.head, chunk.passive);
  }
}

/** "agreed to meet" and "urged Iran to stop" are complements; "flew to Moscow to meet" says what for. */
function complement(state: State): Clause {
  const top = topOf(state);
  const close =
    state.last !== undefined && (['VP', 'ADJ', 'ADV'].includes(state.last.kind) || state.noun === top.object);
  return clause('inner', top.verb, close ? 'xcomp' : 'advcl');
}

/** "meeting Putin, he …", "the coalition conducting strikes", "after meeting Putin". */
function participle(state: State, chunk: Chunk): void {
  const top = topOf(state);
  const afterNoun = state.last?.kind === 'NP' && !state.comma && state.preposition < 0;
  if (state.conjunction >= 0 && top.verb >= 0) {
    joined(state, chunk);
    return;
  }
  if (afterNoun) state.stack.push(clause('relative', state.noun, 'acl'));
  else if (top.verb >= 0) state.stack.push(clause('inner', top.verb, state.last?.kind === 'VP' ? 'xcomp' : 'advcl'));
  else state.stack.push(clause('inner', -1, 'advcl'));
  settle(state, topOf(state), chunk.head);
}

/** "the man arrested in Paris", "based in Beirut, the group …". */
function reduced(state: State, chunk: Chunk, at: number): void {
  const top = topOf(state);
  const onNoun = state.noun >= 0 && (state.last?.kind === 'NP' || state.comma);
  if (state.conjunction >= 0 && top.verb >= 0) joined(state, chunk);
  else if (top.verb < 0 && !laterVerb(state, at)) settle(state, top, chunk.head, chunk.passive);
  else {
    state.stack.push(onNoun ? clause('relative', state.noun, 'acl') : clause('inner', top.verb, 'advcl'));
    settle(state, topOf(state), chunk.head, true);
  }
}

/** "was", "has been": the predicate follows, and becomes the head. */
function copular(state: State, chunk: Chunk, at: number): void {
  leave(state);
  if (topOf(state).verb >= 0) {
    openInner(state);
    if (state.conjunction >= 0) attach(state.draft, state.conjunction, chunk.head, 'cc');
  }
  if (isBareCopula(state, at)) settle(state, topOf(state), chunk.head);
  else topOf(state).copula = chunk.head;
}
