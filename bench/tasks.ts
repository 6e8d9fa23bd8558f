// The ways to score one gold file: what is predicted for it, and the scorer's mode and options.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reader } from '../src/text';
import { type GoldFile, goldDocs } from './gold';
import { attributions, conllu, coref, factsOf, names, readings } from './predict';
import { rawText } from './raw-text';
import type { Scored } from './readers';
import { figuresOf, type Row } from './report';

const SCORER = join(__dirname, 'score.mjs');

interface Task {
  readonly label: string;
  readonly args: readonly string[];
  readonly predicted: string;
  /** The part of the gold file that is scored; all of it where this is absent. */
  readonly gold?: string;
}

const lines = (docs: readonly object[]): string => docs.map((doc) => JSON.stringify(doc)).join('\n');

async function tasksOf(file: GoldFile, of: Scored, parserOf: (doc: string) => Reader): Promise<readonly Task[]> {
  if (file.form === 'ud') return [{ label: file.name, args: ['ud'], predicted: await conllu(of.parser, file.path) }];
  const docs = goldDocs(file.path);
  if (file.form === 'ner') {
    const predicted = lines(await names(parserOf, docs));
    const named = /re3d/.test(file.name)
      ? [{ label: `${file.name} --kind name`, args: ['ner', '--kind', 'name'], predicted }]
      : [];
    const found = /gum/.test(file.name) ? await corefTasks(file, of) : [];
    return [{ label: file.name, args: ['ner'], predicted }, ...named, ...found];
  }
  const read = await readings(of.program, docs);
  if (file.form === 'facts')
    return [{ label: file.name, args: ['facts'], predicted: lines(read.map((reading) => factsOf(reading))) }];
  const predicted = lines(read.map(attributions));
  return [
    { label: file.name, args: ['attribution'], predicted },
    { label: `${file.name} --quoted`, args: ['attribution', '--quoted'], predicted },
  ];
}

/** Genres nearest to news. */
const NEAR_NEWS = /"genre": ?"(?:news|interview|bio|voyage)"/;

/** Coreference of persons, organizations and places: all genres, and those nearest to news. */
async function corefTasks(file: GoldFile, of: Scored): Promise<readonly Task[]> {
  const args = ['coref', '--match', 'head', '--types', 'person,organization,place'];
  const predicted = lines((await readings(of.program, goldDocs(file.path))).map(coref));
  const label = `${file.name} coreference`;
  const near = readFileSync(file.path, 'utf8')
    .split('\n')
    .filter((line) => NEAR_NEWS.test(line));
  const part = { label: `${label}, news, interview, bio, voyage`, args, predicted, gold: near.join('\n') };
  return [{ label, args, predicted }, ...(near.length > 0 ? [part] : [])];
}

function figures(file: GoldFile, task: Task, dir: string): Pick<Row, 'mode' | 'figures'> {
  const path = join(dir, file.form === 'ud' ? 'predicted.conllu' : 'predicted.jsonl');
  writeFileSync(path, task.predicted);
  const [mode = '', ...options] = task.args;
  const part = join(dir, 'gold-part.jsonl');
  if (task.gold !== undefined) writeFileSync(part, task.gold);
  const gold = task.gold === undefined ? file.path : part;
  const out = execFileSync(process.execPath, [SCORER, mode, gold, path, '--json', ...options], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 28,
  });
  return { mode, figures: figuresOf(mode, JSON.parse(out)) };
}

/** All rows of one file. @param parserOf which reader finds the names of a document @param dir for the scorer's files */
export async function rowsOf(
  file: GoldFile,
  of: Scored,
  parserOf: (doc: string) => Reader,
  dir: string,
): Promise<readonly Row[]> {
  const tasks = await tasksOf(file, of, parserOf);
  const rows = tasks.map((task): Row => ({ label: task.label, reader: of.name, ...figures(file, task, dir) }));
  return file.form === 'ud' ? [...rows, await rawText(of.parser, file.name, file.path)] : rows;
}
