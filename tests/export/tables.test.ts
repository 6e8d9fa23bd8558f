// Typed CSV: read by the types that its description gives it is the graph.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Edge, Graph, Node, Props, Value } from '../../src/core/model';
import { csvTables, partOf, tally } from '../../src/export';
import { isMachinery } from '../../src/export/graphml';
import type { Store } from '../../src/store';
import { graph, storeOf } from './written';

jest.setTimeout(120_000);

let store: Store;
beforeAll(async () => {
  store = await storeOf(graph);
});
afterAll(() => store.close());

describe('[export/tables] typed CSV', () => {
  const base = mkdtempSync(join(tmpdir(), 'dateline-tables-'));
  afterAll(() => rmSync(base, { recursive: true }));
  interface Field {
    readonly name: string;
    readonly type: string;
  }
  interface Resource {
    readonly schema: { readonly foreignKeys?: readonly { readonly reference: { readonly resource: string } }[] };
  }
  const referred = ({ schema }: Resource): readonly string[] =>
    (schema.foreignKeys ?? []).map(({ reference }) => reference.resource);
  const typed = (field: string, type: string | undefined): Value => {
    if (type === 'array') return JSON.parse(field);
    if (type === 'boolean') return field === 'true';
    return type === 'integer' || type === 'number' ? Number(field) : field;
  };
  const read = (folder: string): Graph => {
    const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
    const [nodes, edges]: [Node[], Edge[]] = [[], []];
    for (const { name, path, schema } of resources) {
      const types = new Map<string, string>(schema.fields.map((field: Field) => [field.name, field.type]));
      const rows: readonly Readonly<Record<string, string>>[] = parseCsv(readFileSync(join(folder, path)), {
        columns: true,
      });
      for (const row of rows) {
        const cells = Object.entries(row).filter(([, field]) => field !== '');
        const { id, labels, relationship, source, target, ...props } = Object.fromEntries(
          cells.map(([key, field]) => [key, typed(field, types.get(key))]),
        );
        if (name.startsWith('nodes-'))
          nodes.push({ id: String(id), labels: Array.isArray(labels) ? labels : [], props });
        else
          edges.push({
            ...{ id: String(id), type: String(relationship) },
            from: String(source),
            to: String(target),
            props,
          });
      }
    }
    return {
      nodes: new Map(nodes.map((node) => [node.id, node])),
      edges: new Map(edges.map((edge) => [edge.id, edge])),
    };
  };
  const noNul = (value: Value): Value => {
    if (typeof value === 'object') return value.map((one) => one.replaceAll('\u0000', ''));
    return typeof value === 'string' ? value.replaceAll('\u0000', '') : value;
  };
  const shown = (props: Props): Props =>
    Object.fromEntries(
      Object.entries(props)
        .filter(([key, value]) => !isMachinery(key) && value !== '')
        .map(([key, value]) => [
          key,
          typeof value === 'object' ? value : noNul(key === 'many' ? String(value) : value),
        ]),
    );
  const expected = (): Graph => ({
    nodes: new Map([...graph.nodes].map(([id, node]) => [id, { ...node, props: shown(node.props) }])),
    edges: new Map([...graph.edges].map(([id, edge]) => [id, { ...edge, props: shown(edge.props) }])),
  });

  it('read by the types that datapackage.json gives is the graph; keys of rows are there', async () => {
    const folder = join(base, 'all');
    await csvTables(await partOf(store, null), folder, tally());
    const found = read(folder);
    expect([found.nodes.size, found.edges.size]).toEqual([graph.nodes.size, graph.edges.size]);
    for (const { id, labels, props } of expected().nodes.values())
      if (!id.includes('\u0000')) expect(found.nodes.get(id)).toEqual({ id, labels, props });
    for (const edge of expected().edges.values())
      if (![edge.id, edge.from, edge.to].join('').includes('\u0000')) expect(found.edges.get(edge.id)).toEqual(edge);
    const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
    const names = resources.map(({ name }: { readonly name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(resources.flatMap(referred)));
    await expect(csvTables(await partOf(store, null), folder, tally())).rejects.toThrow(/is not empty/);
  });
});
