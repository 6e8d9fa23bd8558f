// `extract`: what articles say, one line each, without a store.
import type { Command } from 'commander';
import { UsageError } from '../core/errors';
import type { Reading } from '../core/model';
import { beyond, facts } from '../facts';
import { type Context, withExamples, withReader } from './command';
import type { FetchingOptions } from './fetching';
import { pretty } from './pretty';
import { readerName } from './services';

interface Options extends FetchingOptions {
  readonly format: string;
  readonly reader: string;
}

// Loaded when the command runs, not for its help.
const articles = (): typeof import('./articles') => require('./articles');
const fetching = (): typeof import('./fetching') => require('./fetching');
const types = (): typeof import('../data/relations') => require('../data/relations');

type Print = (reading: Reading) => string;

const FORMATS: ReadonlyMap<string, () => Print> = new Map([
  [
    'facts',
    (): Print => {
      const without = beyond(types().loadRelations());
      return (reading) => `${JSON.stringify(facts(reading, without))}\n`;
    },
  ],
  ['pretty', () => pretty],
]);

async function extract(inputs: readonly string[], options: Options, version: string, context: Context): Promise<void> {
  const { terminal, services } = context;
  const print = FORMATS.get(options.format)?.();
  if (!print) throw new UsageError(`--format ${options.format}: known are ${[...FORMATS.keys()].join(' and ')}`);
  const reader = services.reader(readerName(options.reader));
  const { batchesOf, oneLine, sort } = articles();
  const how = await fetching().howOf(options, version, null);
  let failed = 0;
  for await (const batch of batchesOf(inputs, how)) {
    const { done, failures } = sort(await reader.run(batch.articles));
    for (const reading of done) await terminal.out(print(reading));
    for (const failure of [...batch.failures, ...failures]) terminal.say(`dateline: ${oneLine(failure)}`);
    failed += batch.failures.length + failures.length;
  }
  context.finish(failed > 0 ? 1 : 0);
}

export function define(command: Command, context: Context): void {
  fetching()
    .withFetching(withReader(command))
    .argument('<input...>', 'files of any known kind, folders, URLs (page, feed, sitemap), or - for the standard input')
    .option('--format <name>', 'facts (one JSON line per article) or pretty', 'facts')
    .action((inputs: readonly string[], options: Options) =>
      extract(inputs, options, fetching().versionOf(command), context),
    );
  withExamples(command, 'extract --format pretty data/articles', 'extract articles.jsonl > facts.jsonl');
}
