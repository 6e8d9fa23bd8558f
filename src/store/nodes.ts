// Writes nodes: new ones are made, known ones joined with what is there, by the very rules that src/graph joins by.
import type { Node, Props } from '../core/model';
import { bareProps, countedKind, joinLabels, joinProps, withAliasText } from '../graph';
import { slices } from './batches';
import { kindOf } from './check';
import { Contention, type Run } from './engine';
import type { Script } from './scripts';
import type { Cell, Row } from './store';

/** Rows per statement: larger ones are no faster, and need more memory. */
export const ROWS = 1000;

const isProps = (cell: Cell | undefined): cell is Props => typeof cell === 'object' && cell !== null && !Array.isArray(cell);

/** What a row says is there: props without the id, which stands apart. */
export function propsOf(row: Row): Props {
  const { props } = row;
  if (!isProps(props)) return {};
  return Object.fromEntries(Object.entries(props).filter(([key]) => key !== 'id'));
}

const strings = (cell: Cell | undefined): readonly string[] =>
  Array.isArray(cell) ? cell.filter((one) => typeof one === 'string') : [];

/** What is counted from evidence is left to counting. */
export function uncounted(node: Node): Node {
  const counted = countedKind(node);
  return counted === null ? node : { ...node, props: bareProps(counted, node.props) };
}

const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The part of the props that differs from what is there. */
export function changes(there: Props, wanted: Props): Props {
  return Object.fromEntries(Object.entries(wanted).filter(([key, value]) => !sameValue(value, there[key])));
}

interface Known {
  readonly labels: readonly string[];
  readonly props: Props;
}

/** What joining would change on a known node; null where it would change nothing. */
function update(node: Node, known: Known): Node | null {
  const joined = withAliasText(joinProps(known.props, node.props));
  const labels = joinLabels(known.labels, node.labels);
  const props = changes(known.props, joined);
  return Object.keys(props).length === 0 && labels.length === known.labels.length ? null : { id: node.id, labels, props };
}

export const grouped = <T>(list: readonly T[], keyOf: (one: T) => string): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
};
