// The drawing itself, on a canvas by cytoscape: given a network it lays it out, keeps what stood where it stood, and names what finds room.
import cytoscape, { type Core } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Network } from '../../../src/explore/api';
import { colourOf } from '../state/theme';
import { arrange, elements, FEW_EDGES } from './elements';
import { look } from './look';
import { LETTERS, name, ruler } from './naming';
import { networkSvg } from './picture';
import type { Point } from './shape';

const PAUSE_MS = 60;
/** So near a small network is shown at first, no nearer. */
const WIDEST = 1.6;
const ROOM = 28;

export interface Heard {
  readonly onNode: (id: string) => void;
  readonly onEdge: (id: string) => void;
  readonly onNothing: () => void;
  readonly onOpen: (id: string) => void;
}

export interface Canvas {
  show(network: Network): void;
  choose(id: string): void;
  restyle(): void;
  zoom(by: number): void;
  fit(): void;
  png(): Promise<Blob>;
  svg(): string;
  end(): void;
}

cytoscape.use(fcose);

/** @param box an element with a size; the drawing fills it */
export function canvasIn(box: HTMLElement, heard: Heard, small: boolean): Canvas {
  const letters = (): number => LETTERS / (cy.zoom() || 1);
  const cy: Core = cytoscape({
    container: box,
    minZoom: 0.05,
    maxZoom: 4,
    userZoomingEnabled: !small,
    userPanningEnabled: true,
    boxSelectionEnabled: false,
    autounselectify: true,
    pixelRatio: 'auto',
  });
  cy.style(look(letters));
  const measure = ruler();
  let shown: Network = { nodes: [], edges: [], truncated: false };
  let named: ReadonlySet<string> = new Set();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rename = (): void => {
    named = name(cy, measure);
    cy.style().update();
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(rename, PAUSE_MS);
  };
  const near = (id: string): void => {
    const node = cy.getElementById(id);
    cy.elements().difference(node.closedNeighborhood()).addClass('faint');
  };
  cy.on('tap', 'node', (event) => heard.onNode(event.target.id()));
  cy.on('dbltap', 'node', (event) => heard.onOpen(event.target.id()));
  cy.on('tap', 'edge', (event) => heard.onEdge(event.target.id()));
  cy.on('tap', (event) => event.target === cy && heard.onNothing());
  cy.on('mouseover', 'node', (event) => near(event.target.id()));
  cy.on('mouseover', 'edge', (event) => event.target.addClass('told'));
  cy.on('mouseout', 'node', () => cy.elements().removeClass('faint'));
  cy.on(
    'mouseout',
    'edge',
    (event) => shown.edges.length > FEW_EDGES && event.target.not('.chosen').removeClass('told'),
  );
  let size = { width: cy.width(), height: cy.height() };
  cy.on('resize', () => {
    // What stood in the middle stays there when the panel beside opens or closes.
    cy.panBy({ x: (cy.width() - size.width) / 2, y: (cy.height() - size.height) / 2 });
    size = { width: cy.width(), height: cy.height() };
  });
  cy.on('zoom pan dragfree', soon);
  return {
    show(network) {
      const places = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
      shown = network;
      cy.batch(() => {
        cy.elements().remove();
        cy.add(elements(network, places));
      });
      arrange(cy);
      if (cy.zoom() > WIDEST) cy.zoom({ level: WIDEST, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
      rename();
      // With room for the names.
      if (cy.zoom() < WIDEST) cy.fit(undefined, ROOM);
    },
    choose(id) {
      cy.batch(() => {
        cy.elements('.chosen').removeClass(shown.edges.length > FEW_EDGES ? 'chosen told' : 'chosen');
        if (id !== '') cy.getElementById(id).addClass('chosen').filter('edge').addClass('told');
      });
      rename();
    },
    restyle: () => void cy.style(look(letters)),
    zoom: (by) => void cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    fit: () => void cy.fit(undefined, 40),
    png: () => cy.png({ output: 'blob-promise', bg: colourOf('paper'), scale: 2 }),
    svg() {
      const at = (id: string): Point => ({ ...cy.getElementById(id).position() });
      const nodes = shown.nodes.map((node) => ({ ...node, ...at(node.id) }));
      return networkSvg({ nodes, edges: shown.edges, named, colourOf, letters: letters() });
    },
    end() {
      clearTimeout(timer);
      cy.destroy();
    },
  };
}
