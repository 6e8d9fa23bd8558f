// The whole graph as JSON Lines: nodes, each page with its edges.
import type { Node } from '../core/model';
import type { Store } from '../store';
import { type PartEdge, partOf } from './part';

const nodeLine = ({ id, labels, props }: Node): string => JSON.stringify({ node: id, labels, props });
const edgeLine = ({ id, type, from, to, props }: PartEdge): string =>
  JSON.stringify({ edge: id, type, from, to, props });

/** Lines of a store, the same for the same content. @throws StoreError */
export async function* graphLines(store: Store): AsyncIterable<string> {
  const part = await partOf(store, null);
  for (const kind of part.kinds)
    for await (const nodes of part.nodes(kind)) {
      yield* nodes.map(nodeLine);
      yield* (await part.edges(kind, nodes)).map(edgeLine);
    }
}
