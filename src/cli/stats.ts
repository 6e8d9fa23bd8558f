// `stats`: what is in the graph: nodes, relationships, articles by outlet and month, support, claims, entities, what stayed unresolved.
import type { Command } from 'commander';
import { UsageError } from '../core/errors';
import type { Counted, Stats } from '../stats';
import { type Context, withExamples, withStore } from './command';

// Loaded when the command runs, not for its help.
const counting = (): typeof import('../stats') => require('../stats');

const figure = (value: number): string => value.toLocaleString('en');

/** Names on the left, figures to the right. */
function block(title: string, all: readonly Counted[], note: (at: number) => string = () => ''): readonly string[] {
  if (all.length === 0) return [];
  const widest = Math.max(...all.map(({ name }) => name.length));
  const longest = Math.max(...all.map(({ count }) => figure(count).length));
  const lines = all.map(
    ({ name, count }, i) => `  ${name.padEnd(widest)}  ${figure(count).padStart(longest)}${note(i)}`,
  );
  return [title, ...lines, ''];
}

/** As lines for a person. */
export function statsLines(stats: Stats): readonly string[] {
  const { nodes, relationships, outlets, months, support, independent, stances, connected, unresolved } = stats;
  const more = outlets.others > 0 ? ` (and ${figure(outlets.others)} others)` : '';
  return [
    ...block('nodes', nodes),
    ...block('relationships', relationships),
    ...block(`articles by outlet${more}`, outlets.first),
    ...block('articles by month', months),
    ...block('facts by articles that report them', support),
    ...block('the same, wire copies as one', independent),
    ...block('claims by stance', stances, (at) => `  ${((stances[at]?.share ?? 0) * 100).toFixed(1)} %`),
    ...block('entities in most facts', connected, (at) => `  ${connected[at]?.id ?? ''}`),
    ...block(`unresolved mentions: ${figure(unresolved.count)}`, unresolved.words),
  ];
}

interface Options {
  readonly store: string;
  readonly limit: string;
  readonly json?: boolean;
}

async function show({ store: url, limit, json = false }: Options, context: Context): Promise<void> {
  const { terminal, services, finish } = context;
  if (!/^[1-9]\d{0,4}$/.test(limit)) throw new UsageError(`--limit ${limit}: a whole number, 1 to 99999`);
  const store = await services.openExisting(url);
  try {
    const stats = await counting().statsOf(store, Number(limit));
    await terminal.out(json ? `${JSON.stringify(stats, null, 2)}\n` : `${statsLines(stats).join('\n')}\n`);
    finish(0);
  } finally {
    await store.close();
  }
}

export function define(command: Command, context: Context): void {
  withStore(command, context)
    .option('--json', 'JSON instead of text')
    .option('--limit <number>', 'so many outlets, entities, words', '10')
    .action((options: Options) => show(options, context));
  withExamples(command, 'stats', 'stats --json --limit 100');
}
