// Merges a graph into a store, by the ids that its entities go by there: nodes, then edges, then what is counted. A small graph is one transaction; a large one is several,
// each of which may be repeated: what was cut short is made whole by merging again.
import { TooLargeError } from '../core/errors';
import type { Graph } from '../core/model';
import { giveBack, otherTexts, type Said, takeOut } from './aside';
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
import type { Merged, Merging } from './store';
import { markUncounted } from './uncounted';

const idsOf = (graph: Graph, kind: string): readonly string[] =>
  [...graph.nodes.values()].filter((node) => kindOf(node) === kind).map((node) => node.id);

const touchedIn = (graph: Graph): Touched => ({ facts: idsOf(graph, 'Fact'), claims: idsOf(graph, 'Claim') });

const inOrder = <T extends { readonly id: string }>(map: ReadonlyMap<string, T>): readonly T[] =>
  [...map.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Takes out what the graph brings another text of. */
async function takeOthers(run: Run, scripts: Scripts, graph: Graph): Promise<readonly Said[]> {
  const said: Said[] = [];
  for (const article of await otherTexts(run, scripts, graph)) said.push(await takeOut(run, scripts, article));
  return said;
}

async function giveAllBack(run: Run, scripts: Scripts, said: readonly Said[]): Promise<void> {
  for (const one of said) await giveBack(run, scripts, one);
}

const replaced = (said: readonly Said[]): Pick<Merged, 'replaced'> => {
  const named = [...new Set(said.flatMap((one) => one.named))].sort();
  return said.length > 0 ? { replaced: { articles: said.map(({ article }) => article), named } } : {};
};

/** In one transaction, whatever the size. */
export async function atOnce(
  run: Run,
  scripts: Scripts,
  given: Graph,
  { later = false }: Merging = {},
): Promise<Merged> {
  const said = await takeOthers(run, scripts, given);
  const { graph, judged } = await incoming(run, scripts, given);
  const own = ownCounts(graph);
  const nodes = await writeNodes(run, scripts, inOrder(graph.nodes), own.plan);
  const newness = { fresh: nodes.fresh, here: true, counted: own.ids() };
  const edges = await writeEdges(run, scripts, graph, own.edges(inOrder(graph.edges)), newness);
  const { articles, ...left } = own.left(await namesOf(run, scripts, own.named()));
  const touched = await touchedBy(run, scripts, articles, left);
  await (later ? markUncounted : count)(run, scripts, await withNamed(run, scripts, touched, nodes.renamed));
  await settle(run, scripts, judged);
  const here = idsOf(graph, 'Article').filter((id) => !nodes.fresh.has(id));
  if (nodes.fresh.size + edges.fresh > 0) await reopen(run, scripts, here);
  await giveAllBack(run, scripts, said);
  const merged = { newNodes: nodes.fresh.size, knownNodes: nodes.known };
  return { ...merged, newEdges: edges.fresh, knownEdges: edges.known, ...replaced(said) };
}

async function inParts(
  engine: Engine,
  scripts: Scripts,
  given: Graph,
  sizes: Sizer,
  { later = false }: Merging,
): Promise<Merged> {
  const said = await engine.write((run) => takeOthers(run, scripts, given));
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
    engine.write((run) => (later ? markUncounted : count)(run, scripts, { facts: [], claims: [], ...what }));
  await inPieces(touched.facts, sizes, (facts) => counted({ facts }), 4);
  await inPieces(touched.claims, sizes, (claims) => counted({ claims }), 4);
  await engine.write((run) => settle(run, scripts, judged));
  if (newNodes + newEdges > 0) await engine.write((run) => reopen(run, scripts, idsOf(graph, 'Article')));
  if (said.length > 0) await engine.write((run) => giveAllBack(run, scripts, said));
  return { newNodes, knownNodes, newEdges, knownEdges, ...replaced(said) };
}

/** Merges a graph; merging it again changes nothing. @throws StoreError */
export async function load(
  engine: Engine,
  scripts: Scripts,
  given: Graph,
  sizes = sizer(),
  merging: Merging = {},
): Promise<Merged> {
  const graph = checked(given);
  for (;;) {
    if (graph.nodes.size + graph.edges.size > sizes.whole()) return inParts(engine, scripts, graph, sizes, merging);
    try {
      const merged = await engine.write((run) => atOnce(run, scripts, graph, merging));
      sizes.more();
      return merged;
    } catch (error) {
      if (!(error instanceof TooLargeError) || !sizes.less()) throw error;
    }
  }
}
