// A synthetic archive of short articles, seeded: who met, accused, denied, said what, on which day. The same seed gives the same bytes; a larger archive is a longer one, as dense, and people come and go in it.
import type { Article } from '../src/core/model';
import { random } from './synthetic';

const words = (line: string): readonly string[] => line.split(' ');
const GIVEN = words(
  'Karima Boris Elena Tomas Ines Viktor Amara Jonas Lucia Omar Petra Samuel Nadia Felix Yara Henrik Olga Pavel Leila Marco Anna David Sofia Ivan Maria Peter Clara Hassan Rosa Daniel',
);
const FAMILY = words(
  'Haddad Keller Marin Novak Okafor Lindqvist Soto Weiss Ferrante Dahl Abadi Brandt Castellan Drummond Eriksen Farouk Galvez Hartmann Ivanov Jansen Kovacs Laurent Mendoza Nakamura Olsen Petrov Quiroga Rahman Salazar Tanaka Ullmann Varga Whitfield Yilmaz Zielinski Almeida Bergman Castro Dvorak Engel Fonseca Gruber Horvat Ibrahim Jovanovic Karlsson Lombardi Moreau Nilsson Ortega',
);
const ENDINGS = ['', 'son', 'ova', 'ez', 'ini', 'berg', 'yan', 'skaya'];
/** So many people are in the news for years, and so many more for a season. */
const LASTING = 50;
const SEASONAL = 400;
const SEASON = 9_000;

/** Person number n: 12,000 names. */
function nameOf(n: number): string {
  const [given, family, ending] = [n, n / GIVEN.length, n / (GIVEN.length * FAMILY.length)].map(Math.floor);
  const at = (list: readonly string[], i: number | undefined): string => list[(i ?? 0) % list.length] ?? '';
  return `${at(GIVEN, given)} ${at(FAMILY, (family ?? 0) + 7 * (given ?? 0))}${at(ENDINGS, ending)}`;
}

/** Who is in the news in article number i. */
function someone(i: number, next: () => number): string {
  if (next() < 0.3) return nameOf(Math.floor(next() * LASTING));
  return nameOf(LASTING + SEASONAL * Math.floor(i / SEASON) + Math.floor(next() * SEASONAL));
}

/** So many articles a day. */
const DAILY = 100;
const STATES = ['Iran', 'Israel', 'Russia', 'France', 'Turkey', 'China', 'Poland', 'Egypt', 'India', 'Brazil'];
const PLACES = ['Paris', 'Geneva', 'Ankara', 'Vienna', 'Moscow', 'Cairo'];
const OUTLETS = ['The Harbour Post', 'Velden Daily', 'Northern Wire'];

/** Words that no two articles share in a row: else all would be copies of each other. */
const THINGS = words(
  'harbour railway budget pipeline border vaccine election tariff airport satellite refugee census bridge dam hospital ferry stadium archive orchard reactor tunnel glacier quarry museum lighthouse refinery canal brewery nursery vineyard',
);
const MANNERS = words(
  'costly delayed disputed modest ageing popular secret regional unfinished historic private flooded crowded remote empty modern fragile profitable abandoned temporary',
);

type Pick = (list: readonly string[]) => string;

/** Whom somebody serves, in all articles. */
const stateOf = (who: string): string =>
  STATES[[...who].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % STATES.length] ?? '';

const SENTENCES: readonly ((pick: Pick, who: string, other: string) => string)[] = [
  (pick, who, other) => `${who} met ${other} in ${pick(PLACES)} on Monday.`,
  (pick, who) => `${who} said that ${pick(STATES)} had closed its embassy in ${pick(PLACES)}.`,
  (pick, who) => `${who} denied that ${pick(STATES)} had attacked ${pick(STATES)}.`,
  (pick) => `${pick(STATES)} accused ${pick(STATES)} of breaking the agreement.`,
  (pick, who) => `${who}, the foreign minister of ${stateOf(who)}, visited ${pick(PLACES)}.`,
];

/** What only this article says. */
function aside(pick: Pick, next: () => number): string {
  const thing = (): string => `${pick(MANNERS)} ${pick(THINGS)}`;
  return `The ${thing()} near the ${thing()} cost ${Math.floor(next() * 900) + 100} million, less than the ${thing()} and the ${thing()}.`;
}

/** Article number i: three to five sentences. */
export function shortArticle(i: number, seed = 1): Article {
  const next = random(seed * 1_000_003 + i);
  const pick: Pick = (list) => list[Math.floor(next() * list.length)] ?? '';
  const told = Array.from(
    { length: 2 + Math.floor(next() * 3) },
    () => SENTENCES[Math.floor(next() * SENTENCES.length)]?.(pick, someone(i, next), someone(i, next)) ?? '',
  );
  const published = new Date(Date.UTC(2015, 0, 1 + Math.floor(i / DAILY))).toISOString().slice(0, 10);
  return {
    id: `archive:${seed}:${i}`,
    text: [...told, aside(pick, next)].join(' '),
    ...{ title: null, published, outlet: pick(OUTLETS), url: `https://archive.example/${seed}/${i}` },
  };
}

export function* archive(count: number, seed = 1): Generator<Article, void> {
  for (let i = 0; i < count; i++) yield shortArticle(i, seed);
}

/** As a line of a .jsonl file. */
export const lineOf = ({ published, ...article }: Article): string =>
  `${JSON.stringify({ ...article, date: published })}\n`;
