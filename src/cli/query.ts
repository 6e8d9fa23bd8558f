// `query`: asks the graph, by a question of the library, a file, or Cypher. Only reads.
import { existsSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { UsageError } from '../core/errors';
import { bind, bindFreely, findQuery, loadQueries, readQuery, refuseWrites } from '../queries';
import type { Params, Row } from '../store';
import { type Context, collect, withExamples, withStore } from './command';

interface Options {
  readonly store: string;
  readonly param?: readonly string[];
  readonly format: string;
  readonly ids?: boolean;
}

// Loaded when the command runs, not for its help.
const rendering = (): typeof import('./rows') => require('./rows');

interface Statement {
  readonly cypher: string;
  readonly params: Params;
  /** A question of the library: in a table its id columns are left out, unless asked for. */
  readonly known: boolean;
}

/** A file with the header of a question has its parameters; another takes any. */
function fromFile(path: string, given: readonly string[]): Statement {
  const cypher = readFileSync(path, 'utf8');
  if (!/^\/\/ [a-z0-9-]+: /.test(cypher)) return { cypher, params: bindFreely(given), known: false };
  return { cypher, params: bind(readQuery(path, cypher), given), known: false };
}

/** What the user means by `what`: a file, Cypher (it has a space or a bracket), or a question's name. */
function statementOf(what: string, given: readonly string[]): Statement {
  if (what.endsWith('.cypher')) {
    if (!existsSync(what)) throw new UsageError(`${what} does not exist`);
    return fromFile(what, given);
  }
  if (/[\s(]/.test(what)) return { cypher: what, params: bindFreely(given), known: false };
  const query = findQuery(what, loadQueries());
  return { cypher: query.cypher, params: bind(query, given), known: true };
}

const withoutIds = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => !/Id$/.test(column))));

async function query(what: string, options: Options, { terminal, services, finish }: Context): Promise<void> {
  const { formatOf, render } = rendering();
  const format = formatOf(options.format);
  const { cypher, params, known } = statementOf(what, options.param ?? []);
  refuseWrites(cypher);
  const store = await services.openExisting(options.store);
  try {
    const rows = await store.query(cypher, params);
    const shown = known && format === 'table' && !options.ids ? withoutIds(rows) : rows;
    await terminal.out(render(shown, format, terminal.columns));
    if (rows.length === 0) terminal.say('no rows');
    finish(0);
  } finally {
    await store.close();
  }
}

export function define(command: Command, context: Context): void {
  withStore(command, context)
    .argument('<what>', 'a name (see: dateline queries), a .cypher file, or Cypher in quotation marks')
    .option('--param <name=value>', 'a parameter; may stand several times', collect)
    .option('--format <name>', 'table, json or csv', 'table')
    .option('--ids', 'show the id columns in a table too')
    .action((what: string, options: Options) => query(what, options, context));
  withExamples(
    command,
    'query who-met-whom --param person="Vladimir Putin"',
    'query "MATCH (p:Person) RETURN p.name AS name ORDER BY name LIMIT 10" --format csv',
  );
}
