// Times by the time that the text spoke of before: "the following day", "two years later".
import type { Times } from '../data/times';
import { type Reach, unit } from './calendar';
import type { Ask, Rule } from './candidate';
import { numberOf, numberPattern, UNIT } from './patterns';
import { nameOf, step } from './steps';

/** What is told by days goes on by days: "three days later" after a month is unknown. */
function fromBefore(name: string, ask: Ask, by: number): Reach | null {
  const before = ask();
  if (!before) return null;
  const { first, last, grain } = before.reach;
  const coarse = { day: 0, week: 1, month: 2, year: 3 }[grain];
  const needed = { day: 0, week: 1, weekend: 1, month: 2 }[name] ?? 3;
  return coarse > needed ? null : unit(name, by > 0 && name === 'day' ? last : first, by);
}

/** "That day", "two years later", "the week before". */
export function anaphora(words: Times): readonly Rule[] {
  const number = numberPattern(words);
  const part = `(?<unit>${UNIT}|morning|afternoon|evening|night)`;
  return [
    {
      pattern: new RegExp(
        `\\b(?<n>${number}) (?<unit>${UNIT}s?) (?:(?<way>later|earlier|afterwards?)|(?<loose>after|before)(?=\\s*(?:[,.;:]|$)))`,
        'gi',
      ),
      read: (groups, _today, before) => {
        const back = /^(?:earlier|before)$/i.test(groups['way'] ?? groups['loose'] ?? '');
        return fromBefore(nameOf(groups), before, (back ? -1 : 1) * numberOf(groups['n'] ?? '', words));
      },
    },
    {
      pattern: new RegExp(`\\bthe (?<which>following|next|previous) ${part}\\b(?! of\\b)`, 'gi'),
      read: (groups, _today, before) => fromBefore(nameOf(groups), before, step(groups['which'])),
    },
    {
      pattern: new RegExp(
        `(?:(?<=^|[.;,] )(?<first>the)|\\bthe) ${part} (?<way>before|after|earlier|later)(?! last| yesterday| tomorrow| next)(?:(?=\\s*(?:[,.;:]|$))(?<open>)|)`,
        'gi',
      ),
      read: (groups, _today, before) => {
        const adverb =
          groups['first'] !== undefined || groups['open'] !== undefined || /er$/i.test(groups['way'] ?? '');
        const by = /^(?:before|earlier)$/i.test(groups['way'] ?? '') ? -1 : 1;
        return adverb ? fromBefore(nameOf(groups), before, by) : null;
      },
    },
    {
      pattern: new RegExp(`\\b(?:the same|that(?: same)?) ${part}\\b`, 'gi'),
      read: (groups, _today, before) => fromBefore(nameOf(groups), before, 0),
    },
  ];
}
