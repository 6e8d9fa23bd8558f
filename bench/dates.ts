// npm run bench:dates [-- --wrong]: sentences of tests/fixtures/dates.jsonl: which times, which days?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { When } from '../src/core/model';
import { loadTimes } from '../src/data/times';
import { type FindTimes, timesIn } from '../src/dates';

const Expected = z.strictObject({
  /** Words of the text; what is found must share some of them. */
  words: z.string().min(3),
  date: z.string(),
  end: z.string(),
  precision: z.enum(['day', 'week', 'month', 'year']),
});
const Case = z.strictObject({
  ...{ id: z.string(), split: z.enum(['dev', 'test']), text: z.string(), published: z.string().nullable() },
  /** ISO day of the dateline, where it has one: relative times are told by it. */
  dateline: z.string().optional(),
  times: z.array(Expected).readonly(),
});
export type Case = z.infer<typeof Case>;

const FILE = join(__dirname, '..', 'tests', 'fixtures', 'dates.jsonl');

/** All sentences, in the order of the file. @throws ZodError where a line has another shape */
export const cases = (): readonly Case[] =>
  readFileSync(FILE, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => Case.parse(JSON.parse(line)));

const timesOf = (find: FindTimes, { text, published, dateline }: Case) => find(text, dateline ?? published);
const shown = ({ date, end, precision }: When): string => `${date} ${end} ${precision}`;

/** Every time that is meant is found, at its words, and nothing beside. */
export function isRight(find: FindTimes, one: Case): boolean {
  const found = timesOf(find, one);
  return (
    found.length === one.times.length &&
    one.times.every((time, i) => {
      const got = found[i];
      const start = one.text.indexOf(time.words);
      const overlaps = got && got.start < start + time.words.length && start < got.end;
      return overlaps && shown(got.meant) === shown(time);
    })
  );
}

/** Sentences right, and all, of a split. */
export function tally(find: FindTimes, split: Case['split']): readonly [number, number] {
  const list = cases().filter((one) => one.split === split);
  return [list.filter((one) => isRight(find, one)).length, list.length];
}

function main(): void {
  const find = timesIn(loadTimes());
  for (const split of ['dev', 'test'] as const) {
    const [right, all] = tally(find, split);
    process.stdout.write(`${split} ${right} of ${all} ${((100 * right) / all).toFixed(1)} %\n`);
  }
  if (!process.argv.includes('--wrong')) return;
  for (const one of cases()
    .filter(({ split }) => split === 'dev')
    .filter((each) => !isRight(find, each))) {
    const got = timesOf(find, one).map((time) => `${one.text.slice(time.start, time.end)} = ${shown(time.meant)}`);
    const due = one.times.map((time) => `${time.words} = ${shown(time)}`);
    process.stdout.write(
      `${one.id} ${one.published} ${one.text}\n  due ${due.join(' | ')}\n  got ${got.join(' | ')}\n`,
    );
  }
}

if (require.main === module) main();
