// data/groups.json: militant, ethnic, religious and political groups. Nationalities stand in states.json.
import { z } from 'zod';
import { loadJson, unique } from './file';

const Group = z.strictObject({
  /** `group:hezbollah` */
  id: z.string().regex(/^group:[a-z0-9-]+$/),
  name: z.string().min(2),
  /** Other names and spellings, without article: "Hizbullah". Plurals of peoples: "Kurds". */
  aliases: z.array(z.string()),
  /** "Kurdish", "Jewish", "Sunni". */
  adjectives: z.array(z.string()),
  kind: z.enum(['militant', 'ethnic', 'faith', 'political']),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .nullable(),
});
export type Group = Readonly<z.infer<typeof Group>>;

export const loadGroups = (root?: string): readonly Group[] =>
  unique('groups.json', loadJson('groups.json', z.array(Group).readonly(), root), (group) => group.id);
