// Which times of a source are due: those that come, and by its policy those that were missed.
import type { Source } from './config';
import { nextAfter } from './config';

/** More missed times than this are no schedule to catch up with. */
const MOST = 1000;

/** How many runs a source is owed for the times after `last` up to `now`; `on` is the latest of those times, null where none came. */
export function missed(
  source: Pick<Source, 'cron' | 'timeZone' | 'catchUp'>,
  last: Date | null,
  now: Date,
): { readonly runs: number; readonly on: Date | null } {
  if (last === null) return { runs: 0, on: null };
  let on: Date | null = null;
  let times = 0;
  for (
    let next = nextAfter(source, last);
    next !== null && next <= now && times < MOST;
    next = nextAfter(source, next)
  ) {
    on = next;
    times++;
  }
  const runs = { none: 0, once: Math.min(times, 1), all: times }[source.catchUp];
  return { runs, on: times === MOST ? now : on };
}

/** How many runs wait once one more comes due while `waiting` wait and perhaps one is under way: a source never overlaps itself. */
export function oneMore(catchUp: Source['catchUp'], waiting: number, isRunning: boolean): number {
  if (waiting === 0 && !isRunning) return 1;
  if (catchUp === 'none') return waiting;
  return catchUp === 'once' ? 1 : Math.min(waiting + 1, MOST);
}
