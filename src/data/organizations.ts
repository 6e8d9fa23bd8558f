// data/organizations.json: international organizations, alliances, parties, agencies, companies and forces that news names often.
import { z } from 'zod';
import { loadJson, unique } from './file';

const Organization = z.strictObject({
  /** `organization:united-nations` */
  id: z.string().regex(/^organization:[a-z0-9-]+$/),
  name: z.string().min(2),
  /** Other names and acronyms, without article: "UN", "U.N.". */
  aliases: z.array(z.string()),
  kind: z.enum(['international', 'alliance', 'party', 'agency', 'military', 'company', 'ngo', 'parliament', 'court']),
  /** ISO3 of the state it belongs to; null for international ones. */
  country: z.string().length(3).nullable(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .nullable(),
});
export type Organization = Readonly<z.infer<typeof Organization>>;

export const loadOrganizations = (root?: string): readonly Organization[] =>
  unique('organizations.json', loadJson('organizations.json', z.array(Organization).readonly(), root), (org) => org.id);
