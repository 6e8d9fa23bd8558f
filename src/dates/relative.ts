// Times by the day of the article: "last week", "three years ago", "at the weekend".
import type { Times } from '../data/times';
import { anaphora } from './anaphora';
import { day, inYear, month, monthOf, plusDays, type Reach, unit, week, weekdayOf, yearOf } from './calendar';
import { onDay, type Pair, type Rule } from './candidate';
import { anyOf, MONTH, monthNumber, numberOf, numberPattern, UNIT } from './patterns';
import { nameOf, step } from './steps';

/** "earlier this month" ends today, "later this year" begins today. */
function bounded(reach: Reach | null, bound: string | undefined, today: string): Reach | null {
  if (!reach || !bound) return reach;
  if (/^earlier/i.test(bound)) return { ...reach, last: today < reach.last ? today : reach.last };
  return { ...reach, first: today > reach.first ? today : reach.first };
}

/** "at the weekend": the last one, or this one where it has begun. */
function weekends(today: string): Pair {
  const here = unit('weekend', today, 0) ?? week(today);
  const begun = weekdayOf(today) >= 5;
  return { past: begun ? here : (unit('weekend', today, -1) ?? here), ahead: here };
}

/** "Three years ago", "five years ago this week". */
function ago(name: string, count: number, inner: string | undefined, today: string): Reach | null {
  const reach = name === 'decade' ? unit('year', today, -10 * count) : unit(name, today, -count);
  return inner && reach?.grain === 'year' ? unit(inner, `${yearOf(reach.first)}${today.slice(4)}`, 0) : reach;
}

/** "last October" is over, "next March" has not begun. */
function monthBy(which: string, name: string, today: string): Reach {
  const here = month(`${yearOf(today)}-${String(monthNumber(name)).padStart(2, '0')}-01`);
  const by = monthOf(here.first) - monthOf(today);
  const turn = step(which) < 0 && by >= 0 ? -1 : step(which) > 0 && by <= 0 ? 1 : 0;
  return inYear(here, yearOf(today) + turn);
}

export function relativeRules(words: Times): readonly Rule[] {
  const number = numberPattern(words);
  return [
    // "over the next five years" says how long
    {
      pattern: new RegExp(
        `\\b(?:the )?(?:next|last|past|coming|first|previous|final) (?:${number}|few|several|couple of) \\w+s\\b`,
        'gi',
      ),
      read: () => null,
    },
    {
      pattern: /\b(?:few|several|couple of|some|many) (?:days|weeks|months|years|decades) (?:ago|later|earlier)\b/gi,
      read: () => null,
    },
    {
      pattern: new RegExp(
        `\\b(?<n>${number}) (?<unit>${UNIT}s?|centuries) ago(?: this (?<inner>week|month))?\\b`,
        'gi',
      ),
      read: onDay((groups, today) => ago(nameOf(groups), numberOf(groups['n'] ?? '', words), groups['inner'], today)),
    },
    {
      pattern: new RegExp(`\\b(?<month>${MONTH}),? (?:of )?(?<which>last|this|next) year\\b`, 'gi'),
      read: ({ month: name = '', which }, today) =>
        today ? inYear(monthBy('this', name, today), yearOf(today) + step(which)) : null,
    },
    {
      pattern: new RegExp(`\\b(?<which>last|this|next) (?<month>${MONTH})\\b(?! \\d)`, 'gi'),
      read: onDay(({ month: name = '', which = '' }, today) => monthBy(which, name, today)),
    },
    {
      pattern: /\bthe (?<unit>week|month|year) before last\b/gi,
      read: onDay((groups, today) => unit(nameOf(groups), today, -2)),
    },
    { pattern: /\b(?:(?:at|over|on|during) the|this) weekend\b/gi, read: onDay((_groups, today) => weekends(today)) },
    ...anaphora(words),
    {
      pattern: new RegExp(
        `\\b(?:(?<bound>earlier|later) )?(?<which>last|this|next|past|coming) (?<unit>${UNIT.replace('day|', '')})\\b`,
        'gi',
      ),
      read: onDay((groups, today) =>
        bounded(unit(nameOf(groups), today, step(groups['which'])), groups['bound'], today),
      ),
    },
    {
      pattern: new RegExp(
        `(?<=${anyOf(words.parts.flatMap((part) => part.words))} )the (?<unit>week|month|year|decade|century)\\b`,
        'gi',
      ),
      read: onDay((groups, today) => unit(nameOf(groups), today, 0)),
    },
    {
      pattern: /\b(?:years|months|weeks|days|hours|decades|minutes) (?:ago|later|earlier|ahead)\b/gi,
      read: () => null,
    },
    { pattern: /\bovernight\b/gi, read: onDay((_groups, today) => day(today)) },
    { pattern: /\bthe day before yesterday\b/gi, read: onDay((_groups, today) => day(plusDays(today, -2))) },
    { pattern: /\bthe day after tomorrow\b/gi, read: onDay((_groups, today) => day(plusDays(today, 2))) },
  ];
}
