// data/coreference.json: weights of the scorer that decides whom a nominal or pronoun means; written by train/coreference.ts.
import { z } from 'zod';
import { loadJson } from './file';

const Coreference = z.strictObject({
  source: z.string(),
  reason: z.string(),
  /** Units of the hidden layer. */
  hidden: z.number().int().positive(),
  /** What the weights are to be divided by. */
  scale: z.number().positive(),
  /** By feature ("it type=State"), its weight in each unit. */
  features: z.record(z.string(), z.array(z.number().int()).readonly()),
  bias: z.array(z.number().int()).readonly(),
  out: z.array(z.number().int()).readonly(),
});
export type Coreference = Readonly<z.infer<typeof Coreference>>;

export const loadCoreference = (root?: string): Coreference => loadJson('coreference.json', Coreference, root);
