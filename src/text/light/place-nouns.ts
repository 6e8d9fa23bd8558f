// Where a noun phrase hangs: subject, object, conjunct, apposition, time, or on its preposition.
import { inList, reportFollows, verbFollows } from './ahead';
import { clause, coordinate, formOf, hang, isSaying, lastVerb, lemmaOf, predicate, type State, topOf } from './clause';
import { attach } from './draft';
import type { Chunk } from './line';

const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:today|yesterday|tomorrow|tonight)$/i;
const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
const SPAN = /^(?:week|month|year|day|night|morning|afternoon|evening|weekend|decade|hour)s?$/;
const SPAN_OPENER = /^(?:this|each|every|that|the|one|two|three|a|earlier|later|several|many|\d+)$/i;

export function placeNoun(state: State, chunk: Chunk, at: number): void {
  const top = topOf(state);
  const time = state.preposition < 0 && isTime(state, chunk);
  if (state.preposition >= 0) placePrepositional(state, chunk);
  else if (time) hang(state, chunk.head, 'obl:unmarked');
  else if (isConjunct(state, at)) coordinate(state, chunk.head);
  else if (isApposition(state, chunk, at)) attach(state.draft, chunk.head, state.noun, 'appos');
  else if (top.copula >= 0 && top.verb < 0) predicate(state, chunk.head);
  else if (top.verb < 0) top.subject = chunk.head;
  else placeArgument(state, chunk, at);
  if (!time) state.noun = chunk.head;
  state.comma = false;
}

/** After a verb: its object, its second object, or the subject of the clause that follows ("said Israel attacked"). */
function placeArgument(state: State, chunk: Chunk, at: number): void {
  const top = topOf(state);
  if (verbFollows(state, at) && reportFollows(state, at)) return;
  const saying = isSaying(state, top.verb);
  if (verbFollows(state, at) && (state.comma || top.object >= 0 || saying || state.conjunction >= 0))
    openClause(state, chunk, saying);
  else if (top.object < 0 && !state.comma) placeObject(state, chunk, at);
  else if (top.object >= 0 && state.last?.kind === 'NP') {
    state.draft.deprels[top.object] = 'iobj';
    top.object = chunk.head;
    attach(state.draft, chunk.head, top.verb, 'obj');
  } else top.early.push({ head: chunk.head, deprel: 'dep' });
}

function openClause(state: State, chunk: Chunk, saying: boolean): void {
  const joined = state.conjunction >= 0;
  const inner = clause('inner', topOf(state).verb, joined ? 'conj' : saying && !state.comma ? 'ccomp' : 'parataxis');
  if (joined) inner.early.push({ head: state.conjunction, deprel: 'cc' });
  state.conjunction = -1;
  inner.subject = chunk.head;
  state.stack.push(inner);
}

/** "met Putin"; and '"…," said the minister', where it is the subject. */
function placeObject(state: State, chunk: Chunk, at: number): void {
  const top = topOf(state);
  const inverted = top.subject < 0 && !top.passive && isSaying(state, top.verb) && state.chunks[0]?.kind === 'PUNCT';
  top.object = chunk.head;
  if (inverted) top.subject = chunk.head;
  const second = state.chunks[at + 1]?.kind === 'NP' && state.line.tags[chunk.head]?.upos === 'PRON';
  attach(state.draft, chunk.head, top.verb, inverted ? 'nsubj' : second ? 'iobj' : 'obj');
}

/** "Putin and Lavrov", "Iran, Iraq and Syria": the same part of the sentence as the noun phrase before. */
function isConjunct(state: State, at: number): boolean {
  const before = state.chunks[at - 1];
  if (state.noun < 0 || !before) return false;
  if (state.conjunction >= 0 && state.conjunction === before.head)
    return topOf(state).verb < 0 || !verbFollows(state, at);
  return state.comma && before.kind === 'PUNCT' && inList(state, at);
}

const afterBracket = (state: State): boolean => state.last?.kind === 'PUNCT' && formOf(state, state.last.head) === '(';

/** "Lama Fakih, the group's director," and "the director, Lama Fakih,": one names or describes the other. */
function isApposition(state: State, chunk: Chunk, at: number): boolean {
  const { line, noun } = state;
  const upos = line.tags[chunk.head]?.upos;
  if (noun < 0 || upos === 'PRON' || upos === 'NUM' || DAY.test(formOf(state, noun))) return false;
  const next = state.chunks[at + 1];
  const closes = next === undefined || ['PUNCT', 'ADP', 'WH', 'VP'].includes(next.kind);
  if (afterBracket(state)) return closes;
  const named = line.tags[noun]?.upos === 'PROPN' || line.persons.has(chunk.head);
  const twoPersons = line.persons.has(noun) && line.persons.has(chunk.head);
  const verbless = next?.kind !== 'VP' || topOf(state).verb < 0;
  return state.comma && named && !twoPersons && closes && verbless && noun >= lastVerb(state);
}

/** "last week", "Monday", "March 5", "this year". */
function isTime(state: State, chunk: Chunk): boolean {
  const [first, head, end] = [formOf(state, chunk.start), formOf(state, chunk.head), formOf(state, chunk.end - 1)];
  if (DAY.test(head)) return true;
  if (MONTH.test(first) && /^\d/.test(end)) return true;
  if (!SPAN.test(head) || chunk.start === chunk.head) return false;
  return (
    /^(?:last|next)$/i.test(first) ||
    (SPAN_OPENER.test(first) && (topOf(state).verb >= 0 || state.comma || chunk.start === 0))
  );
}

/** "talks with Iran" hangs on the noun, "met with Iran" on the verb; "by" after a passive names the agent. */
function placePrepositional(state: State, chunk: Chunk): void {
  const { preposition } = state;
  state.preposition = -1;
  attach(state.draft, preposition, chunk.head, 'case');
  const word = lemmaOf(state, preposition);
  const top = topOf(state);
  const joined = state.conjunction >= 0 && state.conjunction === preposition - 1 && state.noun >= 0;
  if (joined) coordinate(state, chunk.head);
  else if (top.passive && word === 'by') hang(state, chunk.head, 'obl:agent');
  else if (belongsToNoun(state, word)) attach(state.draft, chunk.head, state.noun, 'nmod');
  else if (top.copula >= 0 && top.verb < 0) predicate(state, chunk.head);
  else hang(state, chunk.head, 'obl');
}

function belongsToNoun(state: State, preposition: string): boolean {
  const top = topOf(state);
  const verb = top.verb >= 0 ? top.verb : top.copula;
  if (state.noun < 0 || state.comma || state.noun <= verb) return false;
  return verb < 0 || state.grammar.odds(preposition, lemmaOf(state, state.noun), lemmaOf(state, verb)) > 0;
}
