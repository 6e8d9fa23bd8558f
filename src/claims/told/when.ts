// When something was said, where the tree hangs the day on what was said: "said Friday it has no plans", "S, he said on Sunday".
import { isRel } from '../../core/tree';
import { isNominal, lower, type View } from '../view';

type Range = readonly [number, number];

const DAY = /^((mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight)$/;
const PART = /^(morning|afternoon|evening|night|noon)$/;
const UNIT = /^(minute|hour|day|week|month|year|decade)s?$/;

/** "Monday", not "Monday prayers". */
const isDay = ({ tokens }: View, i: number): boolean =>
  DAY.test(lower(tokens[i])) && !isRel(tokens[i], 'nsubj', 'compound', 'amod');

/** Index of the first word behind "on Monday", "late Friday night" at a place; the place itself where no day stands there. */
function behindDay(view: View, first: number): number {
  const { tokens } = view;
  const on = lower(tokens[first]) === 'on' ? first + 1 : first;
  const day = /^(late|early|later|earlier)$/.test(lower(tokens[on])) ? on + 1 : on;
  if (!isDay(view, day)) return first;
  return PART.test(lower(tokens[day + 1])) ? day + 2 : day + 1;
}

/** "said on Monday the bank was shut": the clause behind the day, where it opens with its subject. */
export function withoutDay(view: View, cue: number, [first, last]: Range): Range {
  const next = first === cue + 1 ? behindDay(view, first) : first;
  const token = view.tokens[next];
  const opens = isNominal(token) || /^(DET|ADJ|NUM)$/.test(token?.upos ?? '');
  return next > first && next < last && opens ? [next, last] : [first, last];
}

/** "on Sunday", "a day after Oslo announced it": behind "S, he said" it tells when he said so. */
export function isWhen(view: View, [first, last]: Range): boolean {
  const { tokens } = view;
  const rest = behindDay(view, first);
  if (rest > first && rest > last) return true;
  // "“No,” she said when asked"
  if (/^(when|if)$/.test(lower(tokens[first])) && /^VB[DN]$/.test(tokens[first + 1]?.xpos ?? '')) return true;
  const unit = [first, first + 1].find((i) => UNIT.test(lower(tokens[i])));
  return unit !== undefined && /^(after|before|earlier|later)$/.test(lower(tokens[unit + 1]));
}

/** "demanded on Monday": a day is no thing that a preposition governs. */
export const isDayAt = ({ tokens }: View, i: number): boolean => DAY.test(lower(tokens[i]));

/** "weeks" in "denied the affair for weeks" */
export const isUnit = ({ tokens }: View, i: number): boolean => UNIT.test(lower(tokens[i]));
