// `sample`: edges drawn by chance, with their sentences, for a person to mark right or wrong; and what the marks say.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { UsageError } from '../core/errors';
import type { Agreement, Judged, Precision, Sample } from '../sample';
import type { Row } from '../store';
import { type Context, collect, withExamples, withStore } from './command';

// Loaded when the command runs, not for its help.
const sampling = (): typeof import('../sample') => require('../sample');
const showing = (): typeof import('./rows') => require('./rows');

interface Options {
  readonly store: string;
  readonly seed: string;
  readonly type?: readonly string[];
  readonly stratified?: boolean;
  readonly tsv?: string;
  readonly score?: readonly string[];
  readonly json?: boolean;
}

function numberOf(given: string): number {
  if (!/^[1-9]\d{0,5}$/.test(given)) throw new UsageError(`sample ${given}: a whole number, 1 to 999999`);
  return Number(given);
}

/** @throws UsageError for a type that is not in the graph */
async function draw(given: string, options: Options, { services }: Context): Promise<Sample> {
  const n = numberOf(given);
  const types = (options.type ?? []).map((type) => type.toUpperCase());
  const store = await services.openExisting(options.store);
  try {
    const known = (await sampling().populations(store)).map(({ type }) => type);
    const stranger = types.find((type) => !known.includes(type));
    if (stranger) throw new UsageError(`--type ${stranger}: the graph has ${known.join(', ') || 'no edges'}`);
    const { seed, stratified = false } = options;
    return await sampling().drawSample(store, { n, seed, types, stratified });
  } finally {
    await store.close();
  }
}

const percent = (share: number | null): string => (share === null ? '' : `${(share * 100).toFixed(1)} %`);

const precisionRow = ({ type, right, wrong, open, share, low, high, stands }: Precision): Row => ({
  ...{ type, right, wrong, open, precision: percent(share) },
  ...{ 'from (95 %)': share === null ? '' : percent(low), 'to (95 %)': share === null ? '' : percent(high) },
  ...{ 'stands for': stands },
});

const agreementLine = (files: readonly string[], { n, observed, kappa }: Agreement): string =>
  `${files.join(', ')}: ${n} judged by both${observed === null ? '' : `, ${percent(observed)} alike`}, Cohen's kappa ${kappa === null ? 'undefined' : kappa.toFixed(2)}\n`;

function judgedIn(file: string): readonly Judged[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UsageError(`--score ${file}: cannot be read`, cause);
  }
  return sampling().fromTsv(file, text);
}

/** Every two of them. */
const pairsOf = <T>(all: readonly T[]): readonly (readonly [T, T])[] =>
  all.flatMap((one, i) => all.slice(i + 1).map((other) => [one, other] as const));

async function score(files: readonly string[], json: boolean, { terminal, finish }: Context): Promise<void> {
  const judges = files.map((file) => ({ file, rows: judgedIn(file) }));
  const tables = judges.map(({ file, rows }) => ({ file, precision: sampling().scored(rows) }));
  const agreements = pairsOf(judges).map(([one, other]) => ({
    files: [one.file, other.file],
    ...sampling().agreed(one.rows, other.rows),
  }));
  if (json) await terminal.out(`${JSON.stringify({ judges: tables, agreement: agreements }, null, 2)}\n`);
  else {
    for (const { file, precision } of tables) {
      if (files.length > 1) await terminal.out(`${file}\n`);
      await terminal.out(showing().render(precision.map(precisionRow), 'table', terminal.columns));
    }
    for (const one of agreements) await terminal.out(agreementLine(one.files, one));
  }
  finish(0);
}

/** What a person marked is never written over. @throws UsageError */
function save(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (cause) {
    throw new UsageError(`--tsv ${file}: ${existsSync(file) ? 'is there already' : 'cannot be written'}`, cause);
  }
}

async function sample(given: string, options: Options, context: Context): Promise<void> {
  if (options.score) return score(options.score, options.json === true, context);
  const { terminal, finish } = context;
  const found = await draw(given, options, context);
  const text = options.json ? `${JSON.stringify(found, null, 2)}\n` : sampling().asTsv(found);
  if (options.tsv === undefined) await terminal.out(text);
  else save(options.tsv, text);
  const all = found.strata.reduce((sum, { size }) => sum + size, 0);
  terminal.say(`${found.edges.length} of ${all} edges, ${found.strata.length} types, seed ${found.seed}`);
  finish(0);
}

export function define(command: Command, context: Context): void {
  withStore(command, context)
    .argument('[number]', 'how many edges', '100')
    .option('--seed <text>', 'the same seed draws the same edges', '1')
    .option('--type <type>', 'only MET, DENIED …; may stand several times', collect)
    .option('--stratified', 'as many of each type, instead of each by its share')
    .option('--tsv <file>', 'write the table there: fill in "judgement" (right, wrong, unsure)')
    .option('--score <file...>', 'say precision of a filled-in table; of several, also how far they agree')
    .option('--json', 'JSON instead of a table')
    .action((given: string, options: Options) => sample(given, options, context));
  withExamples(
    command,
    'sample 100 --tsv check.tsv',
    'sample 200 --stratified --seed 7 --tsv check.tsv',
    'sample --score check-ada.tsv check-ben.tsv',
  );
}
