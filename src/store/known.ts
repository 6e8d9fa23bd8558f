// What a store has of a node, and how a node is once it is joined with that.
import type { Node, Props } from '../core/model';
import { joinLabels, joinProps, withAliasText } from '../graph';
import type { Cell, Row } from './store';

const isProps = (cell: Cell | undefined): cell is Props =>
  typeof cell === 'object' && cell !== null && !Array.isArray(cell);

/** What a row says is there: props without the id, which stands apart. */
export function propsOf(row: Row): Props {
  const { props } = row;
  if (!isProps(props)) return {};
  return Object.fromEntries(Object.entries(props).filter(([key]) => key !== 'id'));
}

const strings = (cell: Cell | undefined): readonly string[] =>
  Array.isArray(cell) ? cell.filter((one) => typeof one === 'string') : [];

const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The part of the props that differs from what is there. */
export function changes(there: Props, wanted: Props): Props {
  return Object.fromEntries(Object.entries(wanted).filter(([key, value]) => !sameValue(value, there[key])));
}

/** What a store has of a node. */
export interface Known {
  readonly labels: readonly string[];
  readonly props: Props;
}

/** A node as it is once it is joined with what the store has of it. */
export const joinedWith = (node: Node, known: Known): Node => ({
  id: node.id,
  labels: joinLabels(known.labels, node.labels),
  props: withAliasText(joinProps(known.props, node.props)),
});

/** By id, of rows `{id, labels, props}`. */
export const knownIn = (rows: readonly Row[]): readonly (readonly [string, Known])[] =>
  rows.map((row) => [String(row['id']), { labels: joinLabels(strings(row['labels']), []), props: propsOf(row) }]);
