// What nodes and edges look like, as plain figures: the canvas and the SVG file draw the same.
import type { NetworkEdge, NetworkNode } from '../../../src/explore/api';

/** Model units. */
export const diameterOf = (weight: number): number => Math.min(13 + 4.5 * Math.log2(1 + weight), 44);
export const widthOf = (support: number): number => Math.min(1.25 + Math.log2(Math.max(1, support)), 7);

export type Manner = 'done' | 'denied' | 'planned' | 'alleged';

/** How an edge is told; denied outranks, since it says most. */
export function mannerOf(edge: NetworkEdge): Manner {
  if (edge.denied || edge.polarity === 'negated') return 'denied';
  if (edge.modality !== 'actual') return edge.modality;
  return 'done';
}

/** Stroke and gap; none is a full line. */
export const DASHES: Readonly<Record<Manner, readonly number[]>> = {
  done: [],
  denied: [9, 5],
  alleged: [5, 4],
  planned: [1.5, 4],
};

/** The variable of style/tokens.css. */
export function inkOf(edge: NetworkEdge): string {
  if (mannerOf(edge) === 'denied') return 'no';
  return edge.kind === 'claim' ? 'accent' : 'strong-line';
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const RING = 160;

/** Where a layout begins: rings around the middle, the same each time. */
export function startOf(nodes: readonly NetworkNode[]): ReadonlyMap<string, Point> {
  return new Map(
    nodes.map((node, i) => {
      const far = node.depth * RING + (nodes.length > 1 ? 8 * Math.sqrt(i) : 0);
      return [node.id, { x: far * Math.cos(i * GOLDEN), y: far * Math.sin(i * GOLDEN) }];
    }),
  );
}
