// data/bodies.json: names and nominals that bodies of many states have alike.
import { z } from 'zod';
import { loadJson } from './file';

const words = z.array(z.string().regex(/^[^A-Z]+$/)).readonly();
const Bodies = z.strictObject({
  source: z.string(),
  reason: z.string(),
  /** Bodies of which a state has one. */
  one: z.strictObject({ reason: z.string(), list: words }),
  /** By way of saying, the usual one. */
  same: z.strictObject({ reason: z.string(), pairs: z.record(z.string(), z.string()) }),
  /** Words that names of such bodies are made of. */
  common: z.strictObject({ reason: z.string(), list: words }),
  examples: z.array(z.strictObject({ name: z.string(), common: z.boolean() })).readonly(),
});
export type Bodies = Readonly<z.infer<typeof Bodies>>;

export const loadBodies = (root?: string): Bodies => loadJson('bodies.json', Bodies, root);
