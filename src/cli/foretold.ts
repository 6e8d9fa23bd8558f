// A dry run: reads articles, loads none, and tells how large the graph of all of them will be with each profile.
import { UsageError } from '../core/errors';
import { sample, sizeLines } from '../graph';
import { type Item, readInputs, sizeOf } from '../input';
import type { Report } from '../jobs';
import type { Settlement } from '../settle';
import type { Context } from './command';
import { type Load, loadItems } from './load';
import { progressOf } from './progress';

/** Articles by which growth is told. */
const SAMPLE = 4_000;

/** @throws UsageError */
export function mostOf(given: string): number {
  if (!/^[1-9]\d{0,6}$/.test(given)) throw new UsageError(`--first ${given}: a number of articles above 0`);
  return Number(given);
}

async function* first(items: AsyncIterable<Item>, most: number, cut: () => void): AsyncGenerator<Item, void> {
  let count = 0;
  for await (const item of items) {
    if (count === most) return cut();
    yield item;
    if (item.ok) count++;
  }
}

export interface Foretold {
  readonly report: Report<Settlement>;
  /** A line for each profile. */
  readonly lines: readonly string[];
}

/** @param most articles that are read at most; how many there are is then told by their bytes. Null: all are read */
export async function foretold(load: Omit<Load, 'target'>, most: number | null, context: Context): Promise<Foretold> {
  const total = await sizeOf(load.inputs);
  const size = sample(Math.min(most ?? SAMPLE, SAMPLE));
  const progress = progressOf(context.terminal, most === null ? total : null);
  let bytes = 0;
  const watch = (more: number): void => {
    bytes += more;
    progress.read(more);
  };
  let cut = false;
  const items = readInputs(load.inputs, { ...load.how, watch });
  const some =
    most === null
      ? items
      : first(items, most, () => {
          cut = true;
        });
  const report = await loadItems({ ...load, target: null, read: size.add }, some, progress, context);
  const share = cut && total !== null && bytes > 0 ? Math.max(1, total / bytes) : 1;
  const all = Math.round(report.articles * share);
  const sizes = size.predict(all);
  if (!sizes) return { report, lines: [] };
  const unknown = cut && total === null ? '; how many there are is not known' : '';
  const about = share > 1 ? 'about ' : '';
  return {
    report,
    lines: [`size       of ${about}${all.toLocaleString('en')} articles${unknown}`, ...sizeLines(sizes)],
  };
}
