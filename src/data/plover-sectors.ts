// data/plover-sectors.json: by what an actor gets its PLOVER sectors: its id, its kind, its roles, its words.
import { z } from 'zod';
import { ENTITY_TYPES } from '../core/model';
import { loadJson } from './file';

const sectors = z.array(z.string().regex(/^[A-Z]{3}$/)).readonly();
const words = z.array(z.string().regex(/^[^A-Z]+$/)).readonly();
const reason = z.string().min(10);
/** Kind or sphere to its sectors. */
const by = z.record(z.string(), sectors);
const table = z.array(z.strictObject({ sectors, words })).readonly();

const PloverSectors = z.strictObject({
  ...{ source: z.string(), reason },
  /** Entity type to the sectors of all its entities. */
  types: by,
  /** Kinds of organizations.json and groups.json. */
  kinds: z.strictObject({ organizations: by, groups: by, reason }),
  /** Ids of data/ that are not as their kind. */
  known: z.array(z.strictObject({ sectors, ids: z.array(z.string()).readonly(), reason })).readonly(),
  /** Spheres of titles.json. */
  spheres: by,
  /** Titles that take the sectors of the body they are held in. */
  ofBody: z.strictObject({ titles: words, reason }),
  /** Those of them that are of the government where they are held in a state. */
  ofState: words,
  /** Words that make a former holder of who had a sector of `of`, and the sectors of such. */
  former: z.strictObject({ words, sectors, of: sectors, reason }),
  /** Sectors that stand beside another: of the opposition, of a land that few recognize. */
  beside: sectors,
  /** What ends the head of a name: "residents of Norburg". */
  prepositions: words,
  /** Words and phrases, singular; the head goes first, then the words before it: "riot police", "police officers". */
  words: table,
  /** Heads that say little, for where no other word tells: "court officials", but "Turkish officials". */
  weak: table,
  examples: z
    .array(
      z.strictObject({
        type: z.enum(ENTITY_TYPES),
        name: z.string(),
        roles: z.array(z.string()).readonly().default([]),
        sectors,
      }),
    )
    .readonly(),
});
export type PloverSectors = Readonly<z.infer<typeof PloverSectors>>;

/** @throws DataError */
export const loadPloverSectors = (root?: string): PloverSectors => loadJson('plover-sectors.json', PloverSectors, root);
