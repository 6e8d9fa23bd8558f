// Times in a text, with their precision and last day: "last week", "on Friday", "on 3-4 May", "in 2006", "the following day".
import type { Time, When } from '../core/model';
import type { Times } from '../data/times';
import { absoluteRules } from './absolute';
import { type Reach, whenOf, years } from './calendar';
import { apply, type Before, type Candidate, same } from './candidate';
import { chronoIn } from './chrono';
import { masking, yearsOf } from './mask';
import { MAY } from './may';
import { partsOf, type Read, runs } from './parts';
import { anyOf } from './patterns';
import { relativeRules } from './relative';
import { lookingAhead } from './tense';

/**
 * The times of a text, in its order. `published` is an ISO day or null. Offsets are the text's plus `offset`.
 * `before` gives the time that was spoken of last before the text, for "the following day"; asked only where it is needed.
 */
export type FindTimes = (
  text: string,
  published: string | null,
  offset?: number,
  before?: () => Time | null,
) => readonly Time[];

const nothing = (): null => null;

/** The interval of a time; a week is known by its last day, others by their date. */
function reachOf({ date, end, precision }: When): Reach {
  const weekBefore = new Date(Date.parse(end) - 6 * 86_400_000).toISOString().slice(0, 10);
  const first = precision === 'week' ? weekBefore : `${date}-01-01`.slice(0, 10);
  return { first, last: end, grain: precision };
}

/** Most sentences name no time; this spares them the parser. */
const hintOf = (words: Times): RegExp =>
  new RegExp(
    `\\d|day|week|month|year|night|tomorrow|morning|evening|century|decade|quarter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|${anyOf(
      [words.seasons, words.holidays, words.easter].flatMap(Object.keys),
    )}`,
    'i',
  );

/** Makes the finder; patterns are compiled once. */
export function timesIn(words: Times): FindTimes {
  const hint = hintOf(words);
  const mask = masking(words);
  const yearsIn = yearsOf(words);
  const rules = [...absoluteRules(words), ...relativeRules(words), MAY];
  const partly = partsOf(words);
  const isAhead = lookingAhead(words);

  const candidates = (text: string, today: string | null): readonly Candidate[] => {
    const [ruled, rest] = apply(rules, mask(text), today);
    const parsed = chronoIn(rest, today);
    const alone = [...yearsIn(rest)].flatMap(({ start, year }): readonly Candidate[] =>
      parsed.some((one) => one.start <= start && start < one.end)
        ? []
        : [{ start, end: start + 4, stated: true, read: () => same(years(year)) }],
    );
    return [...ruled, ...parsed, ...alone].sort((a, b) => a.start - b.start);
  };

  return (text, published, offset = 0, before = nothing) => {
    if (!hint.test(text)) return [];
    const meant = (time: Read): Reach => (isAhead(text, time.start, time.end) ? time.ahead : time.past);
    const read: Read[] = [];
    const last = (): Before | null => {
      const here = read.at(-1);
      if (here) return { reach: meant(here), stated: here.stated };
      const time = before();
      return time && { reach: reachOf(time.meant), stated: time.stated };
    };
    for (const { start, end, stated, read: meaning } of candidates(text, published)) {
      const pair = meaning(last);
      if (pair) read.push({ start, end, stated, ...pair });
    }
    const whole = runs(
      read.map((time) => partly(time, text, published)),
      text,
    );
    return whole.map((time) => ({
      ...{ start: offset + time.start, end: offset + time.end },
      ...{ past: whenOf(time.past), ahead: whenOf(time.ahead), meant: whenOf(meant(time)) },
      stated: time.stated,
    }));
  };
}
