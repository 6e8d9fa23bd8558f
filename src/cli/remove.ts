// `remove`: takes articles out of the graph, with what only they supported.
import type { Command } from 'commander';
import { type Context, withExamples, withStore } from './command';

async function remove(
  articles: readonly string[],
  options: { readonly store: string },
  { terminal, services, finish }: Context,
): Promise<void> {
  const store = await services.openExisting(options.store);
  let missing = 0;
  try {
    for (const article of articles) {
      if (await store.remove(article)) await terminal.out(`removed ${article}\n`);
      else {
        missing++;
        terminal.say(`dateline: ${article}: no such article in ${store.place}`);
      }
    }
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
