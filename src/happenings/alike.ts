// Which tellings of one day and pair are one happening: none that says another way, another place, or that a person told apart.
import type { ApartTellings, Telling } from '../core/model';

/** True where a person said that these tell of different happenings. */
export type AreApart = (a: Telling, b: Telling) => boolean;

export function apartBy(judgements: readonly ApartTellings[]): AreApart {
  const keys = new Set(judgements.map(({ type, a, b }) => JSON.stringify([type, a, b])));
  return (one, other) => {
    const [a, b] = [one.article, other.article].sort();
    return one.type === other.type && keys.has(JSON.stringify([one.type, a, b]));
  };
}

/** Of two that say something it must be the same. */
const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

/** A place in a state is none that the state's name rules out: "in Lviv", "in Ukraine". */
function samePlace(a: string | null, b: string | null): boolean {
  const states = [a, b].filter((id) => id?.startsWith('state:')).length;
  return agree(a, b) || states === 1;
}

const fits = (telling: Telling, group: readonly Telling[], areApart: AreApart): boolean =>
  group.every(
    (other) => agree(telling.mode, other.mode) && samePlace(telling.place, other.place) && !areApart(telling, other),
  );

/** Those that say most go first, then by id: the same groups in whatever order they come. */
const fullness = ({ mode, place }: Telling): number => (mode === null ? 0 : 2) + (place === null ? 0 : 1);
const inOrder = (a: Telling, b: Telling): number => fullness(b) - fullness(a) || (a.id < b.id ? -1 : 1);

/** Each goes into the first group that it fits. */
export function groups(tellings: readonly Telling[], areApart: AreApart): readonly (readonly Telling[])[] {
  const found: Telling[][] = [];
  for (const telling of tellings.toSorted(inOrder)) {
    const group = found.find((one) => fits(telling, one, areApart));
    if (group) group.push(telling);
    else found.push([telling]);
  }
  return found;
}
