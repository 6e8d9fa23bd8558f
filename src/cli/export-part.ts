// Which part of the graph `export` is asked for.
import { UsageError } from '../core/errors';
import type { Kind, Part } from '../export';
import type { Store } from '../store';

// Loaded when the command runs, not for its help.
const exporting = (): typeof import('../export') => require('../export');

export interface Options {
  readonly store: string;
  readonly entity?: readonly string[];
  readonly outlet?: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly kind?: readonly string[];
}

/** @throws UsageError */
function kindsOf({ kind }: Options): readonly Kind[] {
  const { KINDS } = exporting();
  const named = (one: string): Kind => {
    const found = KINDS.find((name) => name.toLowerCase() === one.toLowerCase());
    if (!found) throw new UsageError(`--kind ${one}: known are ${KINDS.join(', ')}`);
    return found;
  };
  const asked = kind?.map(named) ?? [];
  return asked.length === 0 ? KINDS : KINDS.filter((name) => asked.includes(name));
}

/** Whether less than all is asked for. */
export const isFiltered = ({ entity, outlet, from, to, kind }: Options): boolean =>
  [entity, outlet, kind].some((list) => list !== undefined) || from !== '' || to !== '';

/** The part that options ask for. @throws UsageError, StoreError */
export async function partFor(store: Store, options: Options): Promise<Part> {
  const { entity = [], outlet = [], from, to } = options;
  const filter = await exporting().chosen(store, { entities: entity, outlets: outlet, from, to });
  return exporting().partOf(store, filter, kindsOf(options));
}
