// What each profile keeps of an archive in an embedded store, and how near a sample comes to it: npx ts-node bench/profiles.ts [articles] [light|model] [input…].
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogueOf } from '../src/catalogue';
import type { Article, Graph } from '../src/core/model';
import { loadKit } from '../src/data/kit';
import { loadReaderModel } from '../src/data/reader-model';
import { shown } from '../src/entities';
import { build, mergeAll, PROFILES, type Profile, profiled, sample } from '../src/graph';
import { reader } from '../src/read';
import { settle } from '../src/settle';
import { openStore, type Store } from '../src/store';
import { lightReader, modelReader } from '../src/text';
import { archive } from './archive';
import { articlesFrom } from './samples';

const BATCH = 32;
const kit = loadKit();

const bytesIn = (path: string): number =>
  statSync(path).isDirectory()
    ? readdirSync(path).reduce((sum, name) => sum + bytesIn(join(path, name)), 0)
    : statSync(path).size;

async function graphsOf(articles: readonly Article[], which: string): Promise<readonly Graph[]> {
  const parser = which === 'model' ? modelReader(kit, loadReaderModel()) : lightReader(kit);
  const [read, catalogue] = [reader(kit, parser), catalogueOf(kit)];
  const graphs: Graph[] = [];
  for (let from = 0; from < articles.length; from += BATCH)
    for (const outcome of await read.run(articles.slice(from, from + BATCH)))
      if (outcome.ok) graphs.push(build(shown(outcome.doc), catalogue));
  return graphs;
}

async function counts(store: Store): Promise<readonly [number, number]> {
  const [nodes] = await store.query('MATCH (n) RETURN count(n) AS n');
  const [edges] = await store.query('MATCH ()-[r]->() RETURN count(r) AS n');
  return [Number(nodes?.['n']), Number(edges?.['n'])];
}

async function kept(graphs: readonly Graph[], profile: Profile, folder: string) {
  const path = join(folder, profile);
  const store = await openStore(path, {});
  await store.prepare();
  for (let from = 0; from < graphs.length; from += BATCH)
    await store.merge(mergeAll(graphs.slice(from, from + BATCH).map((graph) => profiled(graph, profile))));
  const loaded = await counts(store);
  await settle(store, kit);
  const settled = await counts(store);
  await store.close();
  return { loaded, settled, bytes: bytesIn(path) };
}

async function main([given = '1000', which = 'light', ...inputs]: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-profiles-'));
  const articles =
    inputs.length > 0 ? (await articlesFrom(inputs)).slice(0, Number(given)) : [...archive(Number(given))];
  const graphs = await graphsOf(articles, which);
  const some = [0.1, 0.25, 0.5].map((share) => ({ share, of: sample(Math.floor(graphs.length * share)) }));
  for (const graph of graphs) for (const { of } of some) of.add(graph);
  const each = (all: number): string => (all / graphs.length).toFixed(1);
  console.log(`${graphs.length} articles, ${which} reader; per article\n`);
  console.log('| profile | nodes | relationships | bytes | loaded, before settling | foretold by 10 % | 25 % | 50 % |');
  console.log('|---|---|---|---|---|---|---|---|');
  for (const profile of PROFILES) {
    const { loaded, settled, bytes } = await kept(graphs, profile, folder);
    const told = some.map(({ of }) => {
      const size = of.predict(graphs.length)?.[profile] ?? { nodes: 0, edges: 0 };
      const off = (value: number, real: number): string => `${((value / real - 1) * 100).toFixed(1)} %`;
      return `${off(size.nodes, loaded[0])}, ${off(size.edges, loaded[1])}; ${off(size.nodes, settled[0])}, ${off(size.edges, settled[1])}`;
    });
    console.log(
      `| ${profile} | ${each(settled[0])} | ${each(settled[1])} | ${Math.round(bytes / graphs.length).toLocaleString('en')} | ${each(loaded[0])}, ${each(loaded[1])} | ${told.join(' | ')} |`,
    );
  }
  rmSync(folder, { recursive: true });
}

void main(process.argv.slice(2));
