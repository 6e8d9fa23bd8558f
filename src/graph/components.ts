// Which entities are one, by the judgements on them: for each raw id the id that stands for it. The set of judgements decides, not their order.
import type { Judgement, Props } from '../core/model';

/** What is known of a raw entity besides its id. */
export interface RawEntity {
  readonly known: boolean;
  readonly name: string;
}

/** The machine signs so; any other name is a person's. */
export const MACHINE = 'dateline';
export const isMachine = ({ by }: Pick<Judgement, 'by'>): boolean => by === MACHINE;

export const rawEntity = ({ known, name }: Props): RawEntity => ({
  known: known === true,
  name: typeof name === 'string' ? name : '',
});

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const pairOf = ({ a, b }: Pick<Judgement, 'a' | 'b'>): string => JSON.stringify([a, b]);

/** One of a pair's: a person's before the machine's; of several that contradict each other, one that does not depend on order. */
const outranks = (one: Judgement, other: Judgement): boolean =>
  isMachine(one) === isMachine(other) ? JSON.stringify(one) < JSON.stringify(other) : isMachine(other);

/** The judgement that counts, for each pair: where a person spoke, the machine's does not. */
export function inForce(judgements: Iterable<Judgement>): readonly Judgement[] {
  const byPair = new Map<string, Judgement>();
  for (const one of judgements) {
    const there = byPair.get(pairOf(one));
    if (!there || outranks(one, there)) byPair.set(pairOf(one), one);
  }
  return [...byPair.values()];
}

const strongest = (one: Judgement, other: Judgement): number =>
  Number(isMachine(one)) - Number(isMachine(other)) ||
  other.score - one.score ||
  order(one.a, other.a) ||
  order(one.b, other.b);

type Apart = ReadonlyMap<string, ReadonlySet<string>>;

function apartOf(judgements: readonly Judgement[]): Apart {
  const apart = new Map<string, Set<string>>();
  for (const { a, b, judgement } of judgements) {
    if (judgement !== 'negative') continue;
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      apart.set(one, (apart.get(one) ?? new Set()).add(other));
  }
  return apart;
}

const kept = (one: readonly string[], other: readonly string[], apart: Apart): boolean => {
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  const members = new Set(many);
  return few.some((id) => [...(apart.get(id) ?? [])].some((no) => members.has(no)));
};

/** Groups of raw ids that are one, two members at least: the surest pairs first, never across a judgement that keeps them apart. */
export function groupsOf(judgements: Iterable<Judgement>): readonly (readonly string[])[] {
  const counting = inForce(judgements);
  const apart = apartOf(counting);
  const groups = new Map<string, readonly string[]>();
  for (const { a, b } of counting.filter(({ judgement }) => judgement === 'positive').sort(strongest)) {
    const [one, other] = [groups.get(a) ?? [a], groups.get(b) ?? [b]];
    if (one === other || kept(one, other, apart)) continue;
    const both = [...one, ...other];
    for (const id of both) groups.set(id, both);
  }
  return [...new Set(groups.values())];
}

const words = (name: string): number => name.split(/\s+/).filter(Boolean).length;

/** Known first, then the name of more words, the longer, the least id. Ids that nothing is known of come last. */
function stands(group: readonly string[], raws: ReadonlyMap<string, RawEntity>): string {
  const of = (id: string): RawEntity => raws.get(id) ?? { known: false, name: '' };
  const [first = ''] = [...group].sort(
    (a, b) =>
      Number(of(b).known) - Number(of(a).known) ||
      words(of(b).name) - words(of(a).name) ||
      of(b).name.length - of(a).name.length ||
      order(a, b),
  );
  return first;
}

/** For each raw id that stands under another: that other. Ids that are not in it stand for themselves. */
export function components(
  judgements: Iterable<Judgement>,
  raws: ReadonlyMap<string, RawEntity>,
): ReadonlyMap<string, string> {
  return new Map(
    groupsOf(judgements).flatMap((group) => {
      const canonical = stands(group, raws);
      return group.filter((id) => id !== canonical).map((id): [string, string] => [id, canonical]);
    }),
  );
}
