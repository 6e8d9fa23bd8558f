// `review`: pairs of entities that wait for a person, what was decided on them, events told apart, and how to take it back.
import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { UsageError } from '../core/errors';
import { hash } from '../core/ids';
import { VERDICTS } from '../core/model';
import type { JudgedFilter } from '../store';
import { type Context, withExamples, withStore } from './command';
import { authorOf, type Options, regrouped, withAuthor, within, writing } from './deciding';
import type { Decision } from './decisions';
import { defineEvents } from './review-events';

// Loaded when the command runs, not for its help.
const deciding = (): typeof import('./decisions') => require('./decisions');
const rendering = (): typeof import('./rows') => require('./rows');

const ALL = Number.MAX_SAFE_INTEGER;

interface ListOptions {
  readonly store: string;
  readonly judgement: string;
  readonly author?: string;
  readonly limit: string;
  readonly format: string;
  readonly ids?: boolean;
}

function filterOf({ judgement, author }: Pick<ListOptions, 'judgement' | 'author'>): JudgedFilter {
  const verdict = VERDICTS.find((known) => known === judgement);
  if (!verdict && judgement !== 'all')
    throw new UsageError(`--judgement ${judgement}: known are ${VERDICTS.join(', ')} and all`);
  if (author !== undefined && author !== 'machine' && author !== 'person')
    throw new UsageError(`--author ${author}: known are machine and person`);
  return { ...(verdict ? { verdict } : {}), ...(author ? { by: author } : {}) };
}

async function list(options: ListOptions, context: Context): Promise<void> {
  const limit = Number(options.limit);
  if (!Number.isSafeInteger(limit) || limit < 1) throw new UsageError(`--limit ${options.limit}: is no number above 0`);
  const { formatOf, render } = rendering();
  const format = formatOf(options.format);
  await within(options.store, context, async (store) => {
    const rows = (await store.judgements(filterOf(options), limit)).map(deciding().rowOf);
    const shown = format === 'table' && !options.ids ? rows.map(({ oneId: _, otherId: __, ...rest }) => rest) : rows;
    await context.terminal.out(render(shown, format, context.terminal.columns));
    if (rows.length === 0) context.terminal.say('nothing waits');
    return 0;
  });
}

const told = (pairs: number, entities: number): string =>
  `${pairs} pair${pairs === 1 ? '' : 's'} decided, ${entities} entit${entities === 1 ? 'y goes' : 'ies go'} by another id\n`;

const decide =
  (decision: Decision, context: Context) =>
  (given: readonly string[], { by, reason, ...where }: Options): Promise<void> =>
    writing(where, context, async (store) => {
      const { decide: write, pairsOf } = deciding();
      const pairs = pairsOf(given, await store.judgements({}, ALL));
      const entities = await write(
        store,
        pairs.map((pair) => ({ ...pair, decision, reason })),
        authorOf(by),
      );
      await regrouped(store, context);
      await context.terminal.out(told(pairs.length, entities));
      return 0;
    });

const exportTo =
  (context: Context) =>
  (path: string, options: Pick<ListOptions, 'store' | 'judgement'>): Promise<void> =>
    within(options.store, context, async (store) => {
      const judged = await store.judgements(filterOf(options), ALL);
      writeFileSync(path, deciding().asTsv(judged));
      context.terminal.say(
        `${judged.length} pairs in ${path}: fill in "decision" (accept, reject, undo), then review import`,
      );
      return 0;
    });

const importFrom =
  (context: Context) =>
  (path: string, { by, ...where }: Options): Promise<void> =>
    writing(where, context, async (store) => {
      const { decide: write, fromTsv } = deciding();
      const { decided, wrong } = fromTsv(path);
      for (const error of wrong) context.terminal.say(`dateline: ${error.message}`);
      const entities = await write(store, decided, authorOf(by));
      await regrouped(store, context);
      await context.terminal.out(told(decided.length, entities));
      return wrong.length;
    });

/** "split": the name's bearer in these articles is another; "join" takes that back. */
const split =
  (context: Context, apart: boolean) =>
  (entity: string, articles: readonly string[], { by, reason, ...where }: Options): Promise<void> =>
    writing(where, context, async (store) => {
      const into = apart ? `${entity}~${hash(entity, [...articles].sort()[0]).slice(0, 8)}` : null;
      await store.apart([{ entity, articles, into, by: authorOf(by), reason }]);
      await regrouped(store, context);
      await context.terminal.out(apart ? `${into} is the one in ${articles.join(', ')}\n` : `${entity} is one again\n`);
      return 0;
    });

export function define(command: Command, context: Context): void {
  const sub = (usage: string, summary: string): Command => command.command(usage).description(summary);
  withStore(command.command('list', { isDefault: true }).description('pairs that wait, the surest first'), context)
    .option('--judgement <name>', 'unsure, positive, negative or all', 'unsure')
    .option('--author <name>', 'machine or person')
    .option('--limit <number>', 'at most so many', '50')
    .option('--format <name>', 'table, json or csv', 'table')
    .option('--ids', 'show the ids of the entities in a table too')
    .action((options: ListOptions) => list(options, context));
  const pairs = 'pairs by their keys, or the ids of two entities';
  withAuthor(sub('accept', 'they are one'), context).argument('<pair...>', pairs).action(decide('accept', context));
  withAuthor(sub('reject', 'they are two'), context).argument('<pair...>', pairs).action(decide('reject', context));
  withAuthor(sub('undo', 'take a decision back'), context).argument('<pair...>', pairs).action(decide('undo', context));
  withStore(sub('export', 'pairs as a table to fill in (TSV)'), context)
    .argument('<file>')
    .option('--judgement <name>', 'unsure, positive, negative or all', 'unsure')
    .action(exportTo(context));
  withAuthor(sub('import', 'decisions from such a table'), context).argument('<file>').action(importFrom(context));
  for (const [name, summary, apart] of [
    ['split', 'who bears the name in these articles is another', true],
    ['join', 'take a split back', false],
  ] as const)
    withAuthor(sub(name, summary), context).argument('<entity>').argument('<article...>').action(split(context, apart));
  defineEvents(command, context);
  withExamples(command, 'review', 'review accept 3f2a91c0', 'review export pairs.tsv', 'review import pairs.tsv');
}
