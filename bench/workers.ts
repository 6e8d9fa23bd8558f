// npm run bench:workers [-- --articles 400] [--reader model|light] [--rounds 3] [--write]: articles a second that two worker threads of `build` read against one, in turns, each
// thread up and warm before the clock starts. bench/queue.ts does the same for processes.
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readingThreads } from '../src/cli/reading-threads';
import type { Article } from '../src/core/model';
import type { Readers } from '../src/jobs';
import { articlesFrom } from './samples';
import { between } from './tables';

const SAMPLES = resolve(__dirname, '..', 'data', 'articles');
const BATCH = 8;

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '400' },
    reader: { type: 'string', default: 'model' },
    rounds: { type: 'string', default: '3' },
    write: { type: 'boolean', default: false },
  },
});

/** The samples again and again, each with an id of its own. */
const copies = (samples: readonly Article[], count: number): readonly Article[] =>
  Array.from({ length: count }, (_, i) => {
    const sample = samples[i % samples.length];
    if (!sample) throw new RangeError('no samples');
    return { ...sample, id: `copy:${i}` };
  });

/** All of them, in batches; two for each thread wait at a time. */
async function readAll(readers: Readers, articles: readonly Article[]): Promise<void> {
  let next = 0;
  const one = async (): Promise<void> => {
    while (next < articles.length) {
      const some = articles.slice(next, next + BATCH);
      next += BATCH;
      const { unread } = await readers.read(some);
      if (unread.length > 0) throw new Error(`${unread.length} articles were not read`);
    }
  };
  await Promise.all(Array.from({ length: readers.size * 2 }, one));
}

const cpu = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1e6;

async function rate(threads: number, articles: readonly Article[]) {
  const readers = readingThreads({ reader: values.reader, profile: 'full' }, threads);
  await readAll(readers, articles.slice(0, BATCH * threads * 4));
  const [began, used] = [performance.now(), cpu()];
  await readAll(readers, articles);
  const [seconds, spent] = [(performance.now() - began) / 1000, cpu() - used];
  await readers.close();
  return { perSecond: articles.length / seconds, cores: spent / seconds };
}

async function main(): Promise<void> {
  const articles = copies(await articlesFrom([SAMPLES]), Number(values.articles));
  const rows: string[] = [];
  for (let round = 1; round <= Number(values.rounds); round++) {
    const [one, two] = [await rate(1, articles), await rate(2, articles)];
    const cells = [
      one.perSecond,
      one.cores,
      two.perSecond,
      two.cores,
      two.perSecond / one.perSecond,
      loadavg()[0] ?? 0,
    ];
    rows.push(`| ${round} | ${cells.map((cell, i) => cell.toFixed(i === 4 ? 2 : 1)).join(' | ')} |`);
    process.stdout.write(`${rows.at(-1)}\n`);
  }
  const head =
    '| round | one thread, articles/s | cores in use | two threads, articles/s | cores in use | ratio | load average |\n| --- | --- | --- | --- | --- | --- | --- |';
  if (values.write) between(resolve(__dirname, '..', 'docs', 'SCALE.md'), 'threads', [head, ...rows].join('\n'));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 2;
});
