// Two inventories compared: what appeared, what vanished, how much stays.
import { type Inventory, THINGS, type Thing, type ThingKind } from './inventory';

export interface Listed extends Thing {
  readonly id: string;
}
export interface Difference {
  /** By name, then id. */
  readonly appeared: readonly Listed[];
  readonly vanished: readonly Listed[];
  /** In both. */
  readonly stay: number;
}
export type Differences = Readonly<Record<ThingKind, Difference>>;

const order = (a: Listed, b: Listed): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : Number(a.id > b.id);

const without = (some: ReadonlyMap<string, Thing>, others: ReadonlyMap<string, Thing>): readonly Listed[] =>
  [...some].flatMap(([id, thing]) => (others.has(id) ? [] : [{ id, ...thing }])).sort(order);

function difference(before: ReadonlyMap<string, Thing>, after: ReadonlyMap<string, Thing>): Difference {
  const vanished = without(before, after);
  return { appeared: without(after, before), vanished, stay: before.size - vanished.length };
}

/** What is in one and not in the other, by kind. Pure. */
export const compared = (before: Inventory, after: Inventory): Differences => ({
  fact: difference(before.fact, after.fact),
  claim: difference(before.claim, after.claim),
  entity: difference(before.entity, after.entity),
  happening: difference(before.happening, after.happening),
});

export const isSame = (all: Differences): boolean =>
  THINGS.every((kind) => all[kind].appeared.length + all[kind].vanished.length === 0);

const PLURALS: Readonly<Record<ThingKind, string>> = {
  fact: 'facts',
  claim: 'claims',
  entity: 'entities',
  happening: 'happenings',
};
const number = (value: number): string => value.toLocaleString('en');

const told = (mark: string, { id, name, sentence }: Listed): readonly string[] => [
  `${mark} ${name}  ${id}`,
  ...(sentence === null ? [] : [`    “${sentence}”`]),
];

/** For a person. @param most of each kind and side so many are named */
export function differenceLines(all: Differences, most: number): readonly string[] {
  return THINGS.flatMap((kind) => {
    const { appeared, vanished, stay } = all[kind];
    const counts = `${number(appeared.length)} appeared, ${number(vanished.length)} vanished, ${number(stay)} stay`;
    const listed = (mark: string, some: readonly Listed[]): readonly string[] => [
      ...some.slice(0, most).flatMap((one) => told(mark, one)),
      ...(some.length > most ? [`${mark} and ${number(some.length - most)} more (--limit)`] : []),
    ];
    return [`${PLURALS[kind].padEnd(10)} ${counts}`, ...listed('+', appeared), ...listed('-', vanished)];
  });
}
