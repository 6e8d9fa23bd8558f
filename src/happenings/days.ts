// When a telling puts its happening: a day, or what stands for it. Only tellings of one day can be one happening.
import { plusDays } from '../core/days';
import type { Telling } from '../core/model';
import { pairsOf } from './pairs';

/** An article may come out so many days after what it tells without a date. */
const NEWS = 2;
/** No telling looks further than that for its day: the longest a week's telling reaches. */
export const REACH = 7;

/** Where a telling stands in time before others are asked: a day, month or year; the day of publication; else its article. */
export const ownDay = ({ when, published, article }: Telling): string =>
  when?.date ?? published?.slice(0, 10) ?? `@${article}`;

/** By type and pair, the days that tellings name. */
type Named = ReadonlyMap<string, readonly string[]>;

const keysOf = (telling: Telling): readonly string[] => pairsOf(telling).map((pair) => `${telling.type} ${pair}`);

function namedDays(tellings: readonly Telling[]): Named {
  const days = new Map<string, Set<string>>();
  for (const telling of tellings)
    if (telling.when?.precision === 'day')
      for (const key of keysOf(telling)) days.set(key, (days.get(key) ?? new Set()).add(telling.when.date));
  return new Map([...days].map(([key, set]) => [key, [...set].sort()]));
}

/** "last week's visit": the one day of that week that others name, if there is but one. */
function withinWeek({ when }: Telling, days: readonly string[]): string | null {
  const inside = days.filter((day) => when !== null && day >= when.date && day <= when.end);
  return inside.length === 1 ? (inside[0] ?? null) : null;
}

/** "Oslo attacked Bergen", without a time: the last day that others name, where the article came out no later than two days after. */
function beforeNews({ published, modality }: Telling, days: readonly string[]): string | null {
  const out = published?.slice(0, 10);
  if (out === undefined || modality === 'planned') return null;
  return days.filter((day) => day <= out && day >= plusDays(out, -NEWS)).at(-1) ?? null;
}

/** By Telling.id, the day of each. What is planned without a date is never what has been. */
export function daysOf(tellings: readonly Telling[]): ReadonlyMap<string, string> {
  const named = namedDays(tellings);
  return new Map(
    tellings.map((telling) => {
      const precision = telling.when?.precision;
      if (precision === 'day' || precision === 'month' || precision === 'year') return [telling.id, ownDay(telling)];
      const days = [...new Set(keysOf(telling).flatMap((key) => named.get(key) ?? []))].sort();
      const found = precision === 'week' ? withinWeek(telling, days) : beforeNews(telling, days);
      const ahead = telling.when === null && telling.modality === 'planned' ? ' planned' : '';
      return [telling.id, found ?? `${ownDay(telling)}${ahead}`];
    }),
  );
}
