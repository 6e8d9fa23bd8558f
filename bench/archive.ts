// A synthetic archive of short articles, seeded: who met, accused, denied, said what, on which day. The same seed gives the same bytes.
import type { Article } from '../src/core/model';
import { random } from './synthetic';

const GIVEN = ['Karima', 'Boris', 'Elena', 'Tomas', 'Ines', 'Viktor', 'Amara', 'Jonas', 'Lucia', 'Omar'];
const FAMILY = ['Haddad', 'Keller', 'Marin', 'Novak', 'Okafor', 'Lindqvist', 'Soto', 'Weiss', 'Ferrante', 'Dahl'];
const STATES = ['Iran', 'Israel', 'Russia', 'France', 'Turkey', 'China', 'Poland', 'Egypt', 'India', 'Brazil'];
const PLACES = ['Paris', 'Geneva', 'Ankara', 'Vienna', 'Moscow', 'Cairo'];
const OUTLETS = ['The Harbour Post', 'Velden Daily', 'Northern Wire'];
const LAST = ['The talks lasted two hours.', 'Reporters were not admitted.', 'No date was given for a second round.'];

type Pick = (list: readonly string[]) => string;

const SENTENCES: readonly ((pick: Pick, who: string, other: string) => string)[] = [
  (pick, who, other) => `${who} met ${other} in ${pick(PLACES)} on Monday.`,
  (pick, who) => `${who} said that ${pick(STATES)} had closed its embassy in ${pick(PLACES)}.`,
  (pick, who) => `${who} denied that ${pick(STATES)} had attacked ${pick(STATES)}.`,
  (pick) => `${pick(STATES)} accused ${pick(STATES)} of breaking the agreement.`,
  (pick, who) => `${who}, the foreign minister of ${pick(STATES)}, visited ${pick(PLACES)}.`,
];

/** Article number i: three to five sentences. */
export function shortArticle(i: number, seed = 1): Article {
  const next = random(seed * 1_000_003 + i);
  const pick: Pick = (list) => list[Math.floor(next() * list.length)] ?? '';
  const person = (): string => `${pick(GIVEN)} ${pick(FAMILY)}`;
  const told = Array.from(
    { length: 2 + Math.floor(next() * 3) },
    () => SENTENCES[Math.floor(next() * SENTENCES.length)]?.(pick, person(), person()) ?? '',
  );
  const published = new Date(Date.UTC(2019, 0, 1 + Math.floor(next() * 365))).toISOString().slice(0, 10);
  return {
    id: `archive:${seed}:${i}`,
    text: [...told, pick(LAST)].join(' '),
    ...{ title: null, published, outlet: pick(OUTLETS), url: `https://archive.example/${seed}/${i}` },
  };
}

export function* archive(count: number, seed = 1): Generator<Article, void> {
  for (let i = 0; i < count; i++) yield shortArticle(i, seed);
}

/** As a line of a .jsonl file. */
export const lineOf = ({ published, ...article }: Article): string =>
  `${JSON.stringify({ ...article, date: published })}\n`;
