// From inputs to the graph: read, build, merge, batch by batch; then all is settled.
import { StageError } from '../core/errors';
import type { Graph, Reading } from '../core/model';
import type { Outcome } from '../core/pipeline';
import { sizeOf } from '../input';
import type { Store } from '../store';
import { batchesOf, oneLine, sort } from './articles';
import type { Context } from './command';
import { progressOf } from './progress';
import type { ReaderName, Services } from './services';
import type { Summary } from './summary';

interface Tally {
  articles: number;
  failed: number;
  sentences: number;
  claims: number;
  relations: number;
  readonly entities: Set<string>;
  readonly issues: Map<string, number>;
  readonly nodes: { added: number; known: number };
  readonly edges: { added: number; known: number };
}

function count(tally: Tally, reading: Reading, graph: Graph): void {
  tally.articles++;
  tally.sentences += reading.sentences.length;
  tally.claims += reading.claims.length;
  tally.relations += reading.relations.length + reading.deeds.length;
  for (const { id, labels } of graph.nodes.values()) if (labels[0] === 'Entity') tally.entities.add(id);
  for (const { code } of reading.issues) tally.issues.set(code, (tally.issues.get(code) ?? 0) + 1);
}

interface Drawn {
  readonly reading: Reading;
  readonly graph: Graph;
}

/** A reading that contradicts itself fails alone. */
function drawn(reading: Reading, { build }: Services): Outcome<Drawn> {
  try {
    return { ok: true, doc: { reading, graph: build(reading) } };
  } catch (cause) {
    return { ok: false, error: new StageError('build', reading.id, cause) };
  }
}

/** Writes the graphs of a batch as one: fewer round trips, the same result. */
async function write(tally: Tally, store: Store, graphs: readonly Graph[]): Promise<void> {
  const { mergeAll }: typeof import('../graph') = require('../graph');
  const merged = await store.merge(mergeAll(graphs));
  tally.nodes.added += merged.newNodes;
  tally.nodes.known += merged.knownNodes;
  tally.edges.added += merged.newEdges;
  tally.edges.known += merged.knownEdges;
}

/** @param store null: a dry run */
export async function load(
  inputs: readonly string[],
  store: Store | null,
  which: ReaderName,
  { terminal, services }: Context,
): Promise<Summary> {
  const began = performance.now();
  const reader = services.reader(which);
  const progress = progressOf(terminal, await sizeOf(inputs));
  const tally: Tally = {
    ...{ articles: 0, failed: 0, sentences: 0, claims: 0, relations: 0, entities: new Set(), issues: new Map() },
    ...{ nodes: { added: 0, known: 0 }, edges: { added: 0, known: 0 } },
  };
  try {
    for await (const batch of batchesOf(inputs, progress.read)) {
      const read = sort(await reader.run(batch.articles));
      const built = sort(read.done.map((reading) => drawn(reading, services)));
      for (const { reading, graph } of built.done) count(tally, reading, graph);
      const graphs = built.done.map(({ graph }) => graph);
      if (store && graphs.length > 0) await write(tally, store, graphs);
      const failures = [...batch.failures, ...read.failures, ...built.failures];
      for (const failure of failures) progress.say(`dateline: ${oneLine(failure)}`);
      tally.failed += failures.length;
      progress.show(tally.articles, tally.failed);
    }
  } finally {
    progress.stop();
  }
  const written = store === null ? { nodes: null, edges: null } : {};
  const { settle }: typeof import('../settle') = require('../settle');
  const loaded = store && tally.articles > 0 ? store : null;
  const none = { identity: null, linked: null, happened: null };
  const settled = loaded ? await settle(loaded, services.kit(), tally.entities) : none;
  return {
    ...tally,
    ...settled,
    entities: tally.entities.size,
    seconds: (performance.now() - began) / 1000,
    ...written,
  };
}
