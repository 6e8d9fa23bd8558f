// npx ts-node bench/load.ts [--articles 1000] [--batch 50] [--store URL [--server PID]] [--plain] [--rounds 1] [--writers 1]: nodes and relationships a second that Store.merge writes of synthetic
// articles; --plain (Neo4j) writes the same rows with UNWIND MERGE alone, into an empty database, to compare.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import neo4j, { type Session } from 'neo4j-driver';
import { catalogueOf } from '../src/catalogue';
import type { Edge, Graph } from '../src/core/model';
import { loadKit } from '../src/data/kit';
import { shown } from '../src/entities';
import { build, mergeAll } from '../src/graph';
import { openStore, type Store } from '../src/store';
import { grouped } from '../src/store/batches';
import { scored } from './readers';
import { articlesFrom } from './samples';
import { varied } from './synthetic';

const SAMPLES = resolve(__dirname, '..', 'data', 'articles');
const ROWS = 1000;

async function graphsOf(count: number, batch: number): Promise<readonly Graph[]> {
  const kit = loadKit();
  const articles = await articlesFrom(readdirSync(SAMPLES).map((name) => join(SAMPLES, name)));
  const outcomes = await scored(kit, 'light').program.run(articles);
  const reading = varied(outcomes.map((outcome) => (outcome.ok ? outcome.doc : fail(outcome.error))));
  const catalogue = catalogueOf(kit);
  const graphs = Array.from({ length: count }, (_, i) => build(shown(reading(i)), catalogue));
  return Array.from({ length: Math.ceil(count / batch) }, (_, i) => mergeAll(graphs.slice(i * batch, (i + 1) * batch)));
}

const fail = (error: Error): never => {
  throw error;
};

/** The same rows as nodes and relationships by id, nothing counted or joined: what the server can do. */
async function plainly(session: Session, graph: Graph): Promise<number> {
  let created = 0;
  const kind = (id: string): string => graph.nodes.get(id)?.labels[0] ?? '';
  const send = async (cypher: string, all: readonly object[]): Promise<void> => {
    for (let from = 0; from < all.length; from += ROWS) {
      const rows = all.slice(from, from + ROWS);
      const { summary } = await session.executeWrite((tx) => tx.run(cypher, { rows }));
      created += summary.counters.updates().nodesCreated + summary.counters.updates().relationshipsCreated;
    }
  };
  for (const nodes of grouped([...graph.nodes.values()], (node) => node.labels.join(':'))) {
    const [first, ...more] = nodes[0]?.labels ?? [];
    const extra = more.length > 0 ? ` SET n:${more.join(':')}` : '';
    await send(
      `UNWIND $rows AS row MERGE (n:${first} {id: row.id}) ON CREATE SET n += row.props${extra}`,
      nodes.map(({ id, props }) => ({ id, props })),
    );
  }
  const ends = ({ type, from, to }: Edge) => [type, kind(from), kind(to)] as const;
  for (const edges of grouped([...graph.edges.values()], (edge) => ends(edge).join(' '))) {
    const [type, from, to] = edges[0] ? ends(edges[0]) : [];
    await send(
      `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) MERGE (a)-[r:\`${type}\` {id: row.id}]->(b) ON CREATE SET r += row.props`,
      edges.map(({ id, from, to, props }) => ({ id, from, to, props })),
    );
  }
  return created;
}

const EMPTY_IT = 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS';

async function mergeInto(store: Store | undefined, graph: Graph): Promise<number> {
  const merged = await store?.merge(graph);
  return (merged?.newNodes ?? 0) + (merged?.newEdges ?? 0);
}

interface Target {
  readonly name: string;
  write(graph: Graph, i: number): Promise<number>;
}

/** CPU seconds of a process so far: user and system, in hundredths (Linux). */
function cpuOf(pid: string | undefined): number {
  if (pid === undefined) return 0;
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/.*\) /, '').split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
const ownCpu = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1e6;

async function time({ name, write }: Target, graphs: readonly Graph[], writers: number, pid?: string): Promise<number> {
  const start = performance.now();
  const [server, own] = [cpuOf(pid), ownCpu()];
  let made = 0;
  let half = 0;
  const mine = (writer: number) => [...graphs.entries()].filter(([i]) => i % writers === writer);
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      for (const [i, graph] of mine(writer)) {
        if (i === Math.floor(graphs.length / 2)) half = made;
        const written = await write(graph, i);
        made += written;
      }
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  const cpu = `CPU ${(ownCpu() - own).toFixed(1)} s here, ${(cpuOf(pid) - server).toFixed(1)} s the server`;
  const halves = `${half} of them in the first half of the batches`;
  process.stdout.write(
    `${name}: ${made} new in ${seconds.toFixed(1)} s, ${Math.round(made / seconds)}/s; ${cpu}; ${halves}\n`,
  );
  return made / seconds;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', default: '1000' },
      batch: { type: 'string', default: '50' },
      store: { type: 'string', default: 'memory:' },
      plain: { type: 'boolean' },
      rounds: { type: 'string', default: '1' },
      server: { type: 'string' },
      writers: { type: 'string', default: '1' },
    },
  });
  const graphs = await graphsOf(Number(values.articles), Number(values.batch));
  const [nodes, edges] = [
    graphs.reduce((sum, g) => sum + g.nodes.size, 0),
    graphs.reduce((sum, g) => sum + g.edges.size, 0),
  ];
  process.stdout.write(
    `${values.articles} articles in ${graphs.length} batches: ${nodes} nodes, ${edges} relationships as given\n`,
  );
  const url = new URL(values.store === 'memory:' ? 'memory:x' : values.store);
  const driver =
    values.store === 'memory:'
      ? null
      : neo4j.driver(`${url.protocol}//${url.host}`, neo4j.auth.basic(url.username || 'neo4j', url.password), {
          disableLosslessIntegers: true,
        });
  const session = driver?.session();
  const ratios: number[] = [];
  for (let round = 0; round < Number(values.rounds); round++) {
    const stores = await Promise.all(
      Array.from({ length: Number(values.writers) }, () => openStore(values.store, process.env)),
    );
    await session?.run(EMPTY_IT);
    await stores[0]?.prepare();
    const name = `merge into ${stores[0]?.kind}${stores.length > 1 ? ` by ${stores.length} writers` : ''}`;
    const ours = await time(
      { name, write: (graph, i) => mergeInto(stores[i % stores.length], graph) },
      graphs,
      stores.length,
      values.server,
    );
    for (const store of stores) await store.close();
    if (!values.plain || !session) continue;
    await session.run(EMPTY_IT);
    const plain = await time(
      { name: 'plain UNWIND MERGE', write: (graph) => plainly(session, graph) },
      graphs,
      1,
      values.server,
    );
    ratios.push(ours / plain);
    process.stdout.write(`ratio ${(ours / plain).toFixed(2)}\n`);
  }
  await session?.close();
  await driver?.close();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(2);
});
