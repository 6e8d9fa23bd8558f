// The procedures that can be called, with signatures in the form that tools read.
import type { Content, Row } from './content';
import type { Packed } from './packstream';

/** Answered here, beside those that the store has itself. */
const PROCEDURES: readonly (readonly [name: string, what: string, signature: string])[] = [
  ['db.labels', 'all labels', 'db.labels() :: (label :: STRING)'],
  ['db.relationshipTypes', 'all relationship types', 'db.relationshipTypes() :: (relationshipType :: STRING)'],
  ['db.propertyKeys', 'all property keys', 'db.propertyKeys() :: (propertyKey :: STRING)'],
  [
    'db.schema.visualization',
    'which labels are linked by which types',
    'db.schema.visualization() :: (nodes :: LIST<NODE>, relationships :: LIST<RELATIONSHIP>)',
  ],
  [
    'dbms.components',
    'name and version of the server',
    'dbms.components() :: (name :: STRING, versions :: LIST<STRING>, edition :: STRING)',
  ],
  ['db.ping', 'whether the server answers', 'db.ping() :: (success :: BOOLEAN)'],
];

/** "source (NodeId), weight (String, optional)" → "source :: ANY, weight :: ANY": Neo4j Browser reads no other form. */
const typed = (names: Packed | undefined): string =>
  String(names ?? '')
    .replace(/\s*\([^)]*\)/g, '')
    .split(',')
    .flatMap((name) => (name.trim() === '' ? [] : [`${name.trim()} :: ANY`]))
    .join(', ');

/** Those answered here, and those of the store. */
export const procedures = async (content: Content): Promise<readonly Row[]> => [
  ...PROCEDURES.map(([name, what, signature]): Row => [name, what, 'READ', false, signature]),
  ...(await content.rows('CALL grafeo.procedures()')).map(
    ([name = '', what = '', given, gives]): Row => [
      name,
      what,
      'READ',
      false,
      `${name}(${typed(given)}) :: (${typed(gives)})`,
    ],
  ),
];
