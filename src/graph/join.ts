// How two readings of one thing become one. Every rule is a maximum or a union, so order and repetition never matter.
import type { Edge, Node, Props, Value } from '../core/model';
import { unaccented } from './words';

/** The labels that nodes are identified by; the others (Person, State …) come after. */
export const KINDS = ['Article', 'Sentence', 'Entity', 'Claim', 'Fact', 'Happening'] as const;

const rank = (value: Value): number => ['boolean', 'number', 'string', 'object'].indexOf(typeof value);
const least = (a: string, b: string): string => (a <= b ? a : b);
const isSorted = (list: readonly string[]): boolean => list.every((one, i) => i === 0 || (list[i - 1] ?? '') < one);
/** Each once, in order; most lists are so already. */
const sorted = (list: readonly string[]): readonly string[] => (isSorted(list) ? list : [...new Set(list)].sort());

/** The fuller of two strings: "Benjamin Netanyahu" before "Netanyahu"; the lesser of two of one length. */
const fuller = (a: string, b: string): string => {
  if (a.length !== b.length) return a.length > b.length ? a : b;
  return least(a, b);
};

/** Lists unite, numbers give the greater, true wins, strings give the fuller. */
export function joinValue(a: Value, b: Value): Value {
  if (typeof a === 'object' && typeof b === 'object') return sorted([...a, ...b]);
  if (typeof a === 'number' && typeof b === 'number') return Math.max(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return a || b;
  if (typeof a === 'string' && typeof b === 'string') return fuller(a, b);
  const outweighs = rank(a) > rank(b) ? a : b;
  return typeof outweighs === 'object' ? sorted(outweighs) : outweighs;
}

/** Key by key; keys in order, so that equal props are equal bytes. */
export function joinProps(a: Props, b: Props): Props {
  const keys = a === b ? Object.keys(a) : [...Object.keys(a), ...Object.keys(b)];
  const joined: Record<string, Value> = {};
  for (const key of sorted(keys)) {
    const left = a[key];
    const right = b[key];
    if (left === undefined && right !== undefined) joined[key] = joinValue(right, right);
    else if (left !== undefined) joined[key] = joinValue(left, right ?? left);
  }
  return joined;
}

/** What full-text search reads of an entity: all its names, also without accents. Follows from `aliases`. */
export function withAliasText(props: Props): Props {
  const { aliases } = props;
  if (typeof aliases !== 'object') return props;
  const plain = aliases.map(unaccented).filter((alias) => !aliases.includes(alias));
  return { ...props, aliasText: [...aliases, ...sorted(plain)].join(' | ') };
}

/** Kind first, then the others by name. */
export function joinLabels(a: readonly string[], b: readonly string[]): readonly string[] {
  const all = sorted([...a, ...b]);
  const kinds = KINDS.filter((kind) => all.includes(kind));
  return [...kinds, ...all.filter((label) => !kinds.some((kind) => kind === label))];
}

export const joinNodes = (a: Node, b: Node): Node => ({
  id: a.id,
  labels: joinLabels(a.labels, b.labels),
  props: withAliasText(joinProps(a.props, b.props)),
});

const ends = (edge: Edge): string => JSON.stringify([edge.type, edge.from, edge.to]);

/** Ids come from type and ends; should two differ there all the same, the one that sorts first stays. */
export function joinEdges(a: Edge, b: Edge): Edge {
  const [one, two] = [ends(a), ends(b)];
  if (one !== two) return one < two ? joinEdges(a, a) : joinEdges(b, b);
  return { id: a.id, type: a.type, from: a.from, to: a.to, props: joinProps(a.props, b.props) };
}
