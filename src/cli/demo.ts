// `demo`: loads the sample articles into a graph of its own and asks three questions.
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { UsageError } from '../core/errors';
import { bind, findQuery, loadQueries } from '../queries';
import type { Row, Store } from '../store';
import { type Context, withExamples } from './command';

/** Made anew at each run. */
const STORE = './dateline-demo.graph';
const ARTICLES = resolve(__dirname, '..', '..', 'data', 'articles');
const QUESTIONS = ['who-met-whom', 'who-denied-what', 'contested-facts'] as const;
const SHOWN = 4;
/** Columns that hold whole sentences. */
const SENTENCES = ['sentence', 'assertion', 'denial'];

// Loaded when the command runs, not for its help.
const loader = (): typeof import('./load') => require('./load');
const telling = (): typeof import('./summary') => require('./summary');
const rendering = (): typeof import('./rows') => require('./rows');

/** assertedBy → "asserted by" */
const words = (column: string): string => column.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** "2019-02-27 · who: A · whom: B · status: actual", and the sentences below. */
function answerLines(row: Row): readonly string[] {
  const { cellText } = rendering();
  const cells = Object.entries(row).flatMap(([column, cell]) => {
    const text = cellText(cell).replace(/\s+/g, ' ').trim();
    return /Id$/.test(column) || text === '' ? [] : [{ column, text }];
  });
  const short = cells.filter(({ column }) => !SENTENCES.includes(column));
  const long = cells.filter(({ column }) => SENTENCES.includes(column));
  return [
    `  ${short.map(({ column, text }) => (column === 'day' ? text : `${words(column)}: ${text}`)).join(' · ')}`,
    ...long.map(({ column, text }) => `      ${long.length > 1 ? `${column}: ` : ''}“${text}”`),
  ];
}

async function answer(name: string, store: Store): Promise<string> {
  const query = findQuery(name, loadQueries());
  const rows = await store.query(query.cypher, bind(query, [`limit=${SHOWN}`]));
  return [`${name}: ${query.title}`, ...rows.flatMap(answerLines), '', ''].join('\n');
}

/** Ours to delete: a folder that a store made, or nothing. */
function clear(): void {
  if (!existsSync(STORE)) return;
  if (!existsSync(join(STORE, 'store.json'))) throw new UsageError(`${STORE} is not a graph of the demo; move it away`);
  rmSync(STORE, { recursive: true });
}

async function demo(context: Context): Promise<void> {
  const { terminal, services, finish } = context;
  const { load } = loader();
  const { summaryLines } = telling();
  clear();
  const state = await services.state('memory:', null);
  const store = await services.open(STORE);
  try {
    await store.prepare();
    const summary = await load({ inputs: [ARTICLES], reader: 'model', workers: 2, target: { store, state } }, context);
    await terminal.out(`${summaryLines(summary, store.place).join('\n')}\n\n`);
    for (const question of QUESTIONS) await terminal.out(await answer(question, store));
    terminal.say(`Ask more: npm run -s dateline -- queries, then query NAME --store ${STORE}`);
    finish(summary.failed > 0 ? 1 : 0);
  } finally {
    await store.close();
    await state.close();
  }
}

export function define(command: Command, context: Context): void {
  command.action(() => demo(context));
  withExamples(command, 'demo', `explain "Netanyahu MET Putin" --store ${STORE}`);
}
