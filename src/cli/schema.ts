// `schema`: the constraints and indexes that a store needs; printed, or applied.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { type Context, withExamples, withStore } from './command';

interface Options {
  readonly store: string;
  readonly apply?: boolean;
}

/** The cypher/schema of this package: beside src/ in a checkout, beside dist/ when installed. */
const SCHEMA = resolve(__dirname, '..', '..', 'cypher', 'schema');

/** Files for every store, and those for this kind: `002-id-indexes.embedded.cypher`. */
const filesFor = (kind: string): readonly string[] =>
  readdirSync(SCHEMA)
    .filter((file) => file.endsWith('.cypher') && (file.split('.').length === 2 || file.includes(`.${kind}.`)))
    .sort();

async function schema(options: Options, { terminal, services, finish }: Context): Promise<void> {
  const kind = options.store.includes('://') ? 'neo4j' : 'embedded';
  if (!options.apply) {
    for (const file of filesFor(kind)) await terminal.out(`${readFileSync(join(SCHEMA, file), 'utf8').trimEnd()}\n`);
    return finish(0);
  }
  const store = await services.open(options.store);
  try {
    await store.prepare();
    terminal.say(`constraints and indexes are in place in ${store.place}`);
    finish(0);
  } finally {
    await store.close();
  }
}

export function define(command: Command, context: Context): void {
  withStore(command, context)
    .option('--apply', 'make them in the store; doing it again changes nothing')
    .action((options: Options) => schema(options, context));
  withExamples(command, 'schema --store bolt://localhost:7687', 'schema --apply --store bolt://localhost:7687');
}
