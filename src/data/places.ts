// data/places.json: cities, regions, seas and buildings that news names often; and what tells a place by its generic word.
import { z } from 'zod';
import { loadJson, unique } from './file';

const Place = z.strictObject({
  /** `place:moscow`; `place:springfield-illinois` where one name is many places. */
  id: z.string().regex(/^place:[a-z0-9-]+$/),
  name: z.string().min(2),
  /** Other names and spellings: "Raqqah", "Al-Raqqah". */
  aliases: z.array(z.string()),
  kind: z.enum(['city', 'region', 'continent', 'water', 'mountain', 'building', 'border', 'site']),
  /** ISO3 of the state it lies in; null where none or several. */
  country: z.string().length(3).nullable(),
});
const Places = z.strictObject({
  places: z.array(Place).readonly(),
  /** Generic words that make a name a place: "province", "Strait", "airport". */
  generic: z.array(z.string()).readonly(),
});
export type Place = Readonly<z.infer<typeof Place>>;
export type Places = Readonly<z.infer<typeof Places>>;

export const loadPlaces = (root?: string): Places => {
  const data = loadJson('places.json', Places, root);
  unique('places.json', data.places, (place) => place.id);
  return data;
};
