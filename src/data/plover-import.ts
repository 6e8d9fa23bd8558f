// data/plover-import.json: what labels of other people's event records mean in the present PLOVER.
import { z } from 'zod';
import type { Coding } from '../core/model';
import { loadJson, unique } from './file';
import { isPlover, type Plover } from './plover';

const type = z.string().regex(/^[A-Z]+$/);
const mode = z.string().regex(/^[a-z-]+$/);

const PloverImport = z.strictObject({
  ...{ source: z.string(), reason: z.string().min(10) },
  /** Types that there are no more; where `mode` is null, with whatever mode. */
  labels: z.array(z.strictObject({ event: type, mode: mode.nullable(), type, as: mode.nullable() })).readonly(),
  /** Modes that have another name. */
  modes: z.array(z.strictObject({ type, mode, as: mode })).readonly(),
  /** Sectors whose unknown actors are Groups; those of the others are Organizations. */
  groups: z.strictObject({ sectors: z.array(z.string().regex(/^[A-Z]{3}$/)).readonly(), reason: z.string().min(10) }),
  examples: z
    .array(
      z.strictObject({
        ...{ event: type, mode: mode.nullable(), type: type.nullable(), as: mode.nullable(), why: z.string() },
      }),
    )
    .readonly(),
});
export type PloverImport = Readonly<z.infer<typeof PloverImport>>;

/** @throws DataError */
export function loadPloverImport(root?: string): PloverImport {
  const data = loadJson('plover-import.json', PloverImport, root);
  unique('plover-import.json', data.labels, (one) => `${one.event} ${one.mode}`);
  unique('plover-import.json', data.modes, (one) => `${one.type} ${one.mode}`);
  return data;
}

/** What a label means now; a mode that its type does not have falls away. Null for a type that there is not. */
export function presentOf(
  { labels, modes }: PloverImport,
  plover: Pick<Plover, 'types'>,
  event: string,
  mode: string | null,
): Pick<Coding, 'type' | 'mode'> | null {
  const moved = labels.find((one) => one.event === event && one.mode === mode && mode !== null);
  const label = moved ?? labels.find((one) => one.event === event && one.mode === null);
  const type = label?.type ?? event;
  if (!isPlover(plover, type, null)) return null;
  const named = moved ? moved.as : (mode ?? label?.as ?? null);
  const now = modes.find((one) => one.type === type && one.mode === named)?.as ?? named;
  return { type, mode: isPlover(plover, type, now) ? now : null };
}
