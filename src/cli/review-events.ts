// `review split-event`, `join-event`, `events`: an article that tells of another event than the others, and how to take that back.
import type { Command } from 'commander';
import { UsageError } from '../core/errors';
import type { ToldApart } from '../core/model';
import type { Row, Store } from '../store';
import { type Context, withStore } from './command';
import { authorOf, type Options, regrouped, withAuthor, within, withLock, writing } from './deciding';
import type { Where } from './job';

// Loaded when the command runs, not for its help.
const rendering = (): typeof import('./rows') => require('./rows');

const TELLERS = `MATCH (h:Happening {id: $event})-[:TOLD_IN]->(:Sentence)<-[:HAS_SENTENCE]-(a:Article)
RETURN DISTINCT h.type AS type, a.id AS article ORDER BY article`;

/** Says that an article tells of another event than all others that tell this one. @throws UsageError @returns of how many */
async function apart(store: Store, event: string, article: string, by: string, reason: string) {
  const tellers = (await store.query(TELLERS, { event })).map((row) => ({
    type: String(row['type']),
    article: String(row['article']),
  }));
  const own = tellers.find((one) => one.article === article);
  if (!own) throw new UsageError(`${article} does not tell ${event} (dateline explain ${event} shows what does)`);
  const others = tellers.filter((one) => one.article !== article);
  if (others.length === 0) throw new UsageError(`only ${article} tells ${event}: there is nothing to split`);
  for (const other of others) {
    const [a = '', b = ''] = [article, other.article].sort();
    await store.tellApart({ type: own.type, a, b, by, reason });
  }
  return others.length;
}

/** Takes back whatever was said of an article so. @throws UsageError @returns of how many others */
async function together(store: Store, article: string): Promise<number> {
  const said = (await store.toldApart()).filter(({ a, b }) => a === article || b === article);
  if (said.length === 0) throw new UsageError(`nobody told ${article} apart (dateline review events lists them)`);
  for (const one of said) await store.tellApart(one, true);
  return said.length;
}

/** What was said so, as rows. */
const toldApartRows = (all: readonly ToldApart[]): readonly Row[] =>
  all.map(({ type, a, b, by, reason }) => ({ type, one: a, other: b, by, reason }));

const others = (count: number): string => `${count} other article${count === 1 ? '' : 's'}`;

const splitEvent =
  (context: Context) =>
  (event: string, article: string, { by, reason, ...where }: Options): Promise<void> =>
    writing(where, context, async (store) => {
      const count = await apart(store, event, article, authorOf(by), reason);
      await regrouped(store, context);
      await context.terminal.out(`${article} tells of another event than ${others(count)}\n`);
      return 0;
    });

const joinEvent =
  (context: Context) =>
  (article: string, where: Where): Promise<void> =>
    writing(where, context, async (store) => {
      const count = await together(store, article);
      await regrouped(store, context);
      await context.terminal.out(`${article} is no longer told apart from ${others(count)}\n`);
      return 0;
    });

async function listEvents(
  options: { readonly store: string; readonly format: string },
  context: Context,
): Promise<void> {
  const { formatOf, render } = rendering();
  const format = formatOf(options.format);
  await within(options.store, context, async (store) => {
    const rows = toldApartRows(await store.toldApart());
    await context.terminal.out(render(rows, format, context.terminal.columns));
    return 0;
  });
}

/** Adds the commands on events to `review`. */
export function defineEvents(command: Command, context: Context): void {
  const sub = (usage: string, summary: string): Command => command.command(usage).description(summary);
  withAuthor(sub('split-event', 'this article tells of another event than the others'), context)
    .argument('<event>')
    .argument('<article>')
    .action(splitEvent(context));
  withLock(sub('join-event', 'take such splits of an article back'), context)
    .argument('<article>')
    .action(joinEvent(context));
  withStore(sub('events', 'articles that were told apart so'), context)
    .option('--format <name>', 'table, json or csv', 'table')
    .action((options: { readonly store: string; readonly format: string }) => listEvents(options, context));
}
