// `remove`: takes articles out of the graph, with what only they supported; who is who, and what contradicts what, is settled without them.
import type { Command } from 'commander';
import { type Context, withExamples, withStore } from './command';

// Loaded when the command runs, not for its help.
const settling = (): typeof import('../settle') => require('../settle');

const NAMED = 'MATCH (:Entity)-[p:APPEARS_IN]->(:Article {id: $article}) RETURN DISTINCT p.entity AS entity';

async function remove(
  articles: readonly string[],
  options: { readonly store: string },
  { terminal, services, finish }: Context,
): Promise<void> {
  const store = await services.openExisting(options.store);
  const touched = new Set<string>();
  let missing = 0;
  try {
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
  } finally {
    await store.close();
  }
}

export function define(command: Command, context: Context): void {
  withStore(command, context)
    .argument('<article...>', 'ids of articles')
    .action((articles: readonly string[], options: { readonly store: string }) => remove(articles, options, context));
  withExamples(command, 'remove article:0123456789abcdef');
}
