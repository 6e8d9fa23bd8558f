// npm run bench:archive [-- --sizes 1000,10000,100000] [--store bolt://…] [--reader model] [--workers 2] [--write]: a synthetic archive from file to settled graph by
// `dateline build` of dist/ (`npm run build` first): articles/s, CPU and the most memory at each size. A server's graph is emptied before each.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { openStore } from '../src/store';
import { archive, lineOf } from './archive';
import { between } from './tables';

const MAIN = resolve(__dirname, '..', 'dist', 'cli', 'main.js');
const TABLES = resolve(__dirname, 'ARCHIVE.md');
const TICK = 200;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    store: { type: 'string' },
    reader: { type: 'string', default: 'model' },
    workers: { type: 'string', default: '2' },
    write: { type: 'boolean', default: false },
  },
});

interface Run {
  readonly articles: number;
  readonly seconds: number;
  readonly cpu: number;
  /** The most memory that the process held, MB (VmHWM). */
  readonly peak: number;
  /** What the store takes opened alone, MB: an embedded one holds the graph in memory. */
  readonly held: number;
  readonly nodes: number;
  readonly edges: number;
  readonly load: number;
}

function write(path: string, articles: number): void {
  const file = openSync(path, 'w');
  for (const article of archive(articles)) writeSync(file, lineOf(article));
  closeSync(file);
}

/** CPU seconds so far, and the most memory in MB (Linux); as last known once the process is gone. */
function watch(pid: number | undefined) {
  let seen = { cpu: 0, peak: 0 };
  const look = (): void => {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/.*\) /, '').split(' ');
      const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
      seen = { cpu: (Number(fields[11]) + Number(fields[12])) / 100, peak: Math.max(peak, seen.peak) };
    } catch {
      clearInterval(timer);
    }
  };
  const timer = setInterval(look, TICK);
  return () => {
    clearInterval(timer);
    return seen;
  };
}

async function emptied(address: string): Promise<void> {
  const url = new URL(address);
  const auth = neo4j.auth.basic(url.username || 'neo4j', url.password);
  const driver = neo4j.driver(`${url.protocol}//${url.host}`, auth);
  const session = driver.session();
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS');
  await session.close();
  await driver.close();
}

const memory = (): number => process.memoryUsage().rss / 1024 / 1024;

async function sizeOf(address: string): Promise<Pick<Run, 'nodes' | 'edges' | 'held'>> {
  const before = memory();
  const store = await openStore(address, process.env);
  const [nodes] = await store.query('MATCH (n) RETURN count(n) AS n');
  const [edges] = await store.query('MATCH ()-[r]->() RETURN count(r) AS n');
  const held = memory() - before;
  await store.close();
  return { held, nodes: Number(nodes?.['n']), edges: Number(edges?.['n']) };
}

async function run(articles: number): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-archive-'));
  const input = join(folder, 'archive.jsonl');
  write(input, articles);
  const address = values.store ?? join(folder, 'graph');
  if (values.store) await emptied(values.store);
  const options = ['--reader', values.reader, '--workers', values.workers, '--state', join(folder, 'state')];
  const began = performance.now();
  const child = spawn(process.execPath, [MAIN, 'build', input, '--store', address, ...options], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const seen = watch(child.pid);
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`build ended with ${code}`);
  const seconds = (performance.now() - began) / 1000;
  const size = await sizeOf(address);
  rmSync(folder, { recursive: true });
  return { articles, seconds, ...seen(), ...size, load: loadavg()[0] ?? 0 };
}

const HEAD = [
  '| articles | seconds | articles/s | CPU ms an article | time an article, to the size before | most memory | of it the store | the rest, to the size before | nodes | relationships | load average |',
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
];

function row(now: Run, before: Run | undefined): string {
  const each = ({ seconds, articles }: Run): number => seconds / articles;
  const ratio = (of: (one: Run) => number): string => (before ? `${(of(now) / of(before)).toFixed(2)} ×` : '');
  const cells = [
    now.articles.toLocaleString('en'),
    now.seconds.toFixed(0),
    (1 / each(now)).toFixed(1),
    ((now.cpu / now.articles) * 1000).toFixed(0),
    ratio(each),
    `${now.peak.toFixed(0)} MB`,
    `${now.held.toFixed(0)} MB`,
    ratio(({ peak, held }) => peak - held),
    ...[now.nodes.toLocaleString('en'), now.edges.toLocaleString('en'), now.load.toFixed(1)],
  ];
  return `| ${cells.join(' | ')} |`;
}

async function main(): Promise<void> {
  const runs: Run[] = [];
  const rows: string[] = [];
  for (const size of values.sizes.split(',').map(Number)) {
    const done = await run(size);
    rows.push(row(done, runs.at(-1)));
    process.stdout.write(`${rows.at(-1)}\n`);
    runs.push(done);
  }
  const kind = values.store ? 'neo4j' : 'embedded';
  if (values.write) between(TABLES, kind, [...HEAD, ...rows].join('\n'));
  process.stdout.write(`${cpus().length} cores, ${values.workers} workers, reader ${values.reader}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 2;
});
