// The driver of Neo4j, unchanged: values, portions, transactions, errors, the password.
import neo4j from 'neo4j-driver';
import { driven } from './driven';
import { engineHere, PASSWORD, serving } from './serving';

const { driver, folder, rows, server } = driven();

describe('[bolt/driver] the driver of Neo4j', () => {
  it('speaks 5.4, and is told a version that tools know', async () => {
    expect(await driver().getServerInfo()).toMatchObject({
      agent: 'Neo4j/5.26.0',
      protocolVersion: { major: 5, minor: 4 },
    });
  });

  it('gets integers beyond 2^53, lists, maps, nothing; and days as text, in both directions', async () => {
    const large = neo4j.int('9007199254740993');
    const given = {
      large,
      half: 0.5,
      list: [neo4j.int(1), [null]],
      map: { a: 'é' },
      day: new neo4j.types.Date(2019, 3, 5),
    };
    const [row] = await rows('RETURN $large AS large, $half AS half, $list AS list, $map AS map, $day AS day', given);
    expect(row).toEqual({ ...given, day: '2019-03-05' });
  });

  it('gets nodes, relationships and paths, with the ids by which they can be asked for', async () => {
    const [row] = await rows(
      'MATCH p = (a:Person)-[r]->(b) RETURN a, r, b, p, id(a) AS id, elementId(r) AS rid LIMIT 1',
    );
    const { a, r, b, p } = row ?? {};
    expect(neo4j.isNode(a) && neo4j.isRelationship(r) && neo4j.isPath(p)).toBe(true);
    expect(a.labels).toContain('Person');
    expect([r.startNodeElementId, r.endNodeElementId]).toEqual([a.elementId, b.elementId]);
    expect([row?.['id'], row?.['rid']]).toEqual([a.identity, r.elementId]);
    expect(p.segments).toEqual([{ start: a, relationship: r, end: b }]);
  });

  it('gets a path that goes against the direction of a relationship', async () => {
    const [row] = await rows('MATCH p = (b)<-[r]-(a:Person) RETURN p, r LIMIT 1');
    const { p, r } = row ?? {};
    expect(p.segments[0].relationship).toEqual(r);
    expect([p.start.elementId, p.end.elementId]).toEqual([r.endNodeElementId, r.startNodeElementId]);
  });

  it('gets the columns of no rows', async () => {
    const { keys, summary } = await driver().executeQuery('MATCH (n:Nowhere) RETURN n AS a, 1 AS b');
    expect([keys, summary.queryType]).toEqual([['a', 'b'], 'r']);
  });

  it('gets rows as it asks for them, and may leave the others', async () => {
    const session = driver().session({ fetchSize: 10 });
    const seen: number[] = [];
    for await (const record of session.run('UNWIND range(1, 5000) AS x RETURN x')) {
      seen.push(record.get('x').toNumber());
      if (seen.length === 25) break;
    }
    expect(seen).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
    expect((await session.run('RETURN 1 AS one')).records).toHaveLength(1);
    await session.close();
  });

  it('has several results open in one transaction', async () => {
    const session = driver().session({ fetchSize: 2 });
    const both = await session.executeRead(async (tx) => {
      const [a, b] = [tx.run('UNWIND range(1, 9) AS x RETURN x'), tx.run('UNWIND range(1, 7) AS x RETURN x')];
      return [(await b).records.length, (await a).records.length];
    });
    expect(both).toEqual([7, 9]);
    await session.close();
  });

  it('finds its way by neo4j:// too', async () => {
    const routed = neo4j.driver(server().url.replace('bolt:', 'neo4j:'), neo4j.auth.basic('neo4j', PASSWORD));
    expect((await routed.executeQuery('RETURN 1 AS one')).records).toHaveLength(1);
    await routed.close();
  });

  test.each([
    ['RETRUN 1', {}, 'Neo.ClientError.Statement.SyntaxError'],
    ['EXPLAIN RETRUN 1', {}, 'Neo.ClientError.Statement.SyntaxError'],
    ['RETURN $missing', {}, 'Neo.ClientError.Statement.ParameterMissing'],
    ['RETURN 1 / 0', {}, 'Neo.ClientError.Statement.ArithmeticError'],
    ['CALL apoc.help("x")', {}, 'Neo.ClientError.Procedure.ProcedureNotFound'],
    ['CREATE (n:Person)', {}, 'Neo.ClientError.Statement.AccessMode'],
    ['MATCH (n) DETACH DELETE n', {}, 'Neo.ClientError.Statement.AccessMode'],
    ['CREATE INDEX x FOR (n:Person) ON (n.x)', {}, 'Neo.ClientError.Statement.AccessMode'],
    ['MATCH (n) WHERE 1 < 1.LOAD CSV FROM "/etc/hosts" AS l RETURN l', {}, 'Neo.ClientError.Statement.AccessMode'],
    ['RETURN $d', { d: new neo4j.types.Duration(1, 1, 1, 1) }, 'Neo.ClientError.Statement.TypeError'],
  ])('is told what is wrong with %s', async (cypher, params, code) => {
    await expect(rows(cypher, params)).rejects.toMatchObject({ code });
    expect(await rows('RETURN 1 AS one')).toHaveLength(1);
  });

  it('finds no other database', async () => {
    const asking = driver().executeQuery('RETURN 1', {}, { database: 'news' });
    await expect(asking).rejects.toMatchObject({ code: 'Neo.ClientError.Database.DatabaseNotFound' });
  });

  test.each([
    ['a wrong password', neo4j.auth.basic('neo4j', 'wrong')],
    ['another user', neo4j.auth.basic('anna', PASSWORD)],
    ['no password', undefined],
  ])('is not let in with %s', async (_, auth) => {
    const own = await serving(engineHere(folder()));
    const stranger = auth ? neo4j.driver(own.url, auth) : neo4j.driver(own.url);
    await expect(stranger.getServerInfo()).rejects.toMatchObject({ code: 'Neo.ClientError.Security.Unauthorized' });
    await stranger.close();
    await own.stop();
  });
});
