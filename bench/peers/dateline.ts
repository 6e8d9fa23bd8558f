// One run of one reader in a process of its own: `node dateline.js DIST READER TEXT.jsonl WARM` prints one line of JSON, as spacy_speed.py does.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/core/model';
import type { Reader } from '../../src/text';

interface Dist {
  readonly text: typeof import('../../src/text');
  readonly kit: typeof import('../../src/data/kit');
  readonly weights: typeof import('../../src/data/reader-model');
}

/** All readers that are measured, by their name in `--reader`. */
export const READERS: Readonly<Record<string, (dist: Dist) => Reader | Promise<Reader>>> = {
  model: ({ text, kit, weights }) => text.modelReader(kit.loadKit(), weights.loadReaderModel()),
  light: ({ text, kit }) => text.lightReader(kit.loadKit()),
};

/** As many articles as `dateline analyze` reads at once. */
const BATCH = 32;

const wordsIn = ({ text }: Article): number => text.split(/\s+/).filter((word) => word !== '').length;

/** In MB. The kernel's own mark where there is one: maxRSS of a child begins with its parent's. */
function peak(): number {
  const status = '/proc/self/status';
  const mark = existsSync(status) ? /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return (mark === undefined ? process.resourceUsage().maxRSS : Number(mark)) / 1024;
}

async function readAll(reader: Reader, articles: readonly Article[]): Promise<void> {
  for (let i = 0; i < articles.length; i += BATCH) await reader.parse(articles.slice(i, i + BATCH));
}

async function main([dist = '', name = '', path = '', warm = '1']: readonly string[]): Promise<void> {
  const { BEGAN = String(performance.timeOrigin) } = process.env;
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  const articles: readonly Article[] = lines.map((line) => JSON.parse(line));
  const open = READERS[name];
  if (!open) throw new Error(`no reader is called ${name}`);
  const reader = await open({
    text: require(join(dist, 'text')),
    kit: require(join(dist, 'data', 'kit')),
    weights: require(join(dist, 'data', 'reader-model')),
  });
  await reader.parse(articles.slice(0, 1));
  const start = Date.now() - Number(BEGAN);
  await readAll(reader, articles.slice(1, Number(warm)));
  const measured = articles.slice(Number(warm));
  const [began, spent] = [performance.now(), process.cpuUsage()];
  await readAll(reader, measured);
  const { user, system } = process.cpuUsage(spent);
  const figures = {
    words: measured.reduce((sum, article) => sum + wordsIn(article), 0),
    seconds: (performance.now() - began) / 1e3,
    cpu_seconds: (user + system) / 1e6,
    start_seconds: start / 1e3,
    peak_mb: peak(),
  };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}

if (require.main === module)
  main(process.argv.slice(2)).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  });
