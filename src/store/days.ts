// On which days something may have happened, as the store has it.
import { plusDays } from '../core/days';
import type { Run } from './engine';
import type { Scripts } from './nodes';
import { over } from './over';
import type { Days } from './store';
import { idOf, text, textOrNull } from './values';

/** The ISO day after a day; null for a month or a year, which are no day. */
export const plusDay = (day: string): string | null => (day.length < 10 ? null : plusDays(day, 1));

/** Where what has no day but its article's stands. */
const AT = '@';
export const dayOfArticle = (article: string): string => `${AT}${article}`;

const plain = (day: string): string => day.replace(/ planned$/, '');

/** The same of what some articles tell, and of the happenings that their sentences told so far. */
async function daysIn(run: Run, scripts: Scripts, articles: readonly string[]): Promise<readonly string[]> {
  const days = new Set<string>();
  for (const row of await over(run, scripts('days-in')(), 'articles', articles)) days.add(plain(text(row['day'])));
  for (const row of await over(run, scripts('happening-days-in')(), 'articles', articles))
    days.add(plain(text(row['day'])));
  for (const row of await over(run, scripts('published-of')(), 'articles', articles)) {
    const published = textOrNull(row['published']);
    days.add(published === null ? dayOfArticle(idOf(row)) : published.slice(0, 10));
  }
  return [...days].sort();
}

/** Days, months, years, and `@article:…` for articles without a date: all that happenings stand on or may come to stand on. Sorted. */
export async function eventDays(
  run: Run,
  scripts: Scripts,
  articles: readonly string[] | null,
): Promise<readonly string[]> {
  if (articles !== null) return daysIn(run, scripts, articles);
  const days = new Set<string>();
  for (const script of ['days-of-facts', 'days-of-happenings'])
    for (const row of (await run(scripts(script)(), {})).rows) days.add(plain(text(row['day'])));
  for (const row of (await run(scripts('days-of-articles')(), {})).rows) days.add(text(row['day']).slice(0, 10));
  for (const row of (await run(scripts('undated-articles')(), {})).rows) days.add(dayOfArticle(idOf(row)));
  return [...days].sort();
}

/** Happenings on these days, as `day` has them: what is planned for no day stands beside it. */
export const rangeOf = (days: Exclude<Days, { readonly articles: readonly string[] }>) => ({
  from: days.from,
  to: `${days.to} planned`,
});
