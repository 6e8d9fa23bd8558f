// Which labels are drawn: the weightiest first, and none that would lie on another or hide a node.

export interface Labelled {
  readonly id: string;
  /** Middle of the node, pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Of the label, pixels. */
  readonly width: number;
  readonly weight: number;
}

export const LINE = 15;
const ROOM = 3;
/** So many, the weightiest, may hide lighter nodes: without its hubs' names a large network says nothing. */
const HUBS = 24;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const below = (node: Labelled): Box => ({
  left: node.x - node.width / 2 - ROOM,
  right: node.x + node.width / 2 + ROOM,
  top: node.y + node.radius,
  bottom: node.y + node.radius + LINE,
});
const meets = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const holds = (box: Box, node: Labelled): boolean =>
  node.x > box.left && node.x < box.right && node.y > box.top && node.y < box.bottom;

/** Ids of the nodes whose labels, each under its node, find room. @param always those that are named first */
export function placeLabels(nodes: readonly Labelled[], always: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const order = [...nodes].sort(
    (a, b) => Number(always.has(b.id)) - Number(always.has(a.id)) || b.weight - a.weight || (a.id < b.id ? -1 : 1),
  );
  const taken: Box[] = [];
  const named = new Set<string>();
  const bold = new Set([...always, ...order.slice(0, HUBS).map((node) => node.id)]);
  for (const node of order) {
    const box = below(node);
    if (taken.some((other) => meets(box, other))) continue;
    if (!bold.has(node.id) && nodes.some((other) => other.id !== node.id && holds(box, other))) continue;
    taken.push(box);
    named.add(node.id);
  }
  return named;
}
