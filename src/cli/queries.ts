// `queries`: the questions of the library, with what can be asked of each.
import type { Command } from 'commander';
import { loadQueries, type Query } from '../queries';
import { type Context, withExamples } from './command';

/** `person="" (a name …)`; one that must be given has no default. */
const paramLine = ({ name, type, standard, note }: Query['params'][number]): string =>
  `    --param ${name}=…  ${type}${standard === null ? ', needed' : ''}${note === '' ? '' : `  ${note}`}`;

const shown = ({ name, title, params, example }: Query): string =>
  [name, `    ${title}`, ...params.map(paramLine), ...(example === null ? [] : [`    ${example}`]), ''].join('\n');

export function define(command: Command, { terminal, finish }: Context): void {
  command
    .argument('[letters]', 'only those whose name or title holds these letters')
    .option('--format <name>', 'text or json', 'text')
    .action(async (letters: string | undefined, { format }: { readonly format: string }) => {
      const part = (letters ?? '').toLowerCase();
      const queries = loadQueries().filter(({ name, title }) => `${name} ${title}`.toLowerCase().includes(part));
      const rows = queries.map(({ cypher: _, ...query }) => query);
      await terminal.out(format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : `${queries.map(shown).join('\n')}`);
      if (queries.length === 0) terminal.say('no question holds these letters');
      finish(0);
    });
  withExamples(command, 'queries', 'queries deny');
}
