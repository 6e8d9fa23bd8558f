// Which claims are worth comparing, so that their number does not count squared: of one predicate and one thing, of one fact, of one speaker.
import type { ClaimLink, Statement } from '../core/model';
import { linkOf, near, speakerOf } from './links';
import { telling } from './repeats';
import type { Words } from './words';

/** Links of one kind that a claim keeps. */
export const MOST = 20;
/** Words in a row that two contents share where one repeats the other. */
const RUN = 3;

/** A word by which a claim's predicates are found, one of a pair of contraries for both; which side of it the claim takes. */
interface Side {
  readonly key: string;
  readonly sign: 1 | -1;
}

function sidesIn({ propositions }: Statement, words: Words): readonly Side[] {
  const found = propositions
    .filter(({ open }) => !open)
    .flatMap(({ predicate, polarity }): readonly Side[] => {
      const sign = polarity === 'negated' ? -1 : 1;
      const pairs = words.sidesOf(predicate).map(({ pair, other }): Side => {
        return { key: `pair ${pair}`, sign: other ? (sign === 1 ? -1 : 1) : sign };
      });
      return [{ key: predicate, sign }, ...pairs];
    });
  return [...new Map(found.map((side) => [`${side.key} ${side.sign}`, side])).values()];
}

/** What a claim speaks of: entities, what they are called, nouns. */
const thingsOf = ({ propositions }: Statement, words: Words): readonly string[] => [
  ...new Set(
    propositions.flatMap(({ terms }) =>
      terms.flatMap(({ head, called, entities, of }) => [
        ...entities,
        ...called,
        ...of,
        ...(head === '' ? [] : [words.sameAs(head)]),
      ]),
    ),
  ),
];

const runsOf = ({ text }: Statement, words: Words): readonly string[] => {
  const all = telling(text, words.empty);
  return [...new Set(all.flatMap((_, i) => (i + RUN <= all.length ? [all.slice(i, i + RUN).join(' ')] : [])))];
};

/** By key; only what several share. */
function grouped(
  statements: readonly Statement[],
  keysOf: (one: Statement) => readonly string[],
): readonly (readonly Statement[])[] {
  const groups = new Map<string, Statement[]>();
  for (const one of statements)
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  return [...groups.values()].filter((group) => group.length > 1);
}

type Pair = readonly [Statement, Statement];
/** Which claims are to be compared with others; the others are not compared with each other. */
type IsAsked = (one: Statement) => boolean;

/** Every two of a group of which one is asked for. */
function* everyTwo(group: readonly Statement[], isAsked: IsAsked): Iterable<Pair> {
  for (const [i, a] of group.entries())
    for (let k = i + 1; k < group.length; k++) {
      const b = group[k];
      if (b && (isAsked(a) || isAsked(b))) yield [a, b];
    }
}

/** One that says and one that denies, of each group by key: the many who say the same need no comparing. */
function* opposed(
  statements: readonly Statement[],
  sidesOf: (one: Statement) => readonly Side[],
  isAsked: IsAsked,
): Iterable<Pair> {
  const groups = new Map<string, Record<1 | -1, Statement[]>>();
  for (const one of statements)
    for (const { key, sign } of sidesOf(one)) {
      const group = groups.get(key) ?? { 1: [], [-1]: [] };
      group[sign].push(one);
      groups.set(key, group);
    }
  for (const group of groups.values())
    for (const a of group[1]) for (const b of group[-1]) if (isAsked(a) || isAsked(b)) yield [a, b];
}

/** Facts that it says to be so or not. */
const factSides = ({ facts }: Statement): readonly Side[] =>
  facts.map(({ proposition, polarity }) => ({ key: proposition, sign: polarity === 'negated' ? -1 : 1 }));

/** Predicates with the things that they are said of. */
function thingSides(one: Statement, words: Words): readonly Side[] {
  const things = thingsOf(one, words);
  return sidesIn(one, words).flatMap(({ key, sign }) =>
    things.map((thing): Side => ({ key: `${key}|${thing}`, sign })),
  );
}

/** Pairs worth comparing; a pair may come more than once. */
function* candidates(statements: readonly Statement[], words: Words, isAsked: IsAsked): Iterable<Pair> {
  for (const [a, b] of opposed(statements, (one) => thingSides(one, words), isAsked)) if (near(a, b)) yield [a, b];
  yield* opposed(statements, factSides, isAsked);
  for (const group of grouped(statements, (one) => [speakerOf(one)])) {
    for (const runs of grouped(group, (one) => runsOf(one, words))) yield* everyTwo(runs, isAsked);
    for (const alike of grouped(group, (one) => [...new Set(thingSides(one, words).map(({ key }) => key))]))
      yield* everyTwo(alike, isAsked);
  }
}

/** The surest of each claim, so that a claim a thousand deny has no thousand edges; equally sure ones by id. */
export function surest(links: readonly ClaimLink[]): readonly ClaimLink[] {
  const kept = new Map<string, ClaimLink[]>();
  for (const link of links.toSorted((a, b) => b.score - a.score || (a.to < b.to ? -1 : 1))) {
    const list = kept.get(`${link.type} ${link.from}`) ?? [];
    if (list.length < MOST) kept.set(`${link.type} ${link.from}`, [...list, link]);
  }
  return [...kept.values()].flat().toSorted((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
}

const all = (): boolean => true;

/** What holds between two claims of which one is asked for, each pair once. Pure; the order of the statements does not matter. */
export function linksAmong(
  statements: readonly Statement[],
  words: Words,
  isAsked: IsAsked = all,
): readonly ClaimLink[] {
  const found: ClaimLink[] = [];
  const seen = new Set<string>();
  for (const [a, b] of candidates(statements, words, isAsked)) {
    const key = a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
    if (a.id === b.id || seen.has(key)) continue;
    seen.add(key);
    const link = linkOf(a, b, words);
    if (link) found.push(link);
  }
  return found;
}

/** What contradicts and what repeats what: of each claim the surest links, by ids. */
export const linksOf = (statements: readonly Statement[], words: Words): readonly ClaimLink[] =>
  surest(linksAmong(statements, words));
