// Words for units and for steps between them: "next week" is one on, "last night" a day back.
import type { Groups } from './candidate';

const STEP: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  next: 1,
  coming: 1,
  following: 1,
};
export const step = (word = ''): number => STEP[word.toLowerCase()] ?? 0;

const isDayPart = (name: string): boolean => /^(?:morning|afternoon|evening|night)$/i.test(name);
/** The unit that a rule found: "years" → "year", "night" → "day". */
export const nameOf = ({ unit: name = '' }: Groups): string =>
  isDayPart(name) ? 'day' : name.toLowerCase().replace(/s$/, '').replace('centurie', 'century');
