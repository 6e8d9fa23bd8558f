// Narrows lists of facts and claims down, and puts them in order. Pure.
import type { z } from 'zod';
import type { Filters, Fixed, Modality, Polarity } from './api';

export type Narrow = Fixed<z.output<typeof Filters>>;
export type Sort = 'newest' | 'oldest' | 'support';

/** What all lists are filtered and sorted by. */
export interface Sortable {
  readonly id: string;
  readonly type: string;
  /** Of the fact, else of its first report. */
  readonly day: string | null;
  readonly reported: string | null;
  readonly last: string | null;
  readonly polarity: z.infer<typeof Polarity>;
  readonly modality: z.infer<typeof Modality>;
  readonly support: number;
}

const isIn = <T>(list: readonly T[] | undefined, one: T): boolean => list === undefined || list.includes(one);

/** "2019-03-05" and "2019-03" lie in 2019; what has no day lies in no span. */
export function lies(day: string | null, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  return day !== null && (from === undefined || day >= from) && (to === undefined || day <= `${to}~`);
}

/** Whether one passes; outlets are asked of the store. */
export const passes = (
  { type, from, to, polarity, modality, support }: Omit<Narrow, 'outlet'>,
  one: Pick<Sortable, 'type' | 'day' | 'polarity' | 'modality' | 'support'>,
): boolean =>
  isIn(type, one.type) &&
  isIn(modality, one.modality) &&
  (polarity === undefined || polarity === one.polarity) &&
  (support === undefined || one.support >= support) &&
  lies(one.day, from, to);

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const BY: Readonly<Record<Sort, (a: Sortable, b: Sortable) => number>> = {
  newest: (a, b) => order(b.day ?? '', a.day ?? ''),
  oldest: (a, b) => order(a.day ?? '9999', b.day ?? '9999'),
  support: (a, b) => b.support - a.support || order(b.day ?? '', a.day ?? ''),
};

/** By the sort, then by id; undated ones come last. */
export const sorted = <T extends Sortable>(list: readonly T[], sort: Sort): readonly T[] =>
  [...list].sort((a, b) => BY[sort](a, b) || order(a.id, b.id));

/** Dates as the statements of cypher/explore take them; "~" stands behind all digits. */
export const span = ({ from, to }: Pick<Narrow, 'from' | 'to'>): { readonly from: string; readonly to: string } => ({
  from: from ?? '',
  to: `${to ?? ''}~`,
});
