// npx ts-node bench/queue.ts [--articles 400] [--reader light|model] [--rounds 3]: articles a second that two worker processes read from the queue against one, in turns, with a
// Redis of its own. Processes are up and warm before the clock starts.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from '../src/core/model';
import { defaultSettings, openJobs, openQueues, put, type Queues } from '../src/queue';
import { startRedis } from '../tests/queue/server';
import { articlesFrom } from './samples';

const ROOT = resolve(__dirname, '..');
const SAMPLES = join(ROOT, 'data', 'articles');
const WARM = 32;
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** The samples again and again, each with an id and a first word of its own. */
const copies = (samples: readonly Article[], from: number, count: number): readonly Article[] =>
  Array.from({ length: count }, (_, i) => {
    const sample = samples[(from + i) % samples.length];
    if (!sample) throw new RangeError('no samples');
    return { ...sample, id: `copy:${from + i}` };
  });

/** CPU seconds of a process so far (Linux). */
function cpuOf({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/.*\) /, '').split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

async function fill(queues: Queues, articles: readonly Article[]): Promise<void> {
  async function* items() {
    for (const article of articles) yield { ok: true as const, article };
  }
  await put(queues, items(), { progress: () => undefined, failed: () => undefined });
}

async function untilRead(queues: Queues): Promise<void> {
  while ((await openJobs(queues.read)) > 0) await pause(20);
}

interface Rate {
  readonly perSecond: number;
  readonly perCpuSecond: number;
}

async function measure(
  queues: Queues,
  start: () => ChildProcess,
  many: number,
  articles: readonly Article[],
): Promise<Rate> {
  const [warm, rest] = [articles.slice(0, WARM * many), articles.slice(WARM * many)];
  const workers = Array.from({ length: many }, start);
  while ((await queues.read.getWorkersCount()) < many) await pause(50);
  await fill(queues, warm);
  await untilRead(queues);
  await queues.read.pause();
  await fill(queues, rest);
  const cpu = workers.map(cpuOf);
  const began = performance.now();
  await queues.read.resume();
  await untilRead(queues);
  const seconds = (performance.now() - began) / 1000;
  const used = workers.reduce((sum, worker, i) => sum + cpuOf(worker) - (cpu[i] ?? 0), 0);
  for (const worker of workers) worker.kill('SIGTERM');
  await Promise.all(workers.map((worker) => (worker.exitCode === null ? once(worker, 'exit') : null)));
  while ((await queues.read.getWorkersCount()) > 0) await pause(50);
  await queues.write.obliterate({ force: true });
  return { perSecond: rest.length / seconds, perCpuSecond: rest.length / used };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', default: '400' },
      reader: { type: 'string', default: 'light' },
      rounds: { type: 'string', default: '3' },
    },
  });
  const [count, rounds] = [Number(values.articles), Number(values.rounds)];
  const redis = await startRedis('512mb');
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
  const config = join(folder, 'config.json');
  const settings = { ...defaultSettings(), waiting: 1_000_000, waitingGraphs: 1_000_000 };
  writeFileSync(config, JSON.stringify({ queue: { waiting: 1_000_000, waitingGraphs: 1_000_000 } }));
  const queues = await openQueues(redis.url, settings);
  const argv = ['work', 'read', '--reader', values.reader, '--redis', redis.url, '--config', config];
  const start = (): ChildProcess =>
    spawn(process.execPath, ['-r', 'ts-node/register', join(ROOT, 'src', 'cli', 'main.ts'), ...argv], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  const samples = await articlesFrom([SAMPLES]);
  const show = ({ perSecond, perCpuSecond }: Rate): string =>
    `${perSecond.toFixed(1)} articles/s, ${perCpuSecond.toFixed(1)} per CPU second`;
  try {
    for (let round = 0, from = 0; round < rounds; round++) {
      const next = (many: number): readonly Article[] => {
        from += count + WARM * many;
        return copies(samples, from - count - WARM * many, count + WARM * many);
      };
      const one = await measure(queues, start, 1, next(1));
      const two = await measure(queues, start, 2, next(2));
      const ratio = (two.perSecond / one.perSecond).toFixed(2);
      process.stdout.write(
        `one: ${show(one)}; two: ${show(two)}; ratio ${ratio}; load average ${loadavg()[0]?.toFixed(1)}\n`,
      );
    }
  } finally {
    await queues.close();
    await redis.stop();
    await rm(folder, { recursive: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 2;
});
