// Writes a part in a form that has all nodes first, then all edges.
import type { Node } from '../core/model';
import type { Part, PartEdge } from './part';
import type { Tally } from './tally';

export interface Form {
  readonly head: string;
  nodes(page: readonly Node[]): string;
  /** Between nodes and edges. */
  readonly middle: string;
  edges(page: readonly PartEdge[]): string;
  readonly tail: string;
}

/** Pieces of text, the same for the same content; the graph is read page by page. @throws StoreError */
export async function* streamed(part: Part, form: Form, counted: Tally): AsyncIterable<string> {
  yield form.head;
  for (const kind of part.kinds)
    for await (const nodes of part.nodes(kind)) {
      counted.wrote(nodes.length, 0);
      yield form.nodes(nodes);
    }
  yield form.middle;
  for (const kind of part.kinds)
    for await (const nodes of part.nodes(kind)) {
      const edges = await part.edges(kind, nodes);
      counted.wrote(0, edges.length);
      yield form.edges(edges);
    }
  yield form.tail;
}

/** What is said of a part in a form that has room for it. */
export const NOTE =
  'A part of a larger graph: support and independent count all its articles, also those that are not here.';
