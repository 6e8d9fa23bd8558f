// The program: finds the command, runs it, says what went wrong in one line. The only place that decides on exit codes.
import { Command, CommanderError } from 'commander';
import { DatelineError } from '../core/errors';
import type { CommandModule, Context } from './command';
import type { Services } from './services';
import type { ExitCode, Terminal } from './terminal';

/** Each with its summary; its file is loaded when it is asked for. `require`: under ts-node `import()` is not compiled. */
const COMMANDS: readonly (readonly [name: string, summary: string, load: () => CommandModule])[] = [
  ['extract', 'read articles and print what they say; no store', () => require('./extract')],
  ['analyze', 'print tokens, tags, heads and names', () => require('./analyze')],
  ['build', 'read articles and load them into the graph', () => require('./build')],
  ['retry', 'read again what failed in builds', () => require('./retry')],
  ['schedule', 'run builds on cron expressions, until it is stopped', () => require('./schedule')],
  ['queue', 'put articles into a queue on Redis, for workers on many machines', () => require('./queue')],
  ['work', 'read articles of the queue, or write what was read', () => require('./work')],
  ['settle', 'settle who is who, contradictions and events of what came in', () => require('./settle')],
  ['query', 'ask the graph: a question of the library, a file, or Cypher', () => require('./query')],
  ['queries', 'list the questions of the library', () => require('./queries')],
  ['frames', 'list relation types, or show what their frames make of a sentence', () => require('./frames')],
  ['explain', 'show the sentences behind an edge, a claim or an entity', () => require('./explain')],
  ['explore', 'show the graph in the browser, with a JSON API', () => require('./explore')],
  ['review', 'decide who is who where the program is unsure', () => require('./review')],
  ['remove', 'take articles out of the graph, with what only they supported', () => require('./remove')],
  ['rebuild', 'read all articles again from the graph, and say what changed', () => require('./rebuild')],
  ['diff', 'say what one graph has and another has not', () => require('./diff')],
  ['stats', 'say what is in the graph: nodes, relationships, articles, support', () => require('./stats')],
  ['sample', 'draw edges with their sentences to mark right or wrong; say how many are', () => require('./sample')],
  ['export', 'write the graph, or a part of it, for other tools', () => require('./export')],
  ['import', 'load event records of PLOVER into the graph', () => require('./import')],
  ['schema', 'print the constraints and indexes, or apply them', () => require('./schema')],
  ['serve', 'serve the graph to Neo4j Browser, cypher-shell and drivers', () => require('./serve')],
  ['doctor', 'check that all is in order: data, questions, store', () => require('./doctor')],
  ['demo', 'load the sample articles and ask three questions', () => require('./demo')],
];

const VERBOSE = '--verbose';

/** One line; with --verbose also the cause, and where. */
function complain(error: unknown, terminal: Terminal, verbose: boolean): void {
  const known = error instanceof DatelineError;
  const message = error instanceof Error ? error.message : String(error);
  terminal.say(`dateline: ${known ? '' : 'unexpected: '}${message.replace(/\s*\n\s*/g, ' ')}`);
  if (!verbose || !(error instanceof Error)) return;
  const cause = known ? error.cause : error;
  if (cause !== undefined) terminal.say(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
}

/** Of a mistake in the command line commander has told already; help and version are none. */
const codeOf = (error: unknown): ExitCode => (error instanceof CommanderError && error.exitCode === 0 ? 0 : 2);

function program(version: string, argv: readonly string[], context: Context, written: Promise<void>[]): Command {
  const { terminal } = context;
  const root = new Command('dateline')
    .description('Turns news into a graph in which every edge cites its sentence.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void written.push(terminal.out(text)),
      writeErr: (text) => terminal.say(text.trimEnd()),
      outputError: (text, write) => write(text.replace(/^error: /, 'dateline: ')),
    })
    .addHelpText('after', '\nBegin with:\n  npm run -s dateline -- demo');
  for (const [name, summary, load] of COMMANDS) {
    const command = root.command(name).description(summary).option(VERBOSE, 'show the cause of an error');
    if (argv.includes(name)) load().define(command, context);
  }
  return root;
}

/** Runs one command line. Never throws, never ends the process. */
export async function run(
  argv: readonly string[],
  terminal: Terminal,
  services: Services,
  { version, store }: { readonly version: string; readonly store: string },
): Promise<ExitCode> {
  let code: ExitCode = 0;
  const written: Promise<void>[] = [];
  const context: Context = {
    ...{ terminal, services, store },
    finish: (given) => {
      code = given;
    },
  };
  try {
    await program(version, argv, context, written).parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) complain(error, terminal, argv.includes(VERBOSE));
    code = codeOf(error);
  }
  await Promise.all(written);
  return code;
}
