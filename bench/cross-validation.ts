// Figures of the gold files that feed the shipped weights, as the last run with --folds measured them by cross-validation.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { TRAINED_ON } from './readers';
import { Row } from './report';

const KEPT = join(__dirname, 'folds.json');

const ofFile = (row: Row, name: string): boolean => row.reader === 'model' && row.label.split(' ')[0] === name;

/** Rows of one file; none where they were never measured. */
export const crossValidated = (name: string): readonly Row[] =>
  z
    .array(Row)
    .parse(JSON.parse(readFileSync(KEPT, 'utf8')))
    .filter((row) => ofFile(row, name));

/** Keeps what was measured with the models of the folds. */
export function keepCrossValidated(rows: readonly Row[]): void {
  const kept = rows.filter((row) => TRAINED_ON.some((name) => ofFile(row, name)));
  writeFileSync(KEPT, `${JSON.stringify(kept, null, 2)}\n`);
}
