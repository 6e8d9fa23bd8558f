// What Neo4j Browser, cypher-shell and drivers ask of a server besides the graph, and what they are told. A table: one entry per question.
import type { Content, Row } from './content';
import type { Packed, PackedMap } from './packstream';
import { picture } from './picture';
import { procedures } from './procedures';

export interface Tool {
  /** How the question begins; what follows may be YIELD, WHERE, RETURN. */
  readonly asks: RegExp;
  readonly fields: readonly string[];
  rows(content: Content): Promise<readonly Row[]> | readonly Row[];
}

/** Rows that are always the same. */
const table = (asks: RegExp, fields: readonly string[], ...rows: readonly Row[]): Tool => ({
  ...{ asks, fields },
  rows: () => rows,
});

const DATABASE: PackedMap = {
  ...{ name: 'neo4j', type: 'standard', aliases: [], access: 'read-only' },
  ...{ databaseID: 'dateline', serverID: 'dateline', address: '', role: 'primary', writer: true },
  ...{ requestedStatus: 'online', currentStatus: 'online', statusMessage: '', error: '' },
  ...{ default: true, home: true, currentPrimariesCount: 1, currentSecondariesCount: 0, constituents: [] },
};

/** Browser asks for these; it is to call nobody outside, and to keep no password. */
const SETTINGS: readonly (readonly [name: string, value: string])[] = [
  ['browser.allow_outgoing_connections', 'false'],
  ['browser.credential_timeout', '0'],
  ['browser.post_connect_cmd', ''],
  ['browser.remote_content_hostname_whitelist', ''],
  ['browser.retain_connection_credentials', 'false'],
  ['browser.retain_editor_history', 'true'],
  ['client.allow_telemetry', 'false'],
  ['dbms.default_database', 'neo4j'],
];

const one = async (content: Content, cypher: string): Promise<Packed> => (await content.rows(cypher))[0]?.[0] ?? 0;
const column = async (content: Content, cypher: string): Promise<readonly Packed[]> =>
  (await content.rows(cypher)).flatMap(([first]) => (first === undefined ? [] : [first]));

/** Names for completion: more than a thousand help nobody. */
const names = async (content: Content, name: string): Promise<Row> => [
  { name, data: (await column(content, `CALL db.${name}()`)).slice(0, 1000) },
];

const listOf = (value: Packed | undefined): readonly Packed[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The store's own row of an index or constraint (name, kind, label, properties) as Neo4j has it. */
const rule =
  (kind: (given: Packed) => Packed) =>
  ([name = '', given = '', label = '', properties]: Row, at: number): Row => [
    ...[at + 1, name, kind(given), 'NODE', [label], listOf(properties)],
  ];

export const TOOLS: readonly Tool[] = [
  {
    asks: /^CALL dbms\.components\(\)/i,
    fields: ['name', 'versions', 'edition'],
    rows: ({ neo4j }) => [['Neo4j Kernel', [neo4j], 'community']],
  },
  {
    asks: /^(?:SHOW (?:(?:DEFAULT|HOME) )?DATABASES?(?: neo4j)?|CALL dbms\.databases\(\))/i,
    fields: Object.keys(DATABASE),
    rows: ({ address }) => [Object.values({ ...DATABASE, address })],
  },
  {
    asks: /^(?:SHOW CURRENT USER|CALL dbms\.showCurrentUser\(\))/i,
    fields: ['username', 'user', 'roles', 'flags', 'passwordChangeRequired', 'suspended', 'home'],
    rows: ({ user }) => [[user, user, ['reader'], [], false, false, null]],
  },
  {
    asks: /^(?:SHOW SETTINGS?|CALL dbms\.(?:clientConfig|listConfig)\([^)]*\))/i,
    fields: ['name', 'description', 'value', 'dynamic'],
    rows: () => SETTINGS.map(([name, value]) => [name, '', value, false]),
  },
  {
    asks: /^(?:SHOW (?:ALL |BUILT IN )?PROCEDURES?(?: EXECUTABLE(?: BY CURRENT USER)?)?|CALL dbms\.procedures\(\))/i,
    fields: ['name', 'description', 'mode', 'worksOnSystem', 'signature'],
    rows: procedures,
  },
  table(
    /^(?:SHOW (?:ALL |BUILT IN |USER DEFINED )?FUNCTIONS?(?: EXECUTABLE(?: BY CURRENT USER)?)?|CALL dbms\.functions\(\))/i,
    ['name', 'category', 'description', 'signature'],
  ),
  {
    asks: /^CALL db\.labels\(\) YIELD label RETURN \{ ?name: ?'labels'.*relationshipTypes/i,
    fields: ['result'],
    rows: (content) => Promise.all(['labels', 'relationshipTypes', 'propertyKeys'].map((name) => names(content, name))),
  },
  {
    asks: /^MATCH \(\) RETURN \{ ?name: ?'nodes', ?data: ?count\(\*\) ?\}.*$/i,
    fields: ['result'],
    rows: async (content) => [
      [{ name: 'nodes', data: await one(content, 'MATCH (n) RETURN count(n)') }],
      [{ name: 'relationships', data: await one(content, 'MATCH ()-[r]->() RETURN count(r)') }],
    ],
  },
  { asks: /^CALL db\.schema\.visualization\(\)/i, fields: ['nodes', 'relationships'], rows: picture },
  {
    asks: /^(?:SHOW (?:ALL |RANGE )?INDEX(?:ES)?|CALL db\.indexes\(\))/i,
    fields: ['id', 'name', 'type', 'entityType', 'labelsOrTypes', 'properties', 'state', 'populationPercent'],
    rows: async (content) =>
      (await content.rows('SHOW INDEXES')).map((row, at) => [...rule(() => 'RANGE')(row, at), 'ONLINE', 100]),
  },
  {
    asks: /^(?:SHOW (?:ALL )?CONSTRAINTS?|CALL db\.constraints\(\))/i,
    fields: ['id', 'name', 'type', 'entityType', 'labelsOrTypes', 'properties'],
    rows: async (content) =>
      (await content.rows('SHOW CONSTRAINTS')).map(rule((given) => (given === 'UNIQUE' ? 'UNIQUENESS' : given))),
  },
  table(/^CALL db\.ping\(\)/i, ['success'], [true]),
  table(/^CALL dbms\.licenseAgreementDetails\(\)/i, ['status', 'daysLeftOnTrial', 'totalTrialDays'], ['yes', 0, 0]),
  table(/^CALL dbms\.(?:queryJmx|cluster\.\w+|routing\.\w+)\(.*\)/i, ['name', 'description', 'attributes']),
  {
    asks: /^SHOW USERS/i,
    fields: ['user', 'roles', 'passwordChangeRequired', 'suspended', 'home'],
    rows: ({ user }) => [[user, ['reader'], false, false, null]],
  },
  table(/^SHOW (?:ALL |POPULATED )?ROLES/i, ['role'], ['reader']),
  table(/^SHOW (?:ALL )?PRIVILEGES/i, ['access', 'action', 'resource', 'graph', 'segment', 'role']),
  table(/^SHOW TRANSACTIONS?/i, ['database', 'transactionId', 'currentQueryId', 'username', 'currentQuery', 'status']),
  table(/^SHOW ALIAS(?:ES)?(?: FOR DATABASES?)?/i, ['name', 'database', 'location', 'url', 'user']),
  {
    asks: /^SHOW SERVERS/i,
    fields: ['name', 'address', 'state', 'health', 'hosting'],
    rows: ({ address }) => [['dateline', address, 'Enabled', 'Available', ['neo4j']]],
  },
];
