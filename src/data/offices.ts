// data/offices.tsv: who held which office, from when to when.
import { z } from 'zod';
import { loadTsv } from './file';

const day = z.string().regex(/^(\d{4}(-\d\d(-\d\d)?)?)?$/, 'is no ISO date');
const list = z.string().transform((cell) => (cell === '' ? [] : cell.split('|')));
const Office = z.strictObject({
  /** `state:IRN` or `organization:united-nations` */
  of: z.string().regex(/^(state:[A-Z]{3}|organization:[a-z0-9-]+)$/),
  /** Lower case, as in titles.json: "prime minister". */
  title: z.string().regex(/^[^A-Z]+$/),
  /** The holder's usual name, without title: "Benjamin Netanyahu". */
  holder: z.string().min(2),
  /** Other names and spellings, apart by `|`: "Binyamin Netanyahu|Bibi Netanyahu". */
  aliases: list,
  gender: z.enum(['m', 'f']),
  /** ISO day, month or year. */
  from: day,
  /** Empty while in office. */
  to: day,
});
export type Office = Readonly<z.infer<typeof Office>>;

export const loadOffices = (root?: string): readonly Office[] => loadTsv('offices.tsv', Office, root);
