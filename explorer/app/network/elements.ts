// A network as elements of the canvas, and how they are laid out.
import type { Core, ElementDefinition } from 'cytoscape';
import type { Network } from '../../../src/explore/api';
import { diameterOf, mannerOf, type Point, startOf, widthOf } from './shape';

/** So few edges all say what they are. */
export const FEW_EDGES = 14;
const MANY_EDGES = 250;

/** What one says of itself is no line between two; the table has it. */
export const joins = (edge: Network['edges'][number]): boolean => edge.from !== edge.to;

/** Few edges all have their words, many are drawn lightly. */
function crowd(network: Network): string {
  if (network.edges.length <= FEW_EDGES) return 'told';
  return network.edges.length > MANY_EDGES ? 'many' : '';
}

export function elements(network: Network, places: ReadonlyMap<string, Point>): ElementDefinition[] {
  const start = startOf(network.nodes);
  return [
    ...network.nodes.map((node) => ({
      group: 'nodes' as const,
      data: { id: node.id, name: node.name, size: diameterOf(node.weight), weight: node.weight },
      classes: `${node.type ?? ''} ${node.depth === 0 ? 'middle' : ''}`,
      position: { ...(places.get(node.id) ?? start.get(node.id) ?? { x: 0, y: 0 }) },
    })),
    ...network.edges.filter(joins).map((edge) => ({
      group: 'edges' as const,
      data: { id: edge.id, source: edge.from, target: edge.to, width: widthOf(edge.support), label: edge.label },
      classes: `${edge.kind} ${edge.symmetric ? 'symmetric' : ''} ${mannerOf(edge)} ${crowd(network)}`,
    })),
  ];
}

/** fcose is seeded by where nodes stand, so that the same network is drawn the same. */
export const arrange = (cy: Core): void => {
  const options = {
    name: 'fcose',
    quality: 'proof',
    randomize: false,
    animate: false,
    fit: true,
    padding: 40,
    nodeRepulsion: 14_000,
    idealEdgeLength: 105,
    edgeElasticity: 0.35,
    gravity: 0.3,
    numIter: cy.nodes().length > 250 ? 1200 : 2500,
    tile: true,
  };
  cy.layout(options).run();
};
