// Where days stand on a line: days as numbers, ticks that are round, marks stacked where they would lie on each other.

const DAY_MS = 86_400_000;

/** Days since 1970 of the first day of "2019", "2019-03", "2019-03-05"; null where it is none. */
export function dayNumber(day: string): number | null {
  const [, year, month = '01', date = '01'] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(day) ?? [];
  if (year === undefined) return null;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(date));
  return Number.isNaN(time) ? null : Math.round(time / DAY_MS);
}

export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/** With some room at both ends, at least a fortnight wide. */
export function scaleOf(days: readonly number[], width: number): Scale {
  const first = days.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = days.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (first > last) return { from: 0, to: 1, width };
  const room = Math.max((last - first) * 0.03, 7);
  return { from: first - room, to: last + room, width };
}

export const xOf = (scale: Scale, day: number): number => ((day - scale.from) / (scale.to - scale.from)) * scale.width;

export interface Tick {
  readonly day: number;
  readonly label: string;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Months between ticks. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/** First days of months or years, at most so many. */
export function ticks(scale: Scale, most: number): readonly Tick[] {
  const start = new Date(scale.from * DAY_MS);
  const end = new Date(scale.to * DAY_MS);
  const monthOf = (time: Date): number => time.getUTCFullYear() * 12 + time.getUTCMonth();
  const span = monthOf(end) - monthOf(start) + 1;
  const step = STEPS.find((months) => span / months <= most) ?? 2400;
  const first = Math.ceil(monthOf(start) / step) * step;
  return Array.from({ length: Math.floor((monthOf(end) - first) / step) + 1 }, (_, i) => first + i * step)
    .map((month) => ({
      day: Math.round(Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY_MS),
      label: step >= 12 ? `${Math.floor(month / 12)}` : `${MONTHS[month % 12]} ${Math.floor(month / 12)}`,
    }))
    .filter(({ day }) => day >= scale.from && day <= scale.to);
}

/** For each mark the level on which it touches none before it: 0 is the line. */
export function levels(xs: readonly number[], apart: number, most: number): readonly number[] {
  const ends: number[] = [];
  return xs.map((x) => {
    const free = ends.findIndex((end) => x - end >= apart);
    const level = Math.min(free < 0 ? ends.length : free, most - 1);
    ends[level] = x;
    return level;
  });
}
