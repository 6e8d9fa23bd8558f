// The Cypher script: run in both databases it gives the graph, byte for byte. Neo4j is skipped where none can be had.
import { GrafeoDB } from '@grafeo-db/js';
import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { z } from 'zod';
import type { Edge, Graph, Node, Props } from '../../src/core/model';
import { KINDS } from '../../src/export';
import { literal } from '../../src/export/cypher';
import { drawSample } from '../../src/sample';
import { statsOf } from '../../src/stats';
import { dump, openStore, type Store } from '../../src/store';
import { sortedBytes } from '../fixtures/bytes';
import { startServer } from '../neo4j/server';
import { FORMS, graph, storeOf, words, written } from './written';

jest.setTimeout(600_000);

let store: Store;
beforeAll(async () => {
  store = await storeOf(graph);
});
afterAll(() => store.close());

describe('[export/cypher] a script', () => {
  const statements = (script: string): readonly string[] =>
    script
      .split(/;\n/)
      .map((one) => one.replace(/^\/\/.*\n/gm, '').trim())
      .filter((one) => one !== '');
  /** Of the embedded database all that dump() asks for. */
  const dumped = async (db: GrafeoDB): Promise<Graph> => {
    const rows = async (cypher: string): Promise<readonly (readonly unknown[])[]> =>
      (await db.executeCypher(cypher)).rows();
    const own = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]));
    const NodeRow = z.tuple([z.string(), z.array(z.string()), own]);
    const EdgeRow = z.tuple([z.string(), z.string(), z.string(), z.string(), own]);
    const without = ({ id: _, ...props }: Props): Props => props;
    const nodes = (await rows('MATCH (n) RETURN n.id, labels(n), properties(n)')).map((row): Node => {
      const [id, labels, props] = NodeRow.parse(row);
      const kind = KINDS.find((one) => labels.includes(one)) ?? '';
      return { id, labels: [kind, ...labels.filter((label) => label !== kind)], props: without(props) };
    });
    const edges = (await rows('MATCH (a)-[r]->(b) RETURN r.id, type(r), a.id, b.id, properties(r)')).map(
      (row): Edge => {
        const [id, type, from, to, props] = EdgeRow.parse(row);
        return { id, type, from, to, props: without(props) };
      },
    );
    return { nodes: new Map(nodes.map((one) => [one.id, one])), edges: new Map(edges.map((one) => [one.id, one])) };
  };

  it('run in the embedded database gives the same graph, byte for byte; run again it changes nothing', async () => {
    const script = await written(store, 'cypher');
    const db = GrafeoDB.create();
    for (const kind of KINDS) await db.executeCypher(`CREATE INDEX ${kind}_id IF NOT EXISTS FOR (n:${kind}) ON (n.id)`);
    for (let times = 0; times < 2; times++) {
      for (const one of statements(script)) await db.executeCypher(one);
      expect(sortedBytes(await dumped(db))).toBe(sortedBytes(await dump(store)));
    }
    db.close();
  });
  it('run in Neo4j gives the same graph, byte for byte; run again it changes nothing; forms, samples and counts are the same', async () => {
    const server = process.env['NEO4J_URL'] ? { missing: 'NEO4J_URL' } : startServer(17699);
    if ('missing' in server) return;
    try {
      const driver = neo4j.driver(server.url, neo4j.auth.basic('neo4j', server.env['NEO4J_PASSWORD'] ?? ''));
      const neo = await openStore(server.url, server.env);
      const session = driver.session();
      for (let times = 0; times < 2; times++) {
        for (const one of statements(await written(store, 'cypher'))) await session.run(one);
        expect(sortedBytes(await dump(neo))).toBe(sortedBytes(await dump(store)));
      }
      for (const form of Object.keys(FORMS)) expect(await written(neo, form)).toBe(await written(store, form));
      const asked = { n: 30, seed: 'both', stratified: true };
      expect(await drawSample(neo, asked)).toEqual(await drawSample(store, asked));
      expect(await statsOf(neo, 20)).toEqual(await statsOf(store, 20));
      await session.close();
      await driver.close();
      await neo.close();
    } finally {
      server.stop();
    }
  });
  it('a literal is one line, and gives the text back', async () => {
    const db = GrafeoDB.create();
    await fc.assert(
      fc.asyncProperty(words, async (text) => {
        const fit = text.toWellFormed();
        expect(literal(fit)).not.toMatch(/[\n\r\u2028]/);
        expect((await db.executeCypher(`RETURN ${literal(fit)} AS text`)).rows()).toEqual([[fit]]);
      }),
      { numRuns: 200 },
    );
    db.close();
  });
});
