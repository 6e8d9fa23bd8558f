// `remove`: takes articles out of the graph, with what only they supported; who is who, and what contradicts what, is settled without them.
import type { Command } from 'commander';
import { type Context, withExamples, withStore } from './command';
import type { Where } from './job';

// Loaded when the command runs, not for its help.
const job = (): typeof import('./job') => require('./job');
const settling = (): typeof import('../settle') => require('../settle');

const NAMED = 'MATCH (:Entity)-[p:APPEARS_IN]->(:Article {id: $article}) RETURN DISTINCT p.entity AS entity';

async function remove(
  articles: readonly string[],
  where: Where,
  { terminal, services, finish }: Context,
): Promise<void> {
  await job().withExisting(services, where, async ({ store }) => {
    const touched = new Set<string>();
    let missing = 0;
    for (const article of articles) {
      const named = await store.query(NAMED, { article });
      if (await store.remove(article)) {
        for (const { entity } of named) touched.add(String(entity));
        await terminal.out(`removed ${article}\n`);
      } else {
        missing++;
        terminal.say(`dateline: ${article}: no such article in ${store.place}`);
      }
    }
    if (missing < articles.length) await settling().settle(store, services.kit(), touched);
    finish(missing > 0 ? 1 : 0);
  });
}

export function define(command: Command, context: Context): void {
  job()
    .withState(withStore(command, context))
    .argument('<article...>', 'ids of articles')
    .action((articles: readonly string[], where: Where) => remove(articles, where, context));
  withExamples(command, 'remove article:0123456789abcdef');
}
