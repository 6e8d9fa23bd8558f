// npx ts-node bench/explore.ts [--store FOLDER|URL] [--articles 1000] [--requests 500] [--seed 1]: milliseconds that the explorer's server takes for
// seeded requests, by route (p50, p95, most), and for the first page. A store that is empty is filled with synthetic articles first.
import { parseArgs } from 'node:util';
import { catalogueOf } from '../src/catalogue';
import { loadKit } from '../src/data/kit';
import { shown } from '../src/entities';
import { exploreServer } from '../src/explore';
import { build, mergeAll } from '../src/graph';
import { openStore, type Store } from '../src/store';
import { shortArticle } from './archive';
import { scored } from './readers';
import { random, varied } from './synthetic';

/** Read once; all articles are made of these. */
const SAMPLES = 300;
const BATCH = 250;
const HOST = { host: 'localhost' };

async function fill(store: Store, count: number): Promise<void> {
  const kit = loadKit();
  const outcomes = await scored(kit, 'light').program.run(Array.from({ length: SAMPLES }, (_, i) => shortArticle(i)));
  const reading = varied(outcomes.flatMap((outcome) => (outcome.ok ? [outcome.doc] : [])));
  const catalogue = catalogueOf(kit);
  for (let from = 0; from < count; from += BATCH) {
    const some = Array.from({ length: Math.min(BATCH, count - from) }, (_, i) =>
      build(shown(reading(from + i)), catalogue),
    );
    await store.merge(mergeAll(some), { later: true });
    if (from % 5000 === 0) process.stderr.write(`${from + some.length} articles\n`);
  }
  await store.count();
}

/** What is asked about: hubs and others alike, from the store itself. */
async function idsOf(store: Store, cypher: string): Promise<readonly string[]> {
  return (await store.query(cypher)).map((row) => encodeURIComponent(String(row['id'])));
}

type Pick = (list: readonly string[]) => string;

async function requestsOf(store: Store): Promise<readonly (readonly [route: string, url: (pick: Pick) => string])[]> {
  const states = await idsOf(store, 'MATCH (e:State) RETURN e.id AS id ORDER BY id LIMIT 50');
  const people = await idsOf(store, 'MATCH (e:Person) RETURN e.id AS id LIMIT 2000');
  const facts = await idsOf(store, 'MATCH (f:Fact) RETURN f.id AS id LIMIT 2000');
  const claims = await idsOf(store, 'MATCH (c:Claim) RETURN c.id AS id LIMIT 2000');
  const articles = await idsOf(store, 'MATCH (a:Article) RETURN a.id AS id LIMIT 2000');
  // half of what is asked for are the hubs of the archive
  const entity = (pick: Pick): string => pick([pick(states), pick(people)]);
  return [
    ['summary', () => 'summary'],
    ['search', (pick) => `search?q=${pick(['isr', 'Karima', 'hadad', 'vien', 'Nothern Wire'])}`],
    ['entity', (pick) => `entities/${entity(pick)}`],
    ['relations', (pick) => `entities/${entity(pick)}/relations`],
    ['claims', (pick) => `entities/${entity(pick)}/claims?part=by,about`],
    ['timeline', (pick) => `entities/${entity(pick)}/timeline`],
    ['network', (pick) => `network?ids=${entity(pick)}`],
    ['evidence', (pick) => `edges/${pick(facts)}/evidence`],
    ['fact', (pick) => `facts/${pick(facts)}`],
    ['claim', (pick) => `claims/${pick(claims)}`],
    ['path', (pick) => `path?from=${pick(people)}&to=${pick(states)}`],
    ['articles', (pick) => `articles?entity=${entity(pick)}`],
    ['article', (pick) => `articles/${pick(articles)}`],
    ['contested', () => 'contested'],
  ];
}

const quantile = (sorted: readonly number[], share: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0).padStart(6);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      store: { type: 'string', default: 'memory:' },
      articles: { type: 'string', default: '1000' },
      requests: { type: 'string', default: '500' },
      seed: { type: 'string', default: '1' },
    },
  });
  const store = await openStore(values.store, process.env);
  await store.prepare();
  const [there] = await store.query('MATCH (a:Article) RETURN count(a) AS n');
  if (there?.['n'] === 0) await fill(store, Number(values.articles));
  const options = { version: 'bench', labels: new Map(), assets: new Map(), guide: null, host: '127.0.0.1' };
  const server = await exploreServer(store, { ...options, limits: { perMinute: 1_000_000, patience: 60_000 } });
  const ask = async (url: string): Promise<{ readonly ms: number; readonly status: number; readonly body: string }> => {
    const start = performance.now();
    const { statusCode: status, body } = await server.inject({ url, headers: HOST });
    return { ms: performance.now() - start, status, body };
  };
  const first = [await ask('/'), await ask('/api/summary')].reduce((sum, { ms }) => sum + ms, 0);
  const start = performance.now();
  while (!(await ask('/api/summary')).body.includes('"ready":true')) await new Promise((go) => setTimeout(go, 250));
  const counts = JSON.parse((await ask('/api/summary')).body).counts;
  process.stdout.write(
    `${JSON.stringify(counts)}\nfirst page ${first.toFixed(0)} ms; ready ${((performance.now() - start) / 1000).toFixed(1)} s later\n`,
  );
  const kinds = await requestsOf(store);
  const next = random(Number(values.seed));
  const pick: Pick = (list) => list[Math.floor(next() * list.length)] ?? '';
  const times = new Map<string, number[]>(kinds.map(([route]) => [route, []]));
  let failed = 0;
  for (let i = 0; i < Number(values.requests); i++) {
    const [route, url] = kinds[i % kinds.length] ?? ['summary', () => 'summary'];
    const { ms, status } = await ask(`/api/${url(pick)}`);
    if (status !== 200) failed++;
    times.get(route)?.push(ms);
  }
  process.stdout.write(
    `${'route'.padEnd(10)}    p50    p95   most  ms (${store.kind}, ${values.requests} requests, ${failed} failed)\n`,
  );
  for (const [route, list] of times) {
    const sorted = [...list].sort((a, b) => a - b);
    process.stdout.write(
      `${route.padEnd(10)} ${quantile(sorted, 0.5)} ${quantile(sorted, 0.95)} ${quantile(sorted, 1)}\n`,
    );
  }
  await server.close();
  await store.close();
}

main().catch((error: unknown) => {
  process.exitCode = 1;
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
});
