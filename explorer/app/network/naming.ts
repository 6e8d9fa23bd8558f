// Writes names at the nodes of the canvas for which there is room at this zoom.
import type { Core } from 'cytoscape';
import { placeLabels } from './labels';

/** Pixels. */
export const LETTERS = 12;

/** Names the nodes for which there is room at this zoom. */
export function name(cy: Core, measure: (text: string) => number): ReadonlySet<string> {
  const zoom = cy.zoom();
  const nodes = cy.nodes().map((node) => {
    const at = node.renderedPosition();
    return {
      id: node.id(),
      x: at.x,
      y: at.y,
      radius: (node.data('size') * zoom) / 2,
      width: measure(node.data('name')),
      weight: node.data('weight'),
    };
  });
  const always = new Set(cy.nodes('.chosen, .middle').map((node) => node.id()));
  const named = placeLabels(nodes, always);
  cy.batch(() => cy.nodes().forEach((node) => void node.toggleClass('named', named.has(node.id()))));
  return named;
}

/** How wide names are on the screen. */
export function ruler(): (text: string) => number {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen) pen.font = `${LETTERS}px system-ui, sans-serif`;
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? pen?.measureText(text).width ?? text.length * 6;
    known.set(text, width);
    return width;
  };
}
