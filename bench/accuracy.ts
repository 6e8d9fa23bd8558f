// npm run accuracy -- --gold DIR [--json] [--train] [--write]: scores every gold file of DIR; --write renews the table of docs/ACCURACY.md.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '../src/core/errors';
import type { Kit } from '../src/data/kit';
import { loadKit } from '../src/data/kit';
import { type GoldFile, goldDocs, goldFiles } from './gold';
import { attributions, conllu, coref, factsOf, names, readings } from './predict';
import { rawText } from './raw-text';
import { figuresOf, type Row, table } from './report';

const SCORER = join(__dirname, 'score.mjs');
const DOC = resolve(__dirname, '..', 'docs', 'ACCURACY.md');

/** One way to score a file: the scorer's mode and options, and what is predicted. */
interface Task {
  readonly label: string;
  readonly args: readonly string[];
  readonly predicted: string;
}

const lines = (docs: readonly object[]): string => docs.map((doc) => JSON.stringify(doc)).join('\n');

async function tasksOf(kit: Kit, file: GoldFile): Promise<readonly Task[]> {
  if (file.form === 'ud') return [{ label: file.name, args: ['ud'], predicted: await conllu(kit, file.path) }];
  const docs = goldDocs(file.path);
  if (file.form === 'ner') {
    const predicted = lines(await names(kit, docs));
    const named = /re3d/.test(file.name)
      ? [{ label: `${file.name} --kind name`, args: ['ner', '--kind', 'name'], predicted }]
      : [];
    const found = /gum/.test(file.name) ? [await corefTask(kit, file)] : [];
    return [{ label: file.name, args: ['ner'], predicted }, ...named, ...found];
  }
  const read = await readings(kit, docs);
  if (file.form === 'facts') return [{ label: file.name, args: ['facts'], predicted: lines(read.map(factsOf)) }];
  const predicted = lines(read.map(attributions));
  return [
    { label: file.name, args: ['attribution'], predicted },
    { label: `${file.name} --quoted`, args: ['attribution', '--quoted'], predicted },
  ];
}

const corefTask = async (kit: Kit, file: GoldFile): Promise<Task> => ({
  label: `${file.name} coreference`,
  args: ['coref', '--match', 'head', '--types', 'person,organization,place'],
  predicted: lines((await readings(kit, goldDocs(file.path))).map(coref)),
});

function score(file: GoldFile, task: Task, dir: string): Row {
  const path = join(dir, file.form === 'ud' ? 'predicted.conllu' : 'predicted.jsonl');
  writeFileSync(path, task.predicted);
  const [mode = '', ...options] = task.args;
  const out = execFileSync(process.execPath, [SCORER, mode, file.path, path, '--json', ...options], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 28,
  });
  return { label: task.label, mode, figures: figuresOf(mode, JSON.parse(out)) };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      gold: { type: 'string' },
      json: { type: 'boolean' },
      train: { type: 'boolean' },
      write: { type: 'boolean' },
    },
  });
  if (values.gold === undefined)
    throw new UsageError('usage: npm run accuracy -- --gold DIR [--json] [--train] [--write]');
  const files = goldFiles(values.gold, values.train === true);
  if (files.length === 0)
    throw new UsageError(
      `${values.gold}: holds no gold file (ner.*.jsonl, facts.*.jsonl, attribution.*.jsonl, *.conllu)`,
    );
  const kit = loadKit();
  const dir = mkdtempSync(join(tmpdir(), 'dateline-'));
  const rows: Row[] = [];
  try {
    for (const file of files) {
      for (const task of await tasksOf(kit, file)) rows.push(score(file, task, dir));
      if (file.form === 'ud') rows.push(await rawText(kit, file.name, file.path));
      process.stderr.write(`${file.name}\n`);
    }
  } finally {
    rmSync(dir, { recursive: true });
  }
  process.stdout.write(values.json ? `${JSON.stringify(rows, null, 1)}\n` : `${table(rows)}\n`);
  if (values.write) {
    const doc = readFileSync(DOC, 'utf8');
    writeFileSync(DOC, doc.replace(/(?<=<!-- table -->\n)[\s\S]*?(?=<!-- end -->)/, `${table(rows)}\n`));
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
