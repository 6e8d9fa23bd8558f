// Pieces that the patterns of several rules share.
import type { Times } from '../data/times';

export const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
] as const;
export const MONTH = `(?:${MONTHS.join('|')}|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)`;
export const YEAR = '(?:1[89]\\d\\d|20\\d\\d)';
export const UNIT = '(?:day|week|weekend|month|quarter|year|decade|century)';

/** 1 for "Jan." and "January". */
export const monthNumber = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/'/g, "['’]");
/** Any of the words, the longest first. */
export const anyOf = (words: readonly string[]): string =>
  `(?:${words
    .toSorted((a, b) => b.length - a.length)
    .map(literal)
    .join('|')})`;

/** "two", "a", "20" → a number. */
export const numberOf = (word: string, { numbers }: Times): number => numbers[word.toLowerCase()] ?? Number(word);
export const numberPattern = ({ numbers }: Times): string => `(?:${anyOf(Object.keys(numbers))}|\\d{1,3})`;
