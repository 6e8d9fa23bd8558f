// data/outlets.json: who publishes news.
import { z } from 'zod';
import { loadJson, unique } from './file';

const Outlet = z.strictObject({
  /** `outlet:bbc-news` */
  id: z.string().regex(/^outlet:[a-z0-9-]+$/),
  name: z.string().min(2),
  /** Without article. Ambiguous short forms ("Sputnik", "Times") only where news usually means the outlet. */
  aliases: z.array(z.string()),
  kind: z.enum(['agency', 'newspaper', 'broadcaster', 'magazine', 'online']),
  /** ISO3 of the country it is run from. */
  country: z.string().length(3),
  owner: z.string().nullable(),
  control: z.enum(['state', 'public', 'private', 'party', 'unknown']),
  domain: z.string().nullable(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .nullable(),
});
export type Outlet = Readonly<z.infer<typeof Outlet>>;

export const loadOutlets = (root?: string): readonly Outlet[] =>
  unique('outlets.json', loadJson('outlets.json', z.array(Outlet).readonly(), root), (outlet) => outlet.id);
