// What a cue says of a thing before or behind naming it: "described as baseless reports of a raid", "called the claim that he lied “a joke”", "“A joke”: that is how he described the claim".
import type { Span } from '../../core/model';
import { isRel } from '../../core/tree';
import type { Hit } from '../cues';
import { clauseUnder } from '../stance/target';
import { edges, isInfinitive, isNominal, lemmaOf, lower, spanBetween, type View } from '../view';
import { isPassive } from '../who/passive';
import { objectOf, type Range } from './governed';
import { between, isQuoteMark } from './surface';

/** A thing and what is said of it, as tokens. */
export interface Told {
  readonly predicate: Range;
  /** The noun that names the thing. */
  readonly head: number;
  /** The words that name it. */
  readonly thing: Range;
}

/** Words between the opinion and the noun for what is meant, at most: "as baseless the ministry's latest reports". */
const REACH = 8;

/** "as a smear", "as baseless", "as propaganda": where the opinion ends. */
function opinionEnd({ tokens }: View, from: number): number | null {
  const article = /^an?$/.test(lower(tokens[from]));
  const opens = article ? from + 1 : from;
  const noun = between(opens, opens + 3).find((i) => !/^(ADJ|ADV|CCONJ)$/.test(tokens[i]?.upos ?? '')) ?? opens;
  const named = tokens[noun]?.upos === 'NOUN';
  if (article) return named ? noun : null;
  if (noun > opens) return noun - 1;
  return named && /^(NOUN|DET|PROPN|PRON|ADJ)$/.test(tokens[noun + 1]?.upos ?? '') ? noun : null;
}

/** "dismissed as a smear the charge that he lied", "described as baseless reports of a raid". */
export function namedAs({ view, last }: Hit, isSaying: (lemma: string) => boolean): Told | null {
  const { tokens, tree } = view;
  const as = between(last + 1, last + 3).find((i) => lower(tokens[i]) === 'as');
  const end = as === undefined ? null : opinionEnd(view, as + 1);
  if (as === undefined || end === null || tokens.slice(last + 1, as).some(({ upos }) => upos !== 'ADV')) return null;
  const stop = between(end + 1, end + REACH).find(
    (i) => !/^(DET|ADJ|NOUN|PROPN|NUM|PART|PRON)$/.test(tokens[i]?.upos ?? ''),
  );
  const head = between(end + 1, (stop ?? end + REACH) - 1).find(
    (i) => tokens[i]?.upos === 'NOUN' && isSaying(lemmaOf(tokens[i])),
  );
  return head === undefined ? null : { predicate: [as, end], head, thing: [end + 1, edges(tree, head)[1]] };
}

/** "“A joke”: that is how he described the report", "A joke is what he called it". */
export function namedBefore(hit: Hit): Told | null {
  const { view, at } = hit;
  const { tokens, tree } = view;
  const object = objectOf(hit);
  const how = tokens.findLastIndex((token, i) => i < at && /^(how|what)$/.test(lower(token)));
  if (object === null || object < at || how < 2 || lemmaOf(tokens[how - 1]) !== 'be') return null;
  if (between(how + 1, at - 1).some((i) => tokens[i]?.upos === 'VERB')) return null;
  const that = /^(that|this|it|which)$/.test(lower(tokens[how - 2]));
  const end = that ? how - 3 : how - 2;
  const parted = !that || /^[:,–—-]$/.test(tokens[end]?.form ?? '');
  return parted && end >= 0 ? { predicate: [0, that ? end - 1 : end], head: object, thing: edges(tree, object) } : null;
}

/** The clause of "the claim that he lied"; a tree may hang it on the verb. */
const clauseOf = ({ view, at }: Hit, object: number): number | null =>
  clauseUnder(view, object) ??
  view.tree
    .find(at, 'ccomp')
    .find((i) => i > object && view.tree.find(i, 'mark').some((c) => lower(view.tokens[c]) === 'that')) ??
  null;

/** "the claim to have won" */
const deedOf = (view: View, object: number): number | null =>
  view.tree.find(object, 'acl').find((i) => i > object && isInfinitive(view, i)) ?? null;

/** The first of the words that a tree took for the end of the clause: “a joke”, "a lie", "false". */
function opinionIn(view: View, [first, last]: Range, verb: number): number | null {
  const { tokens } = view;
  const mark = between(verb + 1, last).find((i) => isQuoteMark(view, i));
  if (mark !== undefined && between(mark + 1, last + 1).some((i) => i >= last && isQuoteMark(view, i))) return mark;
  const article = between(Math.max(first, verb) + 1, last).findLast((i) => /^an?$/.test(lower(tokens[i])));
  const bare = article !== undefined && isNominal(tokens[article - 1]) && isNominal(tokens[last]);
  const phrase = bare && between(article, last).every((i) => /^(DET|ADJ|ADV|NOUN)$/.test(tokens[i]?.upos ?? ''));
  if (phrase) return article;
  return tokens[last]?.upos === 'ADJ' && isNominal(tokens[last - 1]) ? last : null;
}

/** "called the claim that he sold the ship a lie": the opinion stands behind the clause. */
export function namedBehind(hit: Hit): Told | null {
  const { view, at } = hit;
  const object = isPassive(view, at) ? null : objectOf(hit);
  const clause = object === null ? null : (clauseOf(hit, object) ?? deedOf(view, object));
  if (object === null || clause === null || clause < object) return null;
  const [first, last] = edges(view.tree, clause, (token) => token.head === clause && isRel(token, 'parataxis'));
  const from = opinionIn(view, [first, last], clause);
  return from === null || from <= clause
    ? null
    : { predicate: [from, last], head: object, thing: [edges(view.tree, object)[0], from - 1] };
}

/** A thing and the opinion that stands elsewhere than behind its noun; null where the tree shows them as they are. */
export const toldOf = (hit: Hit, isSaying: (lemma: string) => boolean): Told | null =>
  namedBehind(hit) ?? namedAs(hit, isSaying) ?? namedBefore(hit);

/** Of the thing its clause, "he lied" of "the claim that he lied", else the words that name it. */
export function thingOf(hit: Hit, { head, thing }: Told): Span | null {
  const { view } = hit;
  const clause = clauseOf(hit, head);
  if (clause === null) return spanBetween(view, ...thing);
  const [first, last] = edges(view.tree, clause);
  return spanBetween(view, lower(view.tokens[first]) === 'that' ? first + 1 : first, Math.min(last, thing[1]));
}
