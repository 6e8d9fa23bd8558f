// data/times.json: words for times (seasons, holidays, "early"), and words that look like times and are none.
import { z } from 'zod';
import { loadJson } from './file';

const words = z.array(z.string().min(1)).min(1).readonly();
/** First and last, both included: months of a year, days of a month or week, years of a decade. */
const range = z.tuple([z.number().int(), z.number().int()]).readonly().optional();
const Part = z.strictObject({ words, decade: range, year: range, month: range, week: range });
const Example = z.strictObject({
  text: z.string(),
  /** ISO day of the article. */
  published: z.string().nullable(),
  /** `date end precision` of each time that is meant. */
  expect: z.array(z.string().regex(/^\S+ \d{4}-\d\d-\d\d (day|week|month|year)$/)).readonly(),
});
const Times = z.strictObject({
  source: z.string().min(3),
  reason: z.string().min(3),
  /** Name to first month of three, as the northern half of the world has them. */
  seasons: z.record(z.string(), z.number().int().min(1).max(12)),
  /** Name to month and day. */
  holidays: z.record(z.string(), z.string().regex(/^\d\d-\d\d$/)),
  /** Name to days after Easter Sunday of the western churches. */
  easter: z.record(z.string(), z.number().int()),
  numbers: z.record(z.string(), z.number().int().positive()),
  /** From the sixteenth on, in order. */
  centuries: words,
  /** What stands before a time and means a part of it: "early 2020", "the end of June". */
  parts: z.array(Part).min(3).readonly(),
  /** Months and days of the week that are names or other words too; times only with a number or after one of `introducers`. */
  nameMonths: words,
  introducers: words,
  /** What a number between 1500 and 2099 counts: "2000 troops". */
  counted: words,
  /** Names and phrases that hold a word for a time and are none. */
  notTimes: words,
  /** What shows that a clause looks ahead. */
  ahead: words,
  /** Verbs of plans, in forms of the present: "polls open on Sunday". */
  timetable: words,
  /** What shows that a clause looks back, beside words in -ed. */
  back: words,
  examples: z.array(Example).min(10).readonly(),
});
export type Times = Readonly<z.infer<typeof Times>>;
export type TimePart = Times['parts'][number];

/** @throws DataError */
export const loadTimes = (root?: string): Times => loadJson('times.json', Times, root);
