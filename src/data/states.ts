// data/states.json: states with their codes, names, adjectives, capitals and leaders' offices.
import { z } from 'zod';
import { loadJson, unique } from './file';

const State = z.strictObject({
  /** `state:IRN` */
  id: z.string().regex(/^state:[A-Z]{3}$/),
  iso2: z.string().length(2),
  iso3: z.string().length(3),
  name: z.string().min(2),
  official: z.string().min(2),
  /** Other names and spellings, without article: "US", "U.S.", "America". */
  aliases: z.array(z.string()),
  /** "Iranian"; "US" is an adjective too. */
  adjectives: z.array(z.string()),
  /** People: "Iranian", "Iranians". */
  demonyms: z.array(z.string()),
  /** Null where there is none by law or it is disputed. */
  capital: z.string().nullable(),
  /** Titles of those who lead it: "Supreme Leader", "President". */
  leaders: z.array(z.string()),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .nullable(),
});
export type State = Readonly<z.infer<typeof State>>;

export const loadStates = (root?: string): readonly State[] =>
  unique('states.json', loadJson('states.json', z.array(State).readonly(), root), (state) => state.id);
