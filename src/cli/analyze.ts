// `analyze`: sentences, tokens, tags, heads and names; a .conllu input keeps its tokens and sent_ids.
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { InputError, UsageError } from '../core/errors';
import type { Parsed } from '../core/model';
import { type Context, withExamples, withReader } from './command';
import { readerName } from './services';

interface Options {
  readonly format: string;
  readonly reader: string;
}
type Print = (parsed: Parsed, sentIds: readonly string[]) => string;

// Loaded when the command runs, not for its help.
const articles = (): typeof import('./articles') => require('./articles');
const text = (): typeof import('../text') => require('../text');
const core = (): typeof import('../core/pipeline') => require('../core/pipeline');

function conllu(parsed: Parsed, sentIds: readonly string[]): string {
  const { writeConllu } = text();
  const sentences = parsed.sentences.map((sentence, i) =>
    writeConllu(parsed.text, sentence, sentIds[i] ?? `${parsed.id}-${i + 1}`),
  );
  return `# newdoc id = ${parsed.id}\n${sentences.join('')}`;
}

function json({ id, sentences, names }: Parsed): string {
  const shown = {
    id,
    sentences: sentences.map(({ start, end, tokens }) => ({
      ...{ start, end },
      tokens: tokens.map(({ form, lemma, upos, xpos, head, deprel, certainty, ...span }) => ({
        ...{ start: span.start, end: span.end, form, lemma, upos, xpos, head, deprel, certainty },
      })),
    })),
    names: names.map(({ start, end, type, score }) => ({ start, end, type, score })),
  };
  return `${JSON.stringify(shown)}\n`;
}

const FORMATS: ReadonlyMap<string, Print> = new Map<string, Print>([
  ['conllu', conllu],
  ['json', json],
]);

const isConllu = (path: string): boolean => path.endsWith('.conllu');

function readFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new InputError(path, null, 'cannot be read', cause);
  }
}

/** Says what is wrong with one file, and counts it. */
async function orFail(work: () => Promise<number>, { terminal }: Context): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    terminal.say(`dateline: ${articles().oneLine(error)}`);
    return 1;
  }
}

async function analyze(inputs: readonly string[], options: Options, context: Context): Promise<void> {
  const { terminal, services } = context;
  const print = FORMATS.get(options.format);
  if (!print) throw new UsageError(`--format ${options.format}: known are ${[...FORMATS.keys()].join(' and ')}`);
  const { batchesOf, oneLine, sort } = articles();
  const parser = services.parser(readerName(options.reader));
  const parse = core().pipeline('parse', parser.parse);

  const given = async (path: string): Promise<number> => {
    for (const { article, sentences, sentIds } of text().readConllu(readFile(path), path))
      await terminal.out(print(await parser.annotate(article, sentences), sentIds));
    return 0;
  };
  const plain = async (path: string): Promise<number> => {
    let failed = 0;
    for await (const batch of batchesOf([path])) {
      const { done, failures } = sort(await parse.run(batch.articles));
      for (const parsed of done) await terminal.out(print(parsed, []));
      for (const failure of [...batch.failures, ...failures]) terminal.say(`dateline: ${oneLine(failure)}`);
      failed += batch.failures.length + failures.length;
    }
    return failed;
  };
  let failed = 0;
  for (const path of inputs) failed += await (isConllu(path) ? orFail(() => given(path), context) : plain(path));
  context.finish(failed > 0 ? 1 : 0);
}

export function define(command: Command, context: Context): void {
  withReader(command)
    .argument('<input...>', 'files (.txt, .jsonl, .conllu), folders, or - for the standard input')
    .option('--format <name>', 'conllu or json', 'conllu')
    .action((inputs: readonly string[], options: Options) => analyze(inputs, options, context));
  withExamples(command, 'analyze data/articles', 'analyze --format json article.txt');
}
