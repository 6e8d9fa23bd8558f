// What a command is: it adds its arguments and options to commander's, and its action.
import type { Command } from 'commander';
import type { Services } from './services';
import type { ExitCode, Terminal } from './terminal';

export interface Context {
  readonly terminal: Terminal;
  readonly services: Services;
  /** The exit code, once the action has run. */
  finish(code: ExitCode): void;
}

export interface CommandModule {
  define(command: Command, context: Context): void;
}

export const STORE_OPTION = [
  '--store <url>',
  'where the graph is: a folder, bolt://, neo4j://, neo4j+s:// (or $DATELINE_STORE)',
  process.env['DATELINE_STORE'] ?? './dateline.graph',
] as const;
export const READER_OPTION = ['--reader <name>', 'model or light'] as const;

/** For `--param a --param b`. */
export const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

export const example = (...lines: readonly string[]): string =>
  `\nExample${lines.length > 1 ? 's' : ''}:\n${lines.map((line) => `  npm run -s dateline -- ${line}`).join('\n')}`;
