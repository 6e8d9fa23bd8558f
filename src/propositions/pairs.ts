// Which claims are worth comparing, so that their number does not count squared: of one predicate and one thing, of one fact, of one speaker.
import type { ClaimLink, Statement } from '../core/model';
import { linkOf, near, speakerOf } from './links';
import { telling } from './repeats';
import type { Words } from './words';

/** Links of one kind that a claim keeps: the surest, then the nearest in time. */
const MOST = 20;
/** Words in a row that two contents share where one repeats the other. */
const RUN = 3;

/** The words by which a claim's predicates are found: one of a pair of contraries for both. */
function predicatesOf({ propositions }: Statement, words: Words): readonly string[] {
  const found = propositions
    .filter(({ open }) => !open)
    .flatMap(({ predicate }) => [predicate, ...words.sidesOf(predicate).map(({ pair }) => `pair ${pair}`)]);
  return [...new Set(found)];
}

/** Of propositions that tell when it was: predicate and month, so that a report of years later is found. */
const datedOf = ({ propositions }: Statement): readonly string[] => [
  ...new Set(propositions.flatMap(({ predicate, when }) => (when ? [`${predicate} ${when.date.slice(0, 7)}`] : []))),
];

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

/** Two of a group in turn, as far as they may be near in time; `statements` by time, those without a date first. */
function* within(
  group: readonly Statement[],
  limit: (a: Statement, b: Statement) => boolean,
): Iterable<readonly [Statement, Statement]> {
  for (const [i, a] of group.entries())
    for (let k = i + 1; k < group.length; k++) {
      const b = group[k];
      if (!b || (a.published !== null && !limit(a, b))) break;
      yield [a, b];
    }
}

const always = (): boolean => true;

/** Pairs worth comparing; a pair may come more than once. @param statements by time */
function* candidates(statements: readonly Statement[], words: Words): Iterable<readonly [Statement, Statement]> {
  for (const group of grouped(statements, (one) => predicatesOf(one, words)))
    for (const things of grouped(group, (one) => thingsOf(one, words))) yield* within(things, near);
  for (const group of grouped(statements, datedOf))
    for (const things of grouped(group, (one) => thingsOf(one, words))) yield* within(things, always);
  for (const group of grouped(statements, ({ facts }) => [...new Set(facts.map(({ proposition }) => proposition))]))
    yield* within(group, always);
  for (const group of grouped(statements, (one) => [speakerOf(one)])) {
    for (const runs of grouped(group, (one) => runsOf(one, words))) yield* within(runs, always);
    for (const alike of grouped(group, (one) => predicatesOf(one, words)))
      for (const things of grouped(alike, (one) => thingsOf(one, words))) yield* within(things, always);
  }
}

const byTime = (a: Statement, b: Statement): number => {
  const [one, other] = [a.published ?? '', b.published ?? ''];
  return one === other ? (a.id < b.id ? -1 : 1) : one < other ? -1 : 1;
};

/** The surest of each claim, so that a claim a thousand deny has no thousand edges. */
function surest(links: readonly ClaimLink[]): readonly ClaimLink[] {
  const kept = new Map<string, ClaimLink[]>();
  for (const link of links.toSorted((a, b) => b.score - a.score || (a.to < b.to ? -1 : 1))) {
    const list = kept.get(`${link.type} ${link.from}`) ?? [];
    if (list.length < MOST) kept.set(`${link.type} ${link.from}`, [...list, link]);
  }
  return [...kept.values()].flat();
}

/** What contradicts and what repeats what, each pair once, by ids. Pure; the order of the statements does not matter. */
export function linksOf(statements: readonly Statement[], words: Words): readonly ClaimLink[] {
  const found = new Map<string, ClaimLink>();
  const seen = new Set<string>();
  for (const [a, b] of candidates(statements.toSorted(byTime), words)) {
    const key = a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
    if (a.id === b.id || seen.has(key)) continue;
    seen.add(key);
    const link = linkOf(a, b, words);
    if (link) found.set(key, link);
  }
  return surest([...found.values()]).toSorted((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
}
