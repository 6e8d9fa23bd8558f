// Which keys nodes and edges have, and what they hold: forms that name their columns first are read for that once more.
import { StoreError } from '../core/errors';
import type { Node, Props, Value } from '../core/model';
import type { Part, PartEdge } from './part';

/** A list of strings; whole numbers; numbers. */
export type Type = 'string' | 'list' | 'boolean' | 'integer' | 'number';

export interface Column {
  readonly key: string;
  readonly type: Type;
}

export interface Columns {
  /** Keys in order. */
  readonly list: readonly Column[];
  readonly keys: ReadonlySet<string>;
}

/** Columns by group. */
export type Survey = ReadonlyMap<string, Columns>;

const typeOf = (value: Value): Type => {
  if (typeof value === 'object') return 'list';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'integer' : 'number';
  return typeof value === 'boolean' ? 'boolean' : 'string';
};

const isNumber = (type: Type): boolean => type === 'integer' || type === 'number';

/** What holds both; a string holds all. */
function both(a: Type, b: Type): Type {
  if (a === b) return a;
  return isNumber(a) && isNumber(b) ? 'number' : 'string';
}

/** How nodes and edges are grouped; null leaves one out. */
export interface Groups {
  node(node: Node): string | null;
  edge(edge: PartEdge): string | null;
}

/** Reads all of a part. @throws StoreError */
export async function surveyed(part: Part, groups: Groups): Promise<Survey> {
  const found = new Map<string, Map<string, Type>>();
  const note = (group: string | null, props: Props): void => {
    if (group === null) return;
    const types = found.get(group) ?? new Map<string, Type>();
    found.set(group, types);
    for (const [key, value] of Object.entries(props)) {
      const type = typeOf(value);
      types.set(key, both(types.get(key) ?? type, type));
    }
  };
  for (const kind of part.kinds)
    for await (const nodes of part.nodes(kind)) {
      for (const node of nodes) note(groups.node(node), node.props);
      for (const edge of await part.edges(kind, nodes)) note(groups.edge(edge), edge.props);
    }
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    sorted.map(([group, types]) => {
      const list = [...types].map(([key, type]) => ({ key, type })).sort((a, b) => (a.key < b.key ? -1 : 1));
      return [group, { list, keys: new Set(types.keys()) }];
    }),
  );
}

/** The columns of a group. @throws StoreError where props have others: the store was written to meanwhile */
export function columnsFor(survey: Survey, group: string, props: Props): readonly Column[] {
  const columns = survey.get(group);
  if (!columns || Object.keys(props).some((key) => !columns.keys.has(key)))
    throw new StoreError('the graph was written to while it was exported; export it again', true);
  return columns.list;
}

/** A value where only text can stand: a list as JSON. */
export const asText = (value: Value): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));
