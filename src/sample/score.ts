// What a judged sample says: precision of each type and in all, and how far two judges agree. Pure.
import { type Agreement, kappa } from './kappa';
import type { Judged } from './tsv';
import { effective, type Share, wilson } from './wilson';

export interface Precision extends Share {
  /** MET, DENIED …; `all` at the end. */
  readonly type: string;
  /** How many edges of the store it speaks for, about. */
  readonly stands: number;
  readonly right: number;
  readonly wrong: number;
  /** Unsure, or not judged. */
  readonly open: number;
}

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const isDecided = ({ verdict }: Judged): boolean => verdict === 'right' || verdict === 'wrong';
const count = (rows: readonly Judged[], verdict: 'right' | 'wrong'): number =>
  rows.filter((row) => row.verdict === verdict).length;

function tally(type: string, rows: readonly Judged[], weighted: readonly (readonly [Judged, number])[]): Precision {
  const sum = weighted.reduce((all, [, weight]) => all + weight, 0);
  const right = weighted.reduce((all, [{ verdict }, weight]) => all + (verdict === 'right' ? weight : 0), 0);
  const n = effective(weighted.map(([, weight]) => weight));
  return {
    ...{ type, right: count(rows, 'right'), wrong: count(rows, 'wrong'), stands: Math.round(sum) },
    ...wilson(sum === 0 ? 0 : right / sum, n),
    open: rows.filter((row) => !isDecided(row)).length,
  };
}

/** Judged rows of a type stand for those that were left open too. */
function spread(rows: readonly Judged[]): readonly (readonly [Judged, number])[] {
  const decided = rows.filter(isDecided);
  const whole = rows.reduce((sum, { weight }) => sum + weight, 0);
  const own = decided.reduce((sum, { weight }) => sum + weight, 0);
  return decided.map((row) => [row, (row.weight * whole) / own] as const);
}

/** Precision with its 95 % interval, by type and, weighted by what each type stands for, in all (the last row). */
export function scored(judged: readonly Judged[]): readonly Precision[] {
  const types = new Map<string, Judged[]>();
  for (const row of judged) types.set(row.type, [...(types.get(row.type) ?? []), row]);
  const groups = [...types].sort(([a], [b]) => order(a, b));
  return [
    ...groups.map(([type, rows]) => tally(type, rows, spread(rows))),
    tally(
      'all',
      judged,
      groups.flatMap(([, rows]) => spread(rows)),
    ),
  ];
}

/** Agreement of two judges on what both called right or wrong. */
export function agreed(one: readonly Judged[], other: readonly Judged[]): Agreement {
  const others = new Map(other.map((row) => [row.id, row]));
  return kappa(
    one.flatMap((row): (readonly [string, string])[] => {
      const same = others.get(row.id);
      return same && isDecided(row) && isDecided(same) ? [[String(row.verdict), String(same.verdict)]] : [];
    }),
  );
}
