// The writing worker: graphs of several jobs go into the store as one. A job is done only when the store has it; merging again changes nothing.
import { type Job, UnrecoverableError } from 'bullmq';
import { StoreError, UnfitError } from '../core/errors';
import type { Graph } from '../core/model';
import { mergeAll } from '../graph';
import type { Merged, Store } from '../store';
import { apart } from './apart';
import { gather } from './gather';
import { unpack } from './packed';
import { GraphJob, type Queues } from './queues';
import { type Worked, type Working, work } from './worker';

/** Milliseconds that a graph waits for others to be merged with. */
const PATIENCE = 200;

/** Null: it is in the store. Else why it cannot be. */
type Problem = { readonly unfit: string | null };
const IN: Problem = { unfit: null };

function* textsOf({ nodes }: Graph): Generator<readonly [string, string], void> {
  for (const { id, labels, props } of nodes.values())
    if (labels[0] === 'Article' && props['record'] !== true) yield [id, String(props['sha256'])];
}

export interface Written extends Worked {
  readonly newNodes: number;
  readonly newEdges: number;
}

/** @throws UnrecoverableError: no try makes a graph of it */
function graphIn(data: unknown): Graph {
  try {
    return unpack(GraphJob.parse(data).lines);
  } catch (error) {
    throw new UnrecoverableError(`the job holds no graph: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** @throws StoreError where the store takes nothing more (full, read-only); where it does not answer, jobs wait for it */
export async function workWrite(queues: Queues, store: Pick<Store, 'merge'>, working: Working): Promise<Written> {
  const broken = new AbortController();
  let [newNodes, newEdges] = [0, 0];

  const merge = async (graph: Graph): Promise<void> => {
    const merged: Merged = await store.merge(graph, { later: true });
    newNodes += merged.newNodes;
    newEdges += merged.newEdges;
  };
  const mergeEach = async (graphs: readonly Graph[]): Promise<readonly Problem[]> => {
    const problems: Problem[] = [];
    for (const graph of graphs)
      try {
        await merge(graph);
        problems.push(IN);
      } catch (error) {
        if (!(error instanceof UnfitError)) throw error;
        problems.push({ unfit: error.message });
      }
    return problems;
  };
  const mergeTogether = async (graphs: readonly Graph[]): Promise<readonly Problem[]> => {
    try {
      for (const some of apart(graphs, textsOf)) await merge(mergeAll(some));
      return graphs.map(() => IN);
    } catch (error) {
      if (error instanceof UnfitError) return mergeEach(graphs);
      if (error instanceof StoreError && !error.transient) broken.abort(error);
      throw error;
    }
  };
  const { graphs: most } = queues.settings;
  const put = gather({ most, atOnce: 1, patience: PATIENCE, alone: () => false, work: mergeTogether });
  const process = async (job: Job<unknown>): Promise<void> => {
    const { unfit } = await put(graphIn(job.data));
    if (unfit !== null) throw new UnrecoverableError(unfit);
  };
  const worked = await work(
    queues,
    // Graphs come as long as articles are read; one group is merged, one is ready.
    { name: 'write', inHand: most * 2, until: [queues.read, queues.write], process, broken: broken.signal },
    working,
  );
  return { ...worked, newNodes, newEdges };
}
