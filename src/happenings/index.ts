// One event, however often it is told: which tellings of all articles are one happening.
import type { ApartTellings, Happening, Telling } from '../core/model';
import { apartBy, groups } from './alike';
import { daysOf } from './days';
import { joined } from './join';
import { pairsOf } from './pairs';

export { ownDay, REACH } from './days';

/** Tellings by type, day and pair; one that names several pairs stands in several. */
function byPair(tellings: readonly Telling[], days: ReadonlyMap<string, string>) {
  const found = new Map<string, Telling[]>();
  for (const telling of tellings)
    for (const pair of pairsOf(telling)) {
      const key = JSON.stringify([telling.type, days.get(telling.id), pair]);
      const has = found.get(key);
      if (has) has.push(telling);
      else found.set(key, [telling]);
    }
  return [...found.values()];
}

/** Groups that share a telling are one: "met Putin and Lavrov" joins what is told of each. */
function connected(all: readonly (readonly Telling[])[]): readonly (readonly Telling[])[] {
  const above = new Map<string, string>();
  const top = (id: string): string => {
    let at = id;
    for (let next = above.get(at); next !== undefined; next = above.get(at)) at = next;
    return at;
  };
  for (const [first, ...others] of all)
    for (const other of others) {
      const [one, two] = [top(first?.id ?? ''), top(other.id)];
      if (one !== two) above.set(two, one);
    }
  const found = new Map<string, Map<string, Telling>>();
  for (const telling of all.flat()) {
    const key = top(telling.id);
    found.set(key, (found.get(key) ?? new Map()).set(telling.id, telling));
  }
  return [...found.values()].map((group) => [...group.values()]);
}

/**
 * All happenings of these tellings, by id. Two tellings are one happening where they name one PLOVER type, one pair of ends and one day,
 * and neither another mode nor another place; what is told without a day goes by that of others (days.ts). The same in any order.
 */
export function happenings(tellings: readonly Telling[], apart: readonly ApartTellings[]): readonly Happening[] {
  const days = daysOf(tellings);
  const areApart = apartBy(apart);
  const alike = byPair(tellings, days).flatMap((some) => groups(some, areApart));
  return connected(alike)
    .map((group) => joined(group, days.get(group[0]?.id ?? '') ?? ''))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
