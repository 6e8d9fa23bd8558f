// What Neo4j Browser, cypher-shell and drivers ask besides the graph.
import type { Node, Relationship } from 'neo4j-driver';
import { fixtureGraph } from '../fixtures/graph';
import { driven } from './driven';

const { driver, rows } = driven();

describe('[bolt/tools] what tools ask', () => {
  test.each<readonly [asked: string, fields: readonly string[], told: unknown]>([
    [
      'CALL dbms.components() YIELD name, versions, edition',
      ['name', 'versions', 'edition'],
      ['Neo4j Kernel', ['5.26.0'], 'community'],
    ],
    [
      'SHOW DATABASES YIELD name, default AS home WHERE name = $name RETURN name, home',
      ['name', 'home'],
      ['neo4j', true],
    ],
    ['show current user;', expect.arrayContaining(['username']), expect.arrayContaining(['neo4j'])],
    ['SHOW PROCEDURES YIELD name WHERE name STARTS WITH "db." RETURN count(name) > 4 AS some', ['some'], [true]],
    ['SHOW INDEXES YIELD state, type', ['state', 'type'], ['ONLINE', 'RANGE']],
    ['SHOW CONSTRAINTS YIELD type', ['type'], ['UNIQUENESS']],
    ['CALL dbms.clientConfig()', expect.arrayContaining(['name', 'value']), expect.arrayContaining(['false'])],
    ['CALL db.ping()', ['success'], [true]],
    ['SHOW FUNCTIONS', expect.arrayContaining(['name', 'signature']), undefined],
    ['EXPLAIN MATCH (n) RETURN n', [], undefined],
    ['// all\nCALL db.labels() YIELD label RETURN label ORDER BY label', ['label'], ['Article']],
  ])('%s', async (asked, fields, told) => {
    const { keys, records } = await driver().executeQuery(asked, { name: 'neo4j' });
    expect(keys).toEqual(fields);
    expect(records[0] && Object.values(records[0].toObject())).toEqual(told);
  });

  it('signatures have a type for each name, or Neo4j Browser hangs', async () => {
    const all = (await rows('SHOW PROCEDURES YIELD signature')).map((row) => String(row['signature']));
    expect(all.length).toBeGreaterThan(10);
    const named = /^[\w.]+\((?:\w+ :: [^,)]+(?:, )?)*\) :: \((?:\w+ :: [^,)]+(?:, )?)*\)$/;
    expect(all.filter((signature) => !named.test(signature))).toEqual([]);
  });

  it('counts and names are those of the graph', async () => {
    const counts = await rows(
      "MATCH () RETURN { name:'nodes', data:count(*) } AS result UNION ALL MATCH ()-[]->() RETURN { name:'relationships', data: count(*)} AS result",
    );
    const { nodes, edges } = fixtureGraph();
    expect(counts.map(({ result }) => [result.name, result.data.toNumber()])).toEqual([
      ['nodes', nodes.size],
      ['relationships', edges.size],
    ]);
    const [labels] = await rows(
      "CALL db.labels() YIELD label RETURN {name:'labels', data:COLLECT(label)[..1000]} AS result UNION ALL CALL db.relationshipTypes() YIELD relationshipType RETURN {name:'relationshipTypes', data:COLLECT(relationshipType)[..1000]} AS result",
    );
    expect(labels?.['result'].data).toContain('Person');
  });

  it('the schema is drawn: its labels, and what links them', async () => {
    const [row] = await rows('CALL db.schema.visualization()');
    const ids = new Map<string, string>(row?.['nodes'].map((node: Node) => [node.elementId, node.labels[0]]));
    const links = row?.['relationships'].map((link: Relationship) =>
      [ids.get(link.startNodeElementId), link.type, ids.get(link.endNodeElementId)].join(' '),
    );
    expect(links).toEqual(expect.arrayContaining(['Person MET Person', 'Article HAS_SENTENCE Sentence']));
    expect([...ids.values()]).not.toContain('Entity');
  });
});
