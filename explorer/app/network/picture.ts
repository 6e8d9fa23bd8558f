// A network as an SVG file: the same places, sizes, colours and dashes as on the screen.
import type { NetworkEdge, NetworkNode } from '../../../src/explore/api';
import { element, escaped, svgFile } from '../take/svg';
import { DASHES, diameterOf, inkOf, mannerOf, type Point, widthOf } from './shape';

export interface Picture {
  readonly nodes: readonly (NetworkNode & Point)[];
  readonly edges: readonly NetworkEdge[];
  /** Ids of nodes with their names. */
  readonly named: ReadonlySet<string>;
  /** Of a variable of the style. */
  readonly colourOf: (name: string) => string;
  /** Letters, in the units of the places. */
  readonly letters: number;
}

const MARGIN = 60;
const BEND = 22;

/** Edges between the same two are bent apart: 0, 1, -1, 2 … */
function bends(edges: readonly NetworkEdge[]): readonly number[] {
  const seen = new Map<string, number>();
  return edges.map((edge) => {
    const pair = [edge.from, edge.to].sort().join(' ');
    const at = seen.get(pair) ?? 0;
    seen.set(pair, at + 1);
    const side = edge.from < edge.to ? 1 : -1;
    return side * Math.ceil(at / 2) * (at % 2 === 0 ? -1 : 1);
  });
}

/** The line from rim to rim, and the tip at its end. */
function line(from: Picture['nodes'][number], to: Picture['nodes'][number], bend: number, tip: number) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const far = Math.hypot(dx, dy) || 1;
  const middle = {
    x: (from.x + to.x) / 2 - (dy / far) * bend * BEND,
    y: (from.y + to.y) / 2 + (dx / far) * bend * BEND,
  };
  const off = (end: Point, room: number): Point => {
    const way = Math.hypot(middle.x - end.x, middle.y - end.y) || 1;
    return { x: end.x + ((middle.x - end.x) / way) * room, y: end.y + ((middle.y - end.y) / way) * room };
  };
  const start = off(from, diameterOf(from.weight) / 2);
  const rim = off(to, diameterOf(to.weight) / 2);
  const end = off(to, diameterOf(to.weight) / 2 + tip);
  const angle = (Math.atan2(rim.y - middle.y, rim.x - middle.x) * 180) / Math.PI;
  return { start, middle, end, rim, angle };
}

const one = (value: number): number => Math.round(value * 10) / 10;

function edgeOf(
  edge: NetworkEdge,
  from: Picture['nodes'][number],
  to: Picture['nodes'][number],
  bend: number,
  colour: string,
): string {
  const width = widthOf(edge.support);
  const tip = edge.symmetric ? 0 : 4 + width * 1.5;
  const { start, middle, end, rim, angle } = line(from, to, bend, tip);
  const dash = DASHES[mannerOf(edge)].join(' ');
  const path = element('path', {
    d: `M${one(start.x)} ${one(start.y)}Q${one(middle.x)} ${one(middle.y)} ${one(end.x)} ${one(end.y)}`,
    fill: 'none',
    stroke: colour,
    'stroke-width': one(width),
    ...(dash === '' ? {} : { 'stroke-dasharray': dash }),
  });
  const arrow = element('path', {
    d: `M0 0L${-one(tip * 1.4)} ${one(tip * 0.6)}V${-one(tip * 0.6)}Z`,
    fill: colour,
    transform: `translate(${one(rim.x)} ${one(rim.y)}) rotate(${one(angle)})`,
  });
  const title = element('title', {}, [`${from.name} ${edge.label} ${to.name}`].map(escaped));
  return element('g', {}, edge.symmetric ? [title, path] : [title, path, arrow]);
}

function nodeOf(node: Picture['nodes'][number], picture: Picture): string {
  const radius = diameterOf(node.weight) / 2;
  const disc = element('circle', {
    cx: one(node.x),
    cy: one(node.y),
    r: one(radius),
    fill: picture.colourOf(node.type ?? 'soft'),
  });
  if (!picture.named.has(node.id)) return element('g', {}, [element('title', {}, [escaped(node.name)]), disc]);
  const name = element(
    'text',
    {
      x: one(node.x),
      y: one(node.y + radius + picture.letters * 1.05),
      'text-anchor': 'middle',
      'font-size': one(picture.letters),
      fill: picture.colourOf('ink'),
      stroke: picture.colourOf('paper'),
      'stroke-width': one(picture.letters / 4),
      'paint-order': 'stroke',
    },
    [escaped(node.name)],
  );
  return element('g', {}, [disc, name]);
}

/** The whole drawing, whatever part of it is on the screen. */
export function networkSvg(picture: Picture): string {
  const { nodes, edges, colourOf } = picture;
  const xs = nodes.map((node) => node.x);
  const ys = nodes.map((node) => node.y);
  const [left, top] = [Math.min(0, ...xs) - MARGIN, Math.min(0, ...ys) - MARGIN];
  const [width, height] = [Math.max(0, ...xs) - left + MARGIN, Math.max(0, ...ys) - top + MARGIN];
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const bent = bends(edges);
  const lines = edges.flatMap((edge, i) => {
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
    return from && to && from !== to ? [edgeOf(edge, from, to, bent[i] ?? 0, colourOf(inkOf(edge)))] : [];
  });
  return svgFile(width, height, [
    element('rect', { width: Math.ceil(width), height: Math.ceil(height), fill: colourOf('paper') }),
    element('g', { transform: `translate(${one(-left)} ${one(-top)})` }, [
      ...lines,
      ...nodes.map((node) => nodeOf(node, picture)),
    ]),
  ]);
}
