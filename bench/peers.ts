// npm run bench:peers [-- --python PATH --articles 400 --write]: words/s, start-up and memory of `analyze` against spaCy's full pipeline, on one text in one run.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from '../src/core/model';
import { loadKit } from '../src/data/kit';
import type { Contestant } from './peers/contestants';
import { analyzers, build, datelines, ROOT, run, spacys } from './peers/contestants';
import type { Texts } from './peers/measures';
import { cold, long, say, steady } from './peers/measures';
import { inOne, variants } from './peers/text';
import { articlesFrom } from './samples';

const RESULTS = join(__dirname, 'RESULTS.md');
const SAMPLES = join(ROOT, 'data', 'articles');
/** Inside the checkout, so that what is built there finds node_modules. */
const TEMPORARY = join(ROOT, '.tmp');
const ROUNDS = 3;
/** Read before the clock starts, in every process: a compiler and caches are warm then. */
const WARM = 24;
const HELP = 'bench/peers/requirements.txt says how to get it';

const jsonl = (articles: readonly Article[]): string => articles.map((one) => `${JSON.stringify(one)}\n`).join('');

async function writeTexts(folder: string, count: number, characters: number): Promise<Texts> {
  const samples = await articlesFrom(readdirSync(SAMPLES).map((name) => join(SAMPLES, name)));
  const articles = variants(samples, WARM + count, loadKit());
  const write = (name: string, content: readonly Article[]): string => {
    writeFileSync(join(folder, name), jsonl(content));
    return join(folder, name);
  };
  const short = articles.slice(0, 1);
  return {
    many: write('many.jsonl', articles),
    short: write('short.jsonl', short),
    long: write('long.jsonl', [...short, inOne(articles, characters)]),
  };
}

/** Those that run here; why others do not is said in one line. */
function runnable(peers: readonly Contestant[], short: string): readonly Contestant[] {
  const missing = new Map<string, readonly string[]>();
  const found = peers.filter((peer) => {
    try {
      return run(peer, short, 1);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      missing.set(why, [...(missing.get(why) ?? []), peer.label]);
      return false;
    }
  });
  for (const [why, labels] of missing) say(`left out: ${labels.join('; ')} (${why}): ${HELP}`);
  return found;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      python: { type: 'string', default: join(ROOT, '.tmp', 'spacy', 'bin', 'python') },
      articles: { type: 'string', default: '400' },
      characters: { type: 'string', default: '1000000' }, // the most that spaCy takes
      write: { type: 'boolean' },
    },
  });
  mkdirSync(TEMPORARY, { recursive: true });
  const folder = mkdtempSync(join(TEMPORARY, 'peers-'));
  try {
    const [articles, characters] = [Number(values.articles), Number(values.characters)];
    say('building');
    build(folder);
    const texts = await writeTexts(folder, articles, characters);
    const ours = datelines(folder);
    const peers = runnable(spacys(values.python), texts.short);
    const alone = peers.filter(({ label }) => !label.includes('processes'));
    const part = [
      `Measured on ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.version}, ${articles} articles made of`,
      `\`data/articles/\` with other names and numbers, after ${WARM} to warm up; best of ${ROUNDS} rounds in turns. Words are what stands`,
      'between blanks. spaCy: `nlp.pipe` with tagger, parser, lemmatizer and NER; with several processes their memory is added up, shared pages too.',
      `\n${steady([...ours, ...peers], texts, ROUNDS, WARM)}\n\n${cold([...analyzers(folder), ...alone], texts)}\n\n${long([...ours, ...alone], texts, characters)}`,
    ].join('\n');
    process.stdout.write(`${part}\n`);
    if (values.write) {
      const doc = readFileSync(RESULTS, 'utf8');
      writeFileSync(
        RESULTS,
        doc.replace(/(?<=<!-- peers -->\n)[\s\S]*?(?=<!-- end peers -->)/, () => `${part}\n`),
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
