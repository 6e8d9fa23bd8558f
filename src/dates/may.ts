// "May" alone, which chrono-node takes for the verb where no "in" stands before it.
import { around, months, type Reach } from './calendar';
import type { Ask, Pair, Rule } from './candidate';

/** Sixty-two days. */
const NEAR_MS = 62 * 86_400_000;

/** "In April 2014 … In May": the story goes on; else it is told by the day of the article. */
function may(today: string | null, ask: Ask): Reach | Pair | null {
  const make = (year: number): Reach => months(year, 5, 5, 'month');
  const before = ask();
  if (before?.stated && (!today || before.reach.grain !== 'year')) {
    const { first } = before.reach;
    const next = around(`${first.slice(0, 7)}-01`, make).ahead;
    if (!today || Date.parse(next.first) - Date.parse(first) <= NEAR_MS) return next;
  }
  return today ? around(today, make) : null;
}

/** To be tried after all rules that read more than the month. */
export const MAY: Rule = {
  pattern: /(?<!\d(?:st|nd|rd|th)? (?:of )?)\bMay\b(?!\.?,? (?:of )?\d)/g,
  read: (_groups, today, before) => may(today, before),
};
