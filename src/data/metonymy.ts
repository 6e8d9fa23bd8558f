// data/metonymy.json: names that stand for a state's government: Kremlin, White House, and capitals where they act.
import { z } from 'zod';
import { loadJson, unique } from './file';

const Metonym = z.strictObject({
  name: z.string().min(2),
  aliases: z.array(z.string()),
  /** ISO3 of the state that it stands for. */
  state: z.string().length(3),
  /** capital, building: the state only where it acts, else the place. always: the state wherever it stands ("the Jewish state"). */
  kind: z.enum(['capital', 'building', 'always']),
  /** Why, or where from. */
  reason: z.string().min(3),
});
const Metonymy = z.strictObject({
  metonyms: z.array(Metonym).readonly(),
  /** Lemmas of verbs whose subject is an actor: "agree", "deny", "warn". A capital that is their subject is the state. */
  actorVerbs: z.array(z.string()).readonly(),
  /** Lemmas of verbs whose object is an actor: "accuse", "urge". A capital that is their object is the state. */
  targetVerbs: z.array(z.string()).readonly(),
});
export type Metonym = Readonly<z.infer<typeof Metonym>>;
export type Metonymy = Readonly<z.infer<typeof Metonymy>>;

export const loadMetonymy = (root?: string): Metonymy => {
  const data = loadJson('metonymy.json', Metonymy, root);
  unique('metonymy.json', data.metonyms, (metonym) => metonym.name);
  return data;
};
