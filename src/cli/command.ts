// What a command is: it adds its arguments and options to commander's, and its action.
import type { Command } from 'commander';
import type { Services } from './services';
import type { ExitCode, Terminal } from './terminal';

export interface Context {
  readonly terminal: Terminal;
  readonly services: Services;
  /** Where the graph is, if --store does not say. */
  readonly store: string;
  /** The exit code, once the action has run. */
  finish(code: ExitCode): void;
}

export interface CommandModule {
  define(command: Command, context: Context): void;
}

export const withStore = (command: Command, { store }: Context): Command =>
  command.option(
    '--store <url>',
    'where the graph is: a folder, bolt://, neo4j://, neo4j+s:// ($DATELINE_STORE)',
    store,
  );

export const withReader = (command: Command): Command =>
  command.option('--reader <name>', 'who reads: model, or light (rules, no weights)', 'model');

/** For an option that may stand several times. */
export const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

export const withExamples = (command: Command, ...lines: readonly string[]): Command =>
  command.addHelpText(
    'after',
    `\nExample${lines.length > 1 ? 's' : ''}:\n${lines.map((line) => `  npm run -s dateline -- ${line}`).join('\n')}`,
  );
