// Rows as one line each, to be read and compared: cells apart by ` | `, nothing as `-`, hashes of ids left out.
import type { Graph } from '../../src/core/model';
import type { Row } from '../../src/store/store';

const cell = (value: unknown): string => {
  if (value === null || value === undefined) return '-';
  if (Array.isArray(value)) return `[${value.map(cell).join(', ')}]`;
  return String(value).replace(/\b(fact|claim|sentence|happening):([a-z_]+-)?[0-9a-f]{16}\b/g, '$1:$2…');
};

export const shown = (rows: readonly Row[]): readonly string[] =>
  rows.map((row) => Object.values(row).map(cell).join(' | '));

/** `id=@NAME` → the id of the node of that name: ids of facts and claims are hashes. */
export function given(param: string, graph: Graph): string {
  const name = /^(\w+)=@(.+)$/.exec(param);
  if (!name) return param;
  const node = [...graph.nodes.values()].find(({ props: { name: called } }) => called === name[2]);
  if (!node) throw new Error(`nothing in the fixture is called ${name[2]}`);
  return `${name[1]}=${node.id}`;
}
