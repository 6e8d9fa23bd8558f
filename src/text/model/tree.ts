// The best tree over a sentence from the reader model's arc scores: maximum spanning arborescence with one root.

/** How well a head suits a dependent: words are 0 … words-1, the head -1 is the root, as in Token.head. */
export type ArcScores = (dependent: number, head: number) => number;

/** No score counts below this, none above its opposite, and what is no number is this: any input gives a tree. */
const NEVER = -1e6;

/**
 * The head of each word, -1 for exactly one of them: of all such trees one with the highest sum of scores.
 * Most sentences need no search: where each word's own best head makes such a tree already, that is it.
 */
export function treeOf(scores: ArcScores, words: number): readonly number[] {
  const width = words + 1;
  const arcs = new Float64Array(words * width);
  for (let dependent = 0; dependent < words; dependent++)
    for (let head = -1; head < words; head++) {
      const score = scores(dependent, head);
      arcs[dependent * width + head + 1] = Number.isNaN(score) ? NEVER : Math.min(Math.max(score, NEVER), -NEVER);
    }
  const greedy = greedyHeads(arcs, words);
  return isTree(greedy) ? greedy : edmonds(arcs, words);
}

function greedyHeads(arcs: Float64Array, words: number): readonly number[] {
  return Array.from({ length: words }, (_, dependent) => {
    const row = arcs.subarray(dependent * (words + 1), (dependent + 1) * (words + 1));
    let best = -1;
    for (let head = 0; head < words; head++)
      if (head !== dependent && (row[head + 1] ?? NEVER) > (row[best + 1] ?? NEVER)) best = head;
    return best;
  });
}

/** One root, and every word comes to it. */
function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head < 0).length !== 1) return false;
  // The walk that saw a word first: who meets a word of the same walk again goes round.
  const walks = new Int32Array(heads.length).fill(-1);
  for (let walk = 0; walk < heads.length; walk++) {
    let at = walk;
    while (at >= 0 && walks[at] === -1) {
      walks[at] = walk;
      at = heads[at] ?? -1;
    }
    if (at >= 0 && walks[at] === walk) return false;
  }
  return true;
}

/**
 * Chu-Liu/Edmonds over a full matrix, in time O(n²). Node 0 is the root, 1 … n the words, beyond them cycles made one.
 * One root only: a fine on every arc from the root, higher than all other arcs can win back, so that the best tree pays
 * it once; among trees that pay it once it changes nothing.
 */
function edmonds(arcs: Float64Array, words: number): readonly number[] {
  const graph = startGraph(arcs, words);
  for (let start = 1; start <= words; start++) growPath(graph, topOf(graph, start));
  // Newest cycle first: the arc that enters it replaces the arc of the one member it enters.
  for (let cycle = graph.nodes - 1; cycle > words; cycle--) {
    const arc = graph.chosen[cycle] ?? 0;
    let member = Math.floor(arc / graph.width);
    while (graph.parent[member] !== cycle) member = graph.parent[member] ?? cycle;
    graph.chosen[member] = arc;
  }
  return Array.from({ length: words }, (_, word) => ((graph.chosen[word + 1] ?? 0) % graph.width) - 1);
}

interface Graph {
  readonly width: number;
  /** Row length of `weight` and `arc`: the most nodes there can be. */
  readonly most: number;
  nodes: number;
  /** Of dependent (row) and head (column), cycles included. */
  readonly weight: Float64Array;
  /** The arc between words that such a weight comes from: dependent × width + head. */
  readonly arc: Int32Array;
  readonly chosen: Int32Array;
  readonly chosenHead: Int32Array;
  /** The cycle a node went into; itself where none. */
  readonly parent: Int32Array;
  /** 1: comes to the root. */
  readonly done: Uint8Array;
}

function startGraph(arcs: Float64Array, words: number): Graph {
  const width = words + 1;
  const most = 2 * width;
  const range = arcs.reduce((a, b) => Math.max(a, b), 0) - arcs.reduce((a, b) => Math.min(a, b), 0);
  const fine = (range + 1) * width;
  const weight = new Float64Array(most * most).fill(Number.NEGATIVE_INFINITY);
  const arc = new Int32Array(most * most);
  for (let dependent = 1; dependent <= words; dependent++)
    for (let head = 0; head <= words; head++) {
      if (head === dependent) continue;
      weight[dependent * most + head] = (arcs[(dependent - 1) * width + head] ?? NEVER) - (head === 0 ? fine : 0);
      arc[dependent * most + head] = dependent * width + head;
    }
  const chosen = new Int32Array(most);
  const parent = new Int32Array(most).map((_, node) => node);
  const done = new Uint8Array(most).fill(1, 0, 1);
  return { width, most, nodes: width, weight, arc, chosen, chosenHead: chosen.slice(), parent, done };
}

function topOf({ parent }: Graph, node: number): number {
  let top = node;
  while (parent[top] !== top) top = parent[top] ?? top;
  return top;
}

/** From head to best head until the root is reached; a cycle met on the way becomes one node. */
function growPath(graph: Graph, start: number): void {
  const path: number[] = [];
  let node = start;
  while (graph.done[node] === 0) {
    path.push(node);
    chooseHead(graph, node);
    const head = graph.chosenHead[node] ?? 0;
    const at = path.indexOf(head);
    node = at < 0 ? head : contract(graph, path.splice(at));
  }
  for (const each of path) graph.done[each] = 1;
}

function chooseHead(graph: Graph, node: number): void {
  const { weight, arc, parent } = graph;
  const row = node * graph.most;
  let best = 0;
  for (let head = 1; head < graph.nodes; head++)
    if (parent[head] === head && (weight[row + head] ?? 0) > (weight[row + best] ?? 0)) best = head;
  graph.chosenHead[node] = best;
  graph.chosen[node] = arc[row + best] ?? 0;
}

/** One node for a cycle. To enter it at a member costs the arc that the member had in the cycle. */
function contract(graph: Graph, members: readonly number[]): number {
  const { weight, arc, most, parent } = graph;
  const cycle = graph.nodes++;
  for (const member of members) parent[member] = cycle;
  const keep = (to: number, from: number, value: number): void => {
    if (value <= (weight[to] ?? 0)) return;
    weight[to] = value;
    arc[to] = arc[from] ?? 0;
  };
  for (const member of members) {
    const lost = weight[member * most + (graph.chosenHead[member] ?? 0)] ?? 0;
    for (let other = 0; other < cycle; other++) {
      if (parent[other] !== other) continue;
      keep(cycle * most + other, member * most + other, (weight[member * most + other] ?? 0) - lost);
      keep(other * most + cycle, other * most + member, weight[other * most + member] ?? 0);
    }
  }
  return cycle;
}
