// How inputs are read, from the options of a command: columns of tables, and who fetches. What was fetched counts as seen only when it is loaded.
import { join } from 'node:path';
import type { Command } from 'commander';
import { UsageError } from '../core/errors';
import type { Article } from '../core/model';
import type { How, Item } from '../input';

export interface FetchingOptions {
  readonly columns?: string | undefined;
  /** Requests a second to one host; 1 unless told. */
  readonly rate?: string | undefined;
  readonly allowPrivate?: boolean | undefined;
}

// Loaded when a command runs, not for its help.
const fetching = (): typeof import('../fetch') => require('../fetch');
const input = (): typeof import('../input') => require('../input');

export const withFetching = (command: Command): Command =>
  command
    .option('--columns <map>', 'columns of a table: text=body,title=headline,date=…,outlet=…,url=…,id=…')
    .option('--rate <n>', 'requests a second to one host, at most; 1 unless told')
    .option('--allow-private', 'fetch from private addresses too (own host, own network)');

/** Dateline's own version, which servers are told. */
export const versionOf = (command: Command): string => command.parent?.version() ?? '0';

/** @throws UsageError */
export function rateOf(given = '1'): number {
  const rate = Number(given);
  if (!/^\d*\.?\d+$/.test(given) || rate <= 0 || rate > 100)
    throw new UsageError(`--rate ${given}: requests a second, above 0 and at most 100`);
  return rate;
}

/** How inputs are read, by whatever command. @param place where it is kept what was fetched when; null: nowhere @throws UsageError */
export async function howOf(options: FetchingOptions, version: string, place: string | null): Promise<How> {
  const rate = rateOf(options.rate);
  const columns = options.columns === undefined ? {} : { columns: input().columnsOf(options.columns) };
  const { fetcher, openSeen } = fetching();
  const seen = place === null ? {} : { seen: await openSeen(join(place, 'fetched.jsonl')) };
  const one = fetcher({ version, rate, allowPrivate: options.allowPrivate === true, ...seen });
  return { ...columns, fetcher: () => one };
}

/** Items on their way, with what is to be done when they are loaded. */
export interface Fetched {
  readonly items: AsyncIterable<Item>;
  /** @param id of the article */
  failed(id: string): void;
  /** These are in the store. */
  loaded(articles: readonly Article[]): Promise<void>;
}

export function fetchedOf(items: AsyncIterable<Item>): Fetched {
  const waiting = new Map<string, () => Promise<void>>();
  async function* watched(): AsyncIterable<Item> {
    for await (const item of items) {
      if (item.ok && item.loaded) waiting.set(item.article.id, both(waiting.get(item.article.id), item.loaded));
      yield item;
    }
  }
  return {
    items: watched(),
    failed: (id) => void waiting.delete(id),
    loaded: async (articles) => {
      for (const { id } of articles) {
        const loaded = waiting.get(id);
        waiting.delete(id);
        await loaded?.();
      }
    },
  };
}

/** One article may come twice. */
const both = (first: (() => Promise<void>) | undefined, second: () => Promise<void>) => async (): Promise<void> => {
  await first?.();
  await second();
};
