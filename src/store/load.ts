// Merges a graph into a store, by the ids that its entities go by there: nodes, then edges, then what is counted. A small graph is one transaction; a large one is several,
// each of which may be repeated: what was cut short is made whole by merging again.
import type { Graph } from '../core/model';
import { slices, WHOLE } from './batches';
import { checked, kindOf } from './check';
import { count, type Touched, touchedBy, withNamed } from './counting';
import { writeEdges } from './edges';
import type { Engine, Run } from './engine';
import { incoming } from './incoming';
import { type Scripts, writeNodes } from './nodes';
import { settle } from './settle';
import type { Merged } from './store';

const idsOf = (graph: Graph, kind: string): readonly string[] =>
  [...graph.nodes.values()].filter((node) => kindOf(node) === kind).map((node) => node.id);

const touchedIn = (graph: Graph): Touched => ({ facts: idsOf(graph, 'Fact'), claims: idsOf(graph, 'Claim') });

const inOrder = <T extends { readonly id: string }>(map: ReadonlyMap<string, T>): readonly T[] =>
  [...map.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

async function atOnce(run: Run, scripts: Scripts, given: Graph): Promise<Merged> {
  const { graph, judged } = await incoming(run, scripts, given);
  const nodes = await writeNodes(run, scripts, inOrder(graph.nodes));
  const edges = await writeEdges(run, scripts, graph, inOrder(graph.edges), { fresh: nodes.fresh, here: true });
  const touched = await touchedBy(run, scripts, idsOf(graph, 'Article'), touchedIn(graph));
  await count(run, scripts, await withNamed(run, scripts, touched, nodes.renamed));
  await settle(run, scripts, judged);
  return { newNodes: nodes.fresh.size, knownNodes: nodes.known, newEdges: edges.fresh, knownEdges: edges.known };
}

async function inParts(engine: Engine, scripts: Scripts, given: Graph): Promise<Merged> {
  const { graph, judged } = await engine.write((run) => incoming(run, scripts, given));
  const renamed: string[] = [];
  let [newNodes, knownNodes, newEdges, knownEdges] = [0, 0, 0, 0];
  for (const nodes of slices(inOrder(graph.nodes), WHOLE)) {
    const written = await engine.write((run) => writeNodes(run, scripts, nodes));
    newNodes += written.fresh.size;
    renamed.push(...written.renamed);
    knownNodes += written.known;
  }
  for (const edges of slices(inOrder(graph.edges), WHOLE)) {
    const newness = { fresh: new Set<string>(), here: false };
    const written = await engine.write((run) => writeEdges(run, scripts, graph, edges, newness));
    newEdges += written.fresh;
    knownEdges += written.known;
  }
  const touched = await engine.write(async (run) => {
    const own = await touchedBy(run, scripts, idsOf(graph, 'Article'), touchedIn(graph));
    return withNamed(run, scripts, own, renamed);
  });
  for (const facts of slices(touched.facts, WHOLE / 4))
    await engine.write((run) => count(run, scripts, { facts, claims: [] }));
  for (const claims of slices(touched.claims, WHOLE / 4))
    await engine.write((run) => count(run, scripts, { facts: [], claims }));
  await engine.write((run) => settle(run, scripts, judged));
  return { newNodes, knownNodes, newEdges, knownEdges };
}

/** Merges a graph; merging it again changes nothing. @throws StoreError */
export async function load(engine: Engine, scripts: Scripts, given: Graph): Promise<Merged> {
  const graph = checked(given);
  if (graph.nodes.size + graph.edges.size > WHOLE) return inParts(engine, scripts, graph);
  return engine.write((run) => atOnce(run, scripts, graph));
}
