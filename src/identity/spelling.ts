// How like two words are as spellings of one name: aligns them by the lists of data/identity.json, and by nothing else.
import type { Identity } from '../data/identity';

interface Swap {
  readonly from: string;
  readonly to: string;
  readonly cost: number;
  readonly atEnd: boolean;
}

/** Each pair of forms in both directions, by the two letters they begin with. */
function swapsOf({ list }: Identity['spellings']): ReadonlyMap<string, readonly Swap[]> {
  const found = new Map<string, Swap[]>();
  for (const { forms, cost, where } of list)
    for (const from of forms)
      for (const to of forms) {
        if (from === to) continue;
        const key = `${from.charAt(0)}${to.charAt(0)}`;
        found.set(key, [...(found.get(key) ?? []), { from, to, cost, atEnd: where === 'end' }]);
      }
  return found;
}

/** A doubled letter is hardly another spelling: "Assad", "Asad". */
const DOUBLED = 0.01;

/** Gives 1 for equal words, 0 for words that no list brings together. */
export type Likeness = (a: string, b: string) => number;

/** Where an alignment has come to, and what it cost. */
interface Step {
  readonly i: number;
  readonly j: number;
  readonly cost: number;
}

type Swaps = ReadonlyMap<string, readonly Swap[]>;

const fits = ({ from, to, atEnd }: Swap, a: string, b: string, i: number, j: number): boolean =>
  a.startsWith(from, i) &&
  b.startsWith(to, j) &&
  (!atEnd || (i + from.length === a.length && j + to.length === b.length));

/** The ways on from here. */
function steps(swaps: Swaps, a: string, b: string, i: number, j: number): readonly Step[] {
  const next: Step[] = [];
  const x = a.charAt(i);
  const y = b.charAt(j);
  if (x !== '' && x === y) next.push({ i: i + 1, j: j + 1, cost: 0 });
  if (x !== '' && x === a[i - 1]) next.push({ i: i + 1, j, cost: DOUBLED });
  if (y !== '' && y === b[j - 1]) next.push({ i, j: j + 1, cost: DOUBLED });
  for (const swap of swaps.get(x + y) ?? [])
    if (fits(swap, a, b, i, j)) next.push({ i: i + swap.from.length, j: j + swap.to.length, cost: swap.cost });
  return next;
}

/** The least cost of an alignment; infinite where there is none within `most`. */
function cheapest(swaps: Swaps, a: string, b: string, most: number): number {
  const width = b.length + 1;
  const costs = new Float64Array((a.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  costs[0] = 0;
  for (let at = 0; at < costs.length - 1; at++) {
    const so = costs[at] ?? Number.POSITIVE_INFINITY;
    if (so > most) continue;
    for (const { i, j, cost } of steps(swaps, a, b, Math.floor(at / width), at % width))
      costs[i * width + j] = Math.min(costs[i * width + j] ?? 0, so + cost);
  }
  return costs[costs.length - 1] ?? Number.POSITIVE_INFINITY;
}

type Forms = Identity['spellings']['apart']['sets'][number]['forms'];

/** "-mann" is an ending, "nowak" a word. */
const bears = (word: string, form: string): boolean =>
  form.startsWith('-') ? word.endsWith(form.slice(1)) : word === form;

/** The number of the longest form that a word bears: "bergman" is "-man". */
const formOf = (word: string, forms: Forms): number =>
  forms.findIndex((list) => list.some((form) => bears(word, form)));

/** Names of two families that the lists would bring together: "Nowak", "Novak"; "Bergmann", "Bergman". */
const areApart = (a: string, b: string, forms: Forms): boolean => {
  const [x, y] = [formOf(a, forms), formOf(b, forms)];
  return x >= 0 && y >= 0 && x !== y;
};

/** Makes the comparison; symmetric. */
export function likeness({ spellings, weights }: Pick<Identity, 'spellings' | 'weights'>): Likeness {
  const swaps = swapsOf(spellings);
  const worst = weights.worst.value;
  const { sets, cost } = spellings.apart;
  return (a, b) => {
    if (a === b) return 1;
    const share = weights.length.value / Math.max(1, Math.min(a.length, b.length));
    const found = 1 - cheapest(swaps, a, b, (1 - worst) / share) * share;
    if (found < worst) return 0;
    const like = sets.some(({ forms }) => areApart(a, b, forms)) ? found - cost : found;
    return like >= worst ? like : 0;
  };
}
