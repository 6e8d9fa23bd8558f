// data/titles.json: words for offices, ranks and professions that stand before, after or for a name.
import { z } from 'zod';
import { loadJson, unique } from './file';

const Title = z.strictObject({
  /** Lower case, singular: "prime minister". */
  title: z.string().regex(/^[^A-Z]+$/),
  /** Other forms, lower case: "premier", "pm". Each means the same office. */
  aliases: z.array(z.string()),
  /** Lower case; null where there is none ("mr"). */
  plural: z.string().nullable(),
  /**
   * leader: leads a state or its government (president, prime minister, king). minister, diplomat, lawmaker, official, military,
   * judge, clergy, party, business, media, academic, spokesperson, other; honorific: "Mr", "Dr", no role.
   */
  sphere: z.enum([
    'leader',
    'minister',
    'diplomat',
    'lawmaker',
    'official',
    'military',
    'judge',
    'clergy',
    'party',
    'business',
    'media',
    'academic',
    'spokesperson',
    'other',
    'honorific',
  ]),
  /** Where the word tells it: "king" m, "queen" f. */
  gender: z.enum(['m', 'f']).nullable(),
  /** True where the bare word with a capital may stand before a name: "President Putin", "Gen. Votel". */
  beforeName: z.boolean(),
});
export type Title = Readonly<z.infer<typeof Title>>;

export const loadTitles = (root?: string): readonly Title[] =>
  unique('titles.json', loadJson('titles.json', z.array(Title).readonly(), root), (title) => title.title);
