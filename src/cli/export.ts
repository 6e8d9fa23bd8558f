// `export`: the whole graph, or its events as PLOVER records, as JSON Lines, page by page: memory stays flat; or as CSV for neo4j-admin.
import type { Command } from 'commander';
import { UsageError } from '../core/errors';
import type { Kit } from '../data/kit';
import type { Codes } from '../export';
import type { Store } from '../store';
import { type Context, withExamples, withStore } from './command';

// Loaded when the command runs, not for its help.
const exporting = (): typeof import('../export') => require('../export');
const coding = (): typeof import('../coding/sectors') => require('../coding/sectors');
const actors = (): typeof import('../coding/actor-codes') => require('../coding/actor-codes');
const codebook = (): typeof import('../data/plover') => require('../data/plover');

function codesOf(kit: Kit, version: string): Codes {
  const quads: readonly string[] = codebook().QUADS;
  return {
    ...{ sectorsOf: coding().sectorsOf(kit), codeOf: actors().codeOf(kit), version },
    quadCode: (quad) => (quads.includes(quad) ? quads.indexOf(quad) + 1 : null),
    ahead: new Set(kit.ploverClaims.ahead.map(({ type }) => type)),
    codebook: `PLOVER ${kit.plover.scale.version}`,
  };
}

type Lines = (store: Store, context: Context, version: string) => AsyncIterable<string>;

const FORMATS: ReadonlyMap<string, Lines> = new Map<string, Lines>([
  ['jsonl', (store) => exporting().graphLines(store)],
  ['plover', (store, { services }, version) => exporting().ploverLines(store, codesOf(services.kit(), version))],
]);

/** CSV for neo4j-admin, into a folder. */
async function exportAdmin(folder: string | undefined, url: string, { services, terminal, finish }: Context) {
  if (folder === undefined) throw new UsageError('export neo4j-admin: name a folder for the files');
  const store = await services.openExisting(url);
  try {
    const { nodes, edges } = await exporting().adminFiles(store, folder);
    await terminal.out(`${nodes} nodes, ${edges} relationships; with the server stopped: sh ${folder}/import.sh\n`);
    finish(0);
  } finally {
    await store.close();
  }
}

interface Options {
  readonly store: string;
}

async function exportAll(format: string, url: string, context: Context, version: string): Promise<void> {
  const lines = FORMATS.get(format);
  if (!lines) throw new UsageError(`export ${format}: known are ${[...FORMATS.keys(), 'neo4j-admin'].join(', ')}`);
  const store = await context.services.openExisting(url);
  try {
    for await (const line of lines(store, context, version)) await context.terminal.out(`${line}\n`);
    context.finish(0);
  } finally {
    await store.close();
  }
}

export function define(command: Command, context: Context): void {
  withStore(command, context)
    .argument(
      '<format>',
      'jsonl: {"node","labels","props"} and {"edge","type","from","to","props"}; plover: an event record for each happening',
    )
    .argument(
      '[folder]',
      'for neo4j-admin: a new folder for typed CSV files and import.sh, the fast way for a first load into Neo4j',
    )
    .action((format: string, folder: string | undefined, { store }: Options) =>
      format === 'neo4j-admin'
        ? exportAdmin(folder, store, context)
        : exportAll(format, store, context, command.parent?.version() ?? ''),
    );
  withExamples(command, 'export jsonl > graph.jsonl', 'export plover > events.jsonl', 'export neo4j-admin csv');
}
