// npm run bench [-- --articles 600] [--store URL]… [--write]: words/s of each stage, articles/s, peak memory, load rate; --write renews bench/RESULTS.md.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { catalogueOf } from '../src/catalogue';
import { settleContradictions } from '../src/contradictions';
import type { Article, Graph, Reading } from '../src/core/model';
import { loadKit } from '../src/data/kit';
import { shown } from '../src/entities';
import { build, mergeAll } from '../src/graph';
import { settleIdentities } from '../src/identities';
import { openStore } from '../src/store';
import { scored } from './readers';
import { articlesFrom } from './samples';

const BATCH = 50;
const RESULTS = join(__dirname, 'RESULTS.md');
const SAMPLES = resolve(__dirname, '..', 'data', 'articles');

interface Line {
  readonly what: string;
  readonly figure: string;
}

const perSecond = (count: number, ms: number): string => Math.round(count / (ms / 1000)).toLocaleString('en');

/** The samples again and again, each time as another article on another day, so that the graph grows as an archive does. */
function archive(samples: readonly Article[], count: number): readonly Article[] {
  return Array.from({ length: count }, (_, i) => {
    const sample = samples[i % samples.length] ?? {
      id: '',
      text: '',
      title: null,
      published: null,
      outlet: null,
      url: null,
    };
    const day = new Date(Date.UTC(2019, 0, 1 + (i % 365))).toISOString().slice(0, 10);
    return { ...sample, id: `bench:${i}`, url: null, published: day };
  });
}

async function read(articles: readonly Article[], lines: Line[]): Promise<readonly Reading[]> {
  const began = performance.now();
  const kit = loadKit();
  const { program } = scored(kit, 'model');
  await program.run(articles.slice(0, 12));
  lines.push({
    what: 'ready: process start to the first 12 articles read',
    figure: `${Math.round(performance.now())} ms (data/ and stages: ${Math.round(performance.now() - began)} ms)`,
  });
  const spent = new Map<string, number>();
  const readings: Reading[] = [];
  const start = performance.now();
  for (let i = 0; i < articles.length; i += BATCH) {
    const outcomes = await program.run(articles.slice(i, i + BATCH), (stage, _docs, ms) =>
      spent.set(stage, (spent.get(stage) ?? 0) + ms),
    );
    for (const outcome of outcomes) {
      if (!outcome.ok) throw outcome.error;
      readings.push(outcome.doc);
    }
  }
  const total = performance.now() - start;
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  for (const [stage, ms] of spent)
    lines.push({
      what: `stage ${stage}`,
      figure: `${perSecond(words, ms)} words/s, ${Math.round((ms / total) * 100)} % of reading`,
    });
  lines.push({
    what: 'reading, all stages',
    figure: `${perSecond(words, total)} words/s, ${perSecond(articles.length, total)} articles/s (${Math.round(words / articles.length)} words each)`,
  });
  return readings;
}

async function load(url: string, graphs: readonly Graph[], lines: Line[]): Promise<void> {
  const store = await openStore(url, process.env);
  try {
    await store.prepare();
    const start = performance.now();
    let [nodes, edges] = [0, 0];
    for (let i = 0; i < graphs.length; i += BATCH) {
      const merged = await store.merge(mergeAll(graphs.slice(i, i + BATCH)));
      nodes += merged.newNodes;
      edges += merged.newEdges;
    }
    const ms = performance.now() - start;
    lines.push({
      what: `load into ${store.kind}`,
      figure: `${perSecond(nodes + edges, ms)} nodes and relationships/s (${nodes.toLocaleString('en')} and ${edges.toLocaleString('en')} new), ${perSecond(graphs.length, ms)} articles/s`,
    });
    const began = performance.now();
    const touched = graphs.flatMap(({ nodes }) => [...nodes.keys()]);
    const { judged } = await settleIdentities(store, loadKit(), new Set(touched));
    lines.push({
      what: `who is who in ${store.kind}`,
      figure: `${((performance.now() - began) / 1000).toFixed(1)} s for the whole store, ${judged} pairs judged`,
    });
    const compared = performance.now();
    const { contradictions, repetitions } = await settleContradictions(store, loadKit());
    lines.push({
      what: `what contradicts what in ${store.kind}`,
      figure: `${((performance.now() - compared) / 1000).toFixed(1)} s for the whole store, ${contradictions} contradictions, ${repetitions} repetitions`,
    });
  } finally {
    await store.close();
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', default: '600' },
      store: { type: 'string', multiple: true, default: ['memory:'] },
      write: { type: 'boolean' },
    },
  });
  const samples = await articlesFrom(readdirSync(SAMPLES).map((name) => join(SAMPLES, name)));
  const lines: Line[] = [];
  const readings = await read(archive(samples, Number(values.articles)), lines);
  const catalogue = catalogueOf(loadKit());
  const began = performance.now();
  const graphs = readings.map((reading) => build(shown(reading), catalogue));
  lines.push({ what: 'build graphs', figure: `${perSecond(graphs.length, performance.now() - began)} articles/s` });
  for (const url of values.store) await load(url, graphs, lines);
  lines.push({ what: 'peak memory of it all', figure: `${Math.round(process.resourceUsage().maxRSS / 1024)} MB` });
  const table = [
    '| what | figure |',
    '| --- | --- |',
    ...lines.map(({ what, figure }) => `| ${what} | ${figure} |`),
  ].join('\n');
  process.stdout.write(`${table}\n`);
  if (values.write) {
    const note = `Measured on ${cpus().length} cores, Node ${process.version}, ${values.articles} articles made of \`data/articles/\`; the reader model on all cores, later stages and loading in one thread.`;
    const doc = readFileSync(RESULTS, 'utf8');
    writeFileSync(RESULTS, doc.replace(/(?<=<!-- table -->\n)[\s\S]*?(?=<!-- end -->)/, `${note}\n\n${table}\n`));
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
