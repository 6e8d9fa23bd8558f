// From comparisons to judgements: a short form that fits two leaves it open, and no chain joins two that data/ keeps apart.
import type { Judgement } from '../core/model';
import type { Facts } from './facts';
import type { Comparison } from './verdict';

/** A judgement with what settling needs to know. */
export interface Found extends Judgement {
  /** Id of the one whose name is too short to tell; null where both are full, or both short. */
  readonly short: string | null;
}

/** A comparison as a judgement of two ids in order; none where there is nothing to say. */
export function found(a: Facts, b: Facts, comparison: Comparison | null): readonly Found[] {
  if (!comparison) return [];
  const { score, verdict, reason, short } = comparison;
  const [first, second] = a.id < b.id ? [a.id, b.id] : [b.id, a.id];
  return [{ a: first, b: second, judgement: verdict, score, reason, by: 'dateline', short }];
}

const pairOf = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
const order = (x: Judgement, y: Judgement): number => {
  if (x.score !== y.score) return y.score - x.score;
  if (x.a !== y.a) return x.a < y.a ? -1 : 1;
  return x.b < y.b ? -1 : x.b > y.b ? 1 : 0;
};

/** A better partner by so much is the one that is meant. */
const CLEAR = 0.12;
/** Of more partners than this none is worth a person's minute. */
const MANY = 3;

/** For each short form, what was found for it. */
function byShort(all: readonly Found[]): ReadonlyMap<string, readonly Found[]> {
  const by = new Map<string, Found[]>();
  for (const one of all) {
    if (one.judgement === 'negative' || one.short === null) continue;
    const there = by.get(one.short);
    if (there) there.push(one);
    else by.set(one.short, [one]);
  }
  return by;
}

const partner = ({ a, b, short }: Found): string => (a === short ? b : a);

/** What becomes of one beside the other partners of its short form: it stands, waits for a person, or goes. */
function beside(one: Found, others: readonly Found[], joined: ReadonlySet<string>): 'stands' | 'waits' | 'goes' {
  const rivals = others.filter((other) => other !== one && !joined.has(pairOf(partner(one), partner(other))));
  if (rivals.length === 0) return 'stands';
  const best = Math.max(...rivals.map(({ score }) => score));
  if (one.score >= best + CLEAR) return 'stands';
  return rivals.length >= MANY || best >= one.score + CLEAR ? 'goes' : 'waits';
}

/** A short form is one of its partners only where the others are the same, or clearly less likely. */
function unambiguous(all: readonly Found[]): readonly Found[] {
  const by = byShort(all);
  const joined = new Set(all.filter(({ judgement }) => judgement === 'positive').map(({ a, b }) => pairOf(a, b)));
  return all.flatMap((one) => {
    if (one.short === null || one.judgement === 'negative') return [one];
    const fate = beside(one, by.get(one.short) ?? [], joined);
    if (fate !== 'waits') return fate === 'stands' ? [one] : [];
    return [{ ...one, judgement: 'unsure' as const, reason: `${one.reason}; but others fit as well` }];
  });
}

/** Positives in order of score; one that would bring two known entities together waits for a person. */
function apartKept(all: readonly Found[], known: (id: string) => boolean): readonly Found[] {
  const above = new Map<string, string>();
  const top = (id: string): string => {
    let at = id;
    for (let up = above.get(at); up !== undefined; up = above.get(at)) at = up;
    return at;
  };
  const holds = new Map<string, string>();
  const knownOf = (id: string): string | undefined => holds.get(id) ?? (known(id) ? id : undefined);
  return all.map((one) => {
    if (one.judgement !== 'positive') return one;
    const [x, y] = [top(one.a), top(one.b)];
    const [k, l] = [knownOf(x), knownOf(y)];
    if (k && l && k !== l)
      return { ...one, judgement: 'unsure' as const, reason: `${one.reason}; but it would join ${k} and ${l}` };
    if (x !== y) above.set(x, y);
    const held = k ?? l;
    if (held) holds.set(y, held);
    return one;
  });
}

/** Each pair once, with the strongest that was found of it, sorted by score; the same for every order of what was found. */
export function settle(all: readonly Found[], known: (id: string) => boolean): readonly Judgement[] {
  const best = new Map<string, Found>();
  for (const one of all) {
    const pair = pairOf(one.a, one.b);
    const there = best.get(pair);
    if (!there || order(one, there) < 0) best.set(pair, one);
  }
  const clear = unambiguous([...best.values()]);
  return apartKept([...clear].sort(order), known)
    .map(({ short: _, ...judgement }) => judgement)
    .sort(order);
}
