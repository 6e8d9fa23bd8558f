// Checks a graph before it is written: one store would take what the other refuses, and neither says so well.
import { UnfitError } from '../core/errors';
import type { Edge, Graph, Node, Props, Value } from '../core/model';
import { KINDS, wellFormed } from '../graph';
import { isName } from './scripts';

const KEY = /^[A-Za-z][A-Za-z0-9]*$/;
/** Kept by the stores themselves. */
const RESERVED = ['id'];

const fitsList = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string');
const fits = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value) || fitsList(value);

function complain(what: string, problem: string): never {
  throw new UnfitError(`${what} cannot be stored: ${problem}`);
}

const clean = (value: Value): Value => {
  if (typeof value === 'string') return wellFormed(value);
  return typeof value === 'object' ? value.map(wellFormed) : value;
};

const cleanAll = (props: Props): Props =>
  Object.fromEntries(Object.entries(props).map(([key, value]) => [key, clean(value)]));

const isClean = (value: Value): boolean =>
  typeof value === 'object' ? value.every((one) => wellFormed(one) === one) : clean(value) === value;

/** The same object where there is nothing to mend: most have nothing. */
function checkedProps(what: () => string, props: Props): Props {
  let fine = true;
  for (const key of Object.keys(props)) {
    const value = props[key];
    if (!KEY.test(key) || RESERVED.includes(key)) complain(what(), `${JSON.stringify(key)} is no name for a property`);
    if (value === undefined || !fits(value))
      complain(what(), `${key} is no string, finite number, boolean or list of strings`);
    fine &&= isClean(value);
  }
  return fine ? props : cleanAll(props);
}

/** Article, Sentence, Entity, Claim, Fact or Happening: by it a node is found. @throws StoreError */
export function kindOf(node: Node): string {
  const kind = KINDS.find((known) => known === node.labels[0]);
  return kind ?? complain(`node ${node.id}`, `its first label is none of ${KINDS.join(', ')}`);
}

function checkedNode(node: Node): Node {
  const what = (): string => `node ${JSON.stringify(node.id)}`;
  if (node.id === '') complain(what(), 'it has no id');
  kindOf(node);
  for (const label of node.labels) if (!isName(label)) complain(what(), `${JSON.stringify(label)} is no label`);
  return { id: wellFormed(node.id), labels: node.labels, props: checkedProps(what, node.props) };
}

function checkedEdge(edge: Edge, graph: Graph): Edge {
  const what = (): string => `edge ${JSON.stringify(edge.id)}`;
  if (edge.id === '') complain(what(), 'it has no id');
  if (!isName(edge.type)) complain(what(), `${JSON.stringify(edge.type)} is no type`);
  for (const end of [edge.from, edge.to])
    if (!graph.nodes.has(end)) complain(what(), `its node ${end} is not in the graph`);
  const [id, from, to] = [edge.id, edge.from, edge.to].map(wellFormed);
  return { ...edge, ...(id && from && to ? { id, from, to } : {}), props: checkedProps(what, edge.props) };
}

/** The same graph, every string well-formed. @throws StoreError naming what cannot be stored, and why */
export function checked(graph: Graph): Graph {
  const nodes = [...graph.nodes.values()].map(checkedNode);
  const edges = [...graph.edges.values()].map((edge) => checkedEdge(edge, graph));
  return { nodes: new Map(nodes.map((node) => [node.id, node])), edges: new Map(edges.map((edge) => [edge.id, edge])) };
}
