// Merges a graph into a store, by the ids that its entities go by there: nodes, then edges, then what is counted. A small graph is one transaction; a large one is several,
// each of which may be repeated: what was cut short is made whole by merging again.
import { TooLargeError } from '../core/errors';
import type { Graph } from '../core/model';
import { inPieces, type Sizer, sizer } from './batches';
import { checked, kindOf } from './check';
import { count, namesOf, type Touched, touchedBy, withNamed } from './counting';
import { writeEdges } from './edges';
import type { Engine, Run } from './engine';
import { incoming } from './incoming';
import { type Scripts, writeNodes } from './nodes';
import { ownCounts } from './own-counts';
import { settle } from './settle';
import { reopen } from './settled';
import type { Merged } from './store';

const idsOf = (graph: Graph, kind: string): readonly string[] =>
  [...graph.nodes.values()].filter((node) => kindOf(node) === kind).map((node) => node.id);

const touchedIn = (graph: Graph): Touched => ({ facts: idsOf(graph, 'Fact'), claims: idsOf(graph, 'Claim') });

const inOrder = <T extends { readonly id: string }>(map: ReadonlyMap<string, T>): readonly T[] =>
  [...map.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

/** In one transaction, whatever the size. */
export async function atOnce(run: Run, scripts: Scripts, given: Graph): Promise<Merged> {
  const { graph, judged } = await incoming(run, scripts, given);
  const own = ownCounts(graph);
  const nodes = await writeNodes(run, scripts, inOrder(graph.nodes), own.plan);
  const newness = { fresh: nodes.fresh, here: true, counted: own.ids() };
  const edges = await writeEdges(run, scripts, graph, own.edges(inOrder(graph.edges)), newness);
  const { articles, ...left } = own.left(await namesOf(run, scripts, own.named()));
  const touched = await touchedBy(run, scripts, articles, left);
  await count(run, scripts, await withNamed(run, scripts, touched, nodes.renamed));
  await settle(run, scripts, judged);
  const here = idsOf(graph, 'Article').filter((id) => !nodes.fresh.has(id));
  if (nodes.fresh.size + edges.fresh > 0) await reopen(run, scripts, here);
  return { newNodes: nodes.fresh.size, knownNodes: nodes.known, newEdges: edges.fresh, knownEdges: edges.known };
}

async function inParts(engine: Engine, scripts: Scripts, given: Graph, sizes: Sizer): Promise<Merged> {
  const { graph, judged } = await engine.write((run) => incoming(run, scripts, given));
  const renamed: string[] = [];
  let [newNodes, knownNodes, newEdges, knownEdges] = [0, 0, 0, 0];
  await inPieces(inOrder(graph.nodes), sizes, async (nodes) => {
    const written = await engine.write((run) => writeNodes(run, scripts, nodes));
    newNodes += written.fresh.size;
    renamed.push(...written.renamed);
    knownNodes += written.known;
  });
  await inPieces(inOrder(graph.edges), sizes, async (edges) => {
    const newness = { fresh: new Set<string>(), here: false };
    const written = await engine.write((run) => writeEdges(run, scripts, graph, edges, newness));
    newEdges += written.fresh;
    knownEdges += written.known;
  });
  const touched = await engine.write(async (run) => {
    const own = await touchedBy(run, scripts, idsOf(graph, 'Article'), touchedIn(graph));
    return withNamed(run, scripts, own, renamed);
  });
  const counted = (what: Partial<Touched>): Promise<void> =>
    engine.write((run) => count(run, scripts, { facts: [], claims: [], ...what }));
  await inPieces(touched.facts, sizes, (facts) => counted({ facts }), 4);
  await inPieces(touched.claims, sizes, (claims) => counted({ claims }), 4);
  await engine.write((run) => settle(run, scripts, judged));
  if (newNodes + newEdges > 0) await engine.write((run) => reopen(run, scripts, idsOf(graph, 'Article')));
  return { newNodes, knownNodes, newEdges, knownEdges };
}

/** Merges a graph; merging it again changes nothing. @throws StoreError */
export async function load(engine: Engine, scripts: Scripts, given: Graph, sizes = sizer()): Promise<Merged> {
  const graph = checked(given);
  for (;;) {
    if (graph.nodes.size + graph.edges.size > sizes.whole()) return inParts(engine, scripts, graph, sizes);
    try {
      const merged = await engine.write((run) => atOnce(run, scripts, graph));
      sizes.more();
      return merged;
    } catch (error) {
      if (!(error instanceof TooLargeError) || !sizes.less()) throw error;
    }
  }
}
