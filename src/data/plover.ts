// data/plover.json: the quad class of each PLOVER event type.
import { z } from 'zod';
import { loadJson } from './file';

const Plover = z.strictObject({
  source: z.string(),
  reason: z.string(),
  /** Quad class to its event types. */
  quads: z.record(z.string(), z.array(z.string().regex(/^[A-Z]+$/)).readonly()),
});
export type Plover = Readonly<z.infer<typeof Plover>>;

export const loadPlover = (root?: string): Plover => loadJson('plover.json', Plover, root);
