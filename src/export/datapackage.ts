// Which table a node or relationship stands in, and datapackage.json (Frictionless) that says what each column holds. Pure.
import type { Node } from '../core/model';
import type { PartEdge } from './part';
import { NOTE } from './stream';
import type { Column, Type } from './survey';

export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
}

export const LABELS_KEY = 'labels';

/** `nodes-entity` */
export const tableOfNode = ({ labels }: Pick<Node, 'labels'>): string => `nodes-${(labels[0] ?? '').toLowerCase()}`;

/** Relationships that say by what end a fact, claim or event hangs on an entity; those that are made of what was told. */
const ENDS = new Set(['SUBJECT', 'OBJECT', 'PLACE', 'WITH', 'BY', 'ABOUT', 'ADDRESSED_TO', 'ACTOR', 'RECIPIENT']);
const kebab = (type: string): string => type.toLowerCase().replaceAll('_', '-');

/** `edges-relations` (MET, VISITED …), `edges-statements` (STATED, DENIED …), `edges-fact-ends`, `edges-mentions` … */
export function tableOfEdge({ type, fromKind, toKind, id }: PartEdge): string {
  if (ENDS.has(type)) return `edges-${kebab(fromKind)}-ends`;
  if (fromKind === 'Entity' && toKind === 'Entity' && id.startsWith('fact:')) return 'edges-relations';
  if (fromKind === 'Entity' && toKind === 'Claim') return 'edges-statements';
  return `edges-${kebab(type)}-${kebab(fromKind)}-${kebab(toKind)}`;
}

const TYPES: Readonly<Record<Type, string>> = {
  ...{ string: 'string', list: 'array', boolean: 'boolean', integer: 'integer', number: 'number' },
};

const field = (name: string, type: string): Readonly<Record<string, unknown>> => ({ name, type });
const required = (name: string): Readonly<Record<string, unknown>> => ({
  ...field(name, 'string'),
  constraints: { required: true },
});

/** Both ends of a table's relationships, where they are of one kind each. */
const KINDS_OF: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['edges-relations', ['entity', 'entity']],
  ['edges-statements', ['entity', 'claim']],
  ['edges-fact-ends', ['fact', 'entity']],
  ['edges-claim-ends', ['claim', 'entity']],
  ['edges-happening-ends', ['happening', 'entity']],
]);

function endsOf(name: string): readonly [string, string] | null {
  const [from = '', to = ''] = name.split('-').slice(-2);
  return KINDS_OF.get(name) ?? [from, to];
}

function schemaOf({ name, columns }: Table): Readonly<Record<string, unknown>> {
  const props = columns.map(({ key, type }) => field(key, TYPES[type]));
  if (name.startsWith('nodes-'))
    return { fields: [required('id'), field(LABELS_KEY, 'array'), ...props], primaryKey: 'id' };
  const [from, to] = endsOf(name) ?? ['', ''];
  const key = (column: string, kind: string): Readonly<Record<string, unknown>> => ({
    fields: column,
    reference: { resource: `nodes-${kind}`, fields: 'id' },
  });
  return {
    fields: [...['id', 'relationship', 'source', 'target'].map(required), ...props],
    primaryKey: 'id',
    foreignKeys: [key('source', from), key('target', to)],
  };
}

/** The description of all tables. Lists are JSON, what is empty is missing. */
export const dataPackage = (tables: readonly Table[], whole: boolean): Readonly<Record<string, unknown>> => ({
  profile: 'tabular-data-package',
  name: 'dateline',
  title: 'News as a graph; every edge cites its sentence',
  ...(whole ? {} : { description: NOTE }),
  resources: tables.map((table) => ({
    profile: 'tabular-data-resource',
    ...{ name: table.name, path: `${table.name}.csv`, format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
    dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\n', header: true },
    schema: { ...schemaOf(table), missingValues: [''] },
  })),
});
