// Takes away what looks like a time and is none: "Theresa May", "2000 troops", "Black Friday", "10 a.m.".
import type { Times } from '../data/times';
import { blank } from './candidate';
import { anyOf, MONTH, YEAR } from './patterns';

/** What a text is without the words of a pattern. */
const without = (text: string, pattern: RegExp): string =>
  [...text.matchAll(pattern)].reduce((rest, { index, 0: found }) => blank(rest, index, index + found.length), text);

/** Before a name: "by April Ryan", "in April" is a month all the same. */
const LOOSE = /^(?:by|to|of|for|and|or|about|from|on|around)$/i;
const CLOCK = /\b\d{1,2}(?:[:.]\d\d)? ?(?:a\.?m\.?|p\.?m\.?|o['’]clock|GMT|UTC)(?![\p{L}\d])|\b\d{1,2}:\d\d\b/giu;
/** "the morning of 6 June" is the day. */
const PART_OF_DAY =
  /\b(?:the )?(?:early |late )?(?:hours|morning|afternoon|evening|night)s? of (?=(?:\p{L}+,? )?(?:\d|\p{Lu}))/gu;

export function masking(words: Times): (text: string) => string {
  const notTimes = new RegExp(`\\b${anyOf(words.notTimes)}(?![\\p{L}])`, 'giu');
  const counted = new RegExp(
    `(?<!\\b(?:in|since|during|until|of|the|before|after|'s|’s) )(?<![\\d.,-])\\b\\d{4} (?:(?!the |these |those |some |an? |his |her |its |their )\\p{L}+ )?${anyOf(words.counted)}\\b`,
    'giu',
  );
  const names = new RegExp(`\\b${anyOf(words.nameMonths)}\\b`, 'gi');
  const introducers = new Set(words.introducers);
  const days = new RegExp(`^,? (?:${MONTH}|mon|tues|wednes|thurs|fri|satur|sun)`, 'i');

  /** "in May", "5 May", "May 2018"; not "May said", "they may". */
  const isMonth = (text: string, start: number, end: number): boolean => {
    if (!/\p{Lu}/u.test(text.charAt(start))) return false;
    const [left, right] = [text.slice(0, start), text.slice(end)];
    // "May Day"
    if (/^ Day\b|^\.?,? (?:of )?\d|^ (?:last|this|next|of (?:last|this|that)) year/.test(right)) return true;
    if (/\d(?:st|nd|rd|th)?(?: of)? $/.test(left)) return true;
    const before = /(\p{L}+)[ -]$/u.exec(left)?.[1] ?? '';
    if (/(?:first|second|third|th) of $/.test(left)) return true;
    const named = LOOSE.test(before) && /^ \p{Lu}/u.test(right) && !days.test(right);
    return introducers.has(before.toLowerCase()) && !named;
  };

  return (text) => {
    const plain = [CLOCK, PART_OF_DAY, notTimes, counted].reduce(without, text);
    return [...plain.matchAll(names)].reduce((rest, { index, 0: found }) => {
      const end = index + found.length;
      return isMonth(plain, index, end) ? rest : blank(rest, index, end);
    }, plain);
  };
}

const YEARS = new RegExp(`(?<![\\d.,:/$€£-])(?<year>${YEAR})(?![\\d:/%]|-\\d|[.,]\\d)`, 'g');
/** "Vision 2030", "Resolution 1973" and their like are names. */
const NAME_BEFORE = /(\p{Lu}[\p{L}.]*) $/u;

interface Year {
  readonly start: number;
  readonly year: number;
}

/** Makes what finds years that stand alone. */
export function yearsOf(words: Times): (text: string) => readonly Year[] {
  const known = new RegExp(`^(?:${anyOf(words.introducers)}|at|as|the|a|an|${MONTH})$`, 'i');
  return (text) =>
    [...text.matchAll(YEARS)].flatMap(({ index, 0: year }) => {
      const name = NAME_BEFORE.exec(text.slice(0, index))?.[1];
      return !name || known.test(name) ? [{ start: index, year: Number(year) }] : [];
    });
}
