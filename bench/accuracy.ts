// npm run accuracy -- --gold DIR [--reader model|light|both] [--folds DIR] [--json] [--train] [--write]: scores every gold file of DIR.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '../src/core/errors';
import { loadKit } from '../src/data/kit';
import type { Reader } from '../src/text';
import { crossValidated, keepCrossValidated } from './cross-validation';
import { type GoldFile, goldFiles } from './gold';
import { foldReaders, scored, TRAINED_ON } from './readers';
import { type Row, table } from './report';
import { rowsOf } from './tasks';

const DOC = resolve(__dirname, '..', 'docs', 'ACCURACY.md');
const USAGE =
  'usage: npm run accuracy -- --gold DIR [--reader model|light|both] [--folds DIR] [--json] [--train] [--write]';

const READERS: Readonly<Record<string, readonly Reader['name'][]>> = {
  model: ['model'],
  light: ['light'],
  both: ['model', 'light'],
};

/** Rows of all files for one reader. What the model was trained on is read by the models of the folds, or told from the last such run. */
async function measure(name: Reader['name'], files: readonly GoldFile[], folds: string | undefined, dir: string) {
  const kit = loadKit();
  const of = scored(kit, name);
  const rows: Row[] = [];
  for (const file of files) {
    const trainedOn = name === 'model' && TRAINED_ON.includes(file.name);
    if (!trainedOn) rows.push(...(await rowsOf(file, of, () => of.parser, dir)));
    else if (folds === undefined) rows.push(...crossValidated(file.name));
    else rows.push(...(await rowsOf(file, of, foldReaders(kit, folds), dir)));
    process.stderr.write(`${name}: ${file.name}\n`);
  }
  return rows;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      gold: { type: 'string' },
      reader: { type: 'string', default: 'model' },
      folds: { type: 'string' },
      json: { type: 'boolean' },
      train: { type: 'boolean' },
      write: { type: 'boolean' },
    },
  });
  const readers = READERS[values.reader];
  if (values.gold === undefined || !readers) throw new UsageError(USAGE);
  const files = goldFiles(values.gold, values.train === true);
  if (files.length === 0)
    throw new UsageError(
      `${values.gold}: holds no gold file (ner.*.jsonl, facts.*.jsonl, attribution.*.jsonl, *.conllu)`,
    );
  const dir = mkdtempSync(join(tmpdir(), 'dateline-'));
  const rows: Row[] = [];
  try {
    for (const name of readers) rows.push(...(await measure(name, files, values.folds, dir)));
  } finally {
    rmSync(dir, { recursive: true });
  }
  process.stdout.write(values.json ? `${JSON.stringify(rows, null, 1)}\n` : `${table(rows)}\n`);
  if (!values.write) return;
  if (values.folds !== undefined) keepCrossValidated(rows);
  const doc = readFileSync(DOC, 'utf8');
  writeFileSync(DOC, doc.replace(/(?<=<!-- table -->\n)[\s\S]*?(?=<!-- end -->)/, `${table(rows)}\n`));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
