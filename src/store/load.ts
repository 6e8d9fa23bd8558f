// Merges a graph into a store: nodes, then edges, then what is counted. A small graph is one transaction; a large one is several,
// each of which may be repeated: what was cut short is made whole by merging again.
import type { Graph } from '../core/model';
import { slices, WHOLE } from './batches';
import { checked, kindOf } from './check';
import { count, type Touched, touchedBy } from './counting';
import { writeEdges } from './edges';
import type { Engine, Run } from './engine';
import { type Scripts, writeNodes } from './nodes';
import type { Merged } from './store';

const idsOf = (graph: Graph, kind: string): readonly string[] =>
  [...graph.nodes.values()].filter((node) => kindOf(node) === kind).map((node) => node.id);

const touchedIn = (graph: Graph): Touched => ({ facts: idsOf(graph, 'Fact'), claims: idsOf(graph, 'Claim') });

const inOrder = <T extends { readonly id: string }>(map: ReadonlyMap<string, T>): readonly T[] =>
  [...map.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

async function atOnce(run: Run, scripts: Scripts, graph: Graph): Promise<Merged> {
  const nodes = await writeNodes(run, scripts, inOrder(graph.nodes));
  const edges = await writeEdges(run, scripts, graph, inOrder(graph.edges), { fresh: nodes.fresh, here: true });
  await count(run, scripts, await touchedBy(run, scripts, idsOf(graph, 'Article'), touchedIn(graph)));
  return { newNodes: nodes.fresh.size, knownNodes: nodes.known, newEdges: edges.fresh, knownEdges: edges.known };
}

async function inParts(engine: Engine, scripts: Scripts, graph: Graph): Promise<Merged> {
  let [newNodes, knownNodes, newEdges, knownEdges] = [0, 0, 0, 0];
  for (const nodes of slices(inOrder(graph.nodes), WHOLE)) {
    const written = await engine.write((run) => writeNodes(run, scripts, nodes));
    newNodes += written.fresh.size;
    knownNodes += written.known;
  }
  for (const edges of slices(inOrder(graph.edges), WHOLE)) {
    const newness = { fresh: new Set<string>(), here: false };
    const written = await engine.write((run) => writeEdges(run, scripts, graph, edges, newness));
    newEdges += written.fresh;
    knownEdges += written.known;
  }
  const touched = await engine.write((run) => touchedBy(run, scripts, idsOf(graph, 'Article'), touchedIn(graph)));
  for (const facts of slices(touched.facts, WHOLE / 4))
    await engine.write((run) => count(run, scripts, { facts, claims: [] }));
  for (const claims of slices(touched.claims, WHOLE / 4))
    await engine.write((run) => count(run, scripts, { facts: [], claims }));
  return { newNodes, knownNodes, newEdges, knownEdges };
}

/** Merges a graph; merging it again changes nothing. @throws StoreError */
export async function load(engine: Engine, scripts: Scripts, given: Graph): Promise<Merged> {
  const graph = checked(given);
  if (graph.nodes.size + graph.edges.size > WHOLE) return inParts(engine, scripts, graph);
  return engine.write((run) => atOnce(run, scripts, graph));
}
