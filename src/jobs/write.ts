// The one writer: what was read goes into the store, then into the journal. In this order nothing is lost to a kill, and nothing counted that is not there.
import { UnfitError } from '../core/errors';
import type { Article, Graph } from '../core/model';
import type { Store } from '../store';
import type { Batch } from './batches';
import type { Failure } from './failed';
import { printOf } from './journal';
import { oneLine, type Read, type Readers } from './read';
import { addCounts, addSeconds, type Tally } from './report';
import type { State } from './state';

/** Where readings go. */
export interface Place {
  readonly store: Pick<Store, 'merge' | 'query'>;
  readonly state: State;
}

export interface ReadBatch {
  readonly batch: Batch;
  readonly read: Read;
}

export function* entitiesOf({ nodes }: Graph): Generator<string, void> {
  for (const { id, labels } of nodes.values()) if (labels[0] === 'Entity') yield id;
}

const inputFailures = ({ failures }: Batch): readonly Failure[] =>
  failures.map((error) => ({ article: null, file: error.file, stage: 'input', reason: oneLine(error) }));

const failuresOf = ({ articles }: Batch, { unread }: Read): readonly Failure[] =>
  unread.flatMap(({ at, stage, reason }) => {
    const article = articles[at];
    return article ? [{ article, file: null, stage, reason }] : [];
  });

/** Merges what was read of these articles; the journal last. @throws StoreError */
async function load(
  articles: readonly Article[],
  graph: Graph,
  { store, state }: Place,
  how: readonly string[],
  tally: Tally,
): Promise<void> {
  if (articles.length === 0) return;
  const began = performance.now();
  const merged = await store.merge(graph, { later: true });
  await state.journal.add(
    articles.map((article) => ({ id: article.id, sha256: printOf(article, how) })),
    new Date(),
  );
  tally.nodes.added += merged.newNodes;
  tally.nodes.known += merged.knownNodes;
  tally.edges.added += merged.newEdges;
  tally.edges.known += merged.knownEdges;
  tally.changed += merged.replaced?.articles.length ?? 0;
  for (const id of merged.replaced?.named ?? []) tally.gone.add(id);
  addSeconds(tally, new Map([['write', (performance.now() - began) / 1000]]));
}

/** Something in the batch cannot be stored: each article alone, so that only the culprit fails. */
async function loadEach(
  articles: readonly Article[],
  readers: Readers,
  target: Place,
  how: readonly string[],
  tally: Tally,
): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  for (const article of articles) {
    const { graph } = await readers.read([article]);
    try {
      await load([article], graph, target, how, tally);
    } catch (error) {
      if (!(error instanceof UnfitError)) throw error;
      failures.push({ article, file: null, stage: 'store', reason: `${article.id}: ${oneLine(error)}` });
    }
  }
  return failures;
}

export interface WrittenBatch {
  readonly failures: readonly Failure[];
  /** In the store; in a dry run, read. */
  readonly loaded: readonly Article[];
}

/** Writes a batch, and tells what failed. @param target null: a dry run @throws StoreError where the store takes nothing */
export async function writeBatch(
  { batch, read }: ReadBatch,
  readers: Readers,
  target: Place | null,
  how: readonly string[],
  tally: Tally,
): Promise<WrittenBatch> {
  const bad = new Set(read.unread.map(({ at }) => at));
  const good = batch.articles.filter((_, at) => !bad.has(at));
  let unfit: readonly Failure[] = [];
  try {
    if (target) await load(good, read.graph, target, how, tally);
  } catch (error) {
    if (!target || !(error instanceof UnfitError)) throw error;
    unfit = await loadEach(good, readers, target, how, tally);
  }
  const failures = [...inputFailures(batch), ...failuresOf(batch, read), ...unfit];
  await target?.state.failed.add(failures, new Date());
  tally.articles += good.length - unfit.length;
  tally.failed += failures.length;
  tally.partial += batch.partial;
  addCounts(tally, read.counts);
  addSeconds(tally, read.seconds);
  const refused = new Set(unfit.map(({ article }) => article));
  return { failures, loaded: good.filter((article) => !refused.has(article)) };
}
