// data/copies.json: how alike two whole articles must be for one to be a copy of the other.
import { z } from 'zod';
import { loadJson } from './file';

const Copies = z.strictObject({
  source: z.string(),
  reason: z.string(),
  /** 0 to 1: the share of all runs of four words outside quotations that stand in both. */
  threshold: z.number().gt(0).max(1),
  examples: z
    .array(z.strictObject({ why: z.string(), copy: z.boolean(), one: z.string(), other: z.string() }))
    .readonly(),
});
export type Copies = Readonly<z.infer<typeof Copies>>;

/** @throws DataError */
export const loadCopies = (root?: string): Copies => loadJson('copies.json', Copies, root);
