// A run: inputs to readers to one writer, then all is settled. It goes on where the last one was stopped, however that ended.

import { hashSet } from '../core/hashes';
import type { Article, Graph } from '../core/model';
import type { Item } from '../input';
import { type Batch, batches } from './batches';
import type { Clock } from './clock';
import type { Failure } from './failed';
import { flow, until } from './flow';
import { inOrder, underWay } from './in-order';
import { unread } from './passed';
import type { Readers } from './read';
import { addSeconds, newTally, plainReport, type Report, type Tally } from './report';
import { entitiesOf, type Place, writeBatch } from './write';

export interface JobOptions {
  /** What an article's print is made of beside the article: store and reader. Loaded otherwise, it is loaded again. */
  readonly how: readonly string[];
  /** Articles read and written at once; 32 unless told. */
  readonly batch?: number;
  /** Told to stop: what is in hand is finished, the rest and settling wait for the next run. */
  readonly signal?: AbortSignal;
}

export interface Watcher {
  /** After each batch. */
  progress(articles: number, failed: number, passed: number): void;
  failed(failure: Failure): void;
  /** What was read of a batch, and of how many articles, before it is written. */
  read?(graph: Graph, articles: number): void;
  /** These are in the store, and the journal says so; or they were before. */
  loaded?(articles: readonly Article[]): Promise<void>;
}

export interface Target<Settlement> extends Place {
  /** Settles what is not settled yet, as the store itself says; null where all is. @param gone raw ids that articles named whose text gave way to another */
  readonly settle: (gone: ReadonlySet<string>) => Promise<Settlement | null>;
}

export interface JobParts<Settlement> {
  readonly input: AsyncIterable<Item>;
  /** @param many false where all fits into one batch, for which no thread is worth its start */
  readonly readers: (many: boolean) => Readers;
  /** Null: a dry run. */
  readonly target: Target<Settlement> | null;
  readonly clock: Clock;
  readonly watch: Watcher;
}

/** The first two, and all: whether there are many is known before a reader is made. */
async function peeked(
  source: AsyncGenerator<Batch, void>,
): Promise<{ readonly many: boolean; readonly all: AsyncIterable<Batch> }> {
  const first = await source.next();
  const second = first.done ? first : await source.next();
  async function* all(): AsyncGenerator<Batch, void> {
    if (!first.done) yield first.value;
    if (!second.done) yield second.value;
    yield* source;
  }
  return { many: !second.done, all: all() };
}

/** Batches between input and journal: each reader has one in hand and one ready, the writer the same. */
const inFlight = ({ size }: Readers): number => 2 * size + 2;

async function readAll<S>(
  { how, batch: most }: JobOptions,
  parts: JobParts<S>,
  tally: Tally,
  signal: AbortSignal,
): Promise<number> {
  const { target, watch } = parts;
  const entities = hashSet();
  const passed = async (articles: readonly Article[]): Promise<void> => {
    await watch.loaded?.(articles);
    tally.passed += articles.length;
    watch.progress(tally.articles, tally.failed, tally.passed);
  };
  const items = until(parts.input, signal);
  const journal = target?.state.journal;
  const open = target && journal ? unread(items, { journal, store: target.store, how, passed }) : items;
  const { many, all } = await peeked(batches(open, most));
  const readers = parts.readers(many);
  const under = underWay();
  try {
    await flow(
      inOrder(all, under),
      inFlight(readers),
      async (batch) => ({ batch, read: await readers.read(batch.articles) }),
      async (one) => {
        try {
          watch.read?.(one.read.graph, one.batch.articles.length - one.read.unread.length);
          const { failures, loaded } = await writeBatch(one, readers, target, how, tally);
          for (const failure of failures) watch.failed(failure);
          if (target) await watch.loaded?.(loaded);
          for (const id of entitiesOf(one.read.graph)) entities.add(id);
          watch.progress(tally.articles, tally.failed, tally.passed);
        } finally {
          under.ended();
        }
      },
    );
  } finally {
    await readers.close();
  }
  return entities.size;
}

async function settled<S>({ target }: JobParts<S>, tally: Tally): Promise<S | null> {
  if (!target) return null;
  const began = performance.now();
  const settlement = await target.settle(tally.gone);
  addSeconds(tally, new Map([['settle', (performance.now() - began) / 1000]]));
  return settlement;
}

/** Of this process: megabytes. */
const peakMemory = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

/** Reads the input into the store and settles it; the state keeps the report. @throws StoreError, DataError, UsageError: what is loaded until then stands in the journal */
export async function runJob<Settlement>(
  options: JobOptions,
  parts: JobParts<Settlement>,
): Promise<Report<Settlement>> {
  const { target, clock } = parts;
  const began = clock.now();
  const tally = newTally();
  const signals = [options.signal, target?.state.lost].filter((signal) => signal !== undefined);
  const signal = AbortSignal.any(signals);
  const reportOf = (entities: number, settlement: Settlement | null): Report<Settlement> => ({
    began,
    seconds: (clock.now().getTime() - began.getTime()) / 1000,
    ...{ articles: tally.articles, passed: tally.passed, failed: tally.failed },
    ...{ partial: tally.partial, changed: tally.changed, peakMemory: peakMemory() },
    ...{ ...tally.counts, entities },
    ...{ nodes: target && tally.nodes, edges: target && tally.edges, settlement },
    ...{ stages: tally.stages, stopped: signal.aborted },
  });
  try {
    const entities = await readAll(options, parts, tally, signal);
    const report = reportOf(entities, signal.aborted ? null : await settled(parts, tally));
    target?.state.keep(began, plainReport(report));
    return report;
  } catch (error) {
    target?.state.keep(began, { ...plainReport(reportOf(0, null)), error: String(error) });
    throw error;
  }
}
