// `export`: the graph, or a part of it, in the form of another tool; page by page, so that memory stays flat.
import type { Command } from 'commander';
import { UsageError } from '../core/errors';
import type { Counts, Part, Tally } from '../export';
import type { Store } from '../store';
import { type Context, collect, withExamples, withStore } from './command';
import { isFiltered, type Options, partFor } from './export-part';

// Loaded when the command runs, not for its help.
const exporting = (): typeof import('../export') => require('../export');
const coding = (): typeof import('./plover-codes') => require('./plover-codes');

/** Whole graph only: what they are for wants all of it. */
const WHOLE: ReadonlyMap<string, (store: Store, context: Context, version: string) => AsyncIterable<string>> = new Map([
  ['jsonl', (store: Store) => lines(exporting().graphLines(store))],
  [
    'plover',
    (store: Store, { services }: Context, version: string) =>
      lines(exporting().ploverLines(store, coding().codesOf(services.kit(), version))),
  ],
]);

async function* lines(all: AsyncIterable<string>): AsyncIterable<string> {
  for await (const line of all) yield `${line}\n`;
}

type Pieces = (part: Part, counted: Tally, store: Store, version: string) => AsyncIterable<string>;

const PARTS: ReadonlyMap<string, Pieces> = new Map<string, Pieces>([
  ['graphml', (part, counted) => exporting().graphml(part, counted)],
  ['gexf', (part, counted) => exporting().gexf(part, counted)],
  ['jsonld', (part, counted, _, version) => exporting().jsonLd(part, version, counted)],
  ['ftm', (part, counted, store) => exporting().ftmLines(store, part, counted)],
  ['cypher', (part, counted) => exporting().cypherScript(part, counted)],
]);

const FOLDERS = ['csv', 'neo4j-admin'];
const known = (): string => [...WHOLE.keys(), ...PARTS.keys(), ...FOLDERS].join(', ');

function sayOf({ nodes, edges, dropped }: Counts, part: Part, { terminal }: Context): void {
  terminal.say(`${nodes} nodes, ${edges} relationships`);
  if (dropped > 0) terminal.say(`${dropped} control characters that this form cannot hold were dropped`);
  if (!part.whole)
    terminal.say('support and independent count all articles of the graph, also those that were left out');
}

/** Into a new folder: typed CSV, for neo4j-admin or for R and pandas. @throws UsageError */
async function intoFolder(
  format: string,
  folder: string | undefined,
  store: Store,
  options: Options,
  context: Context,
) {
  if (folder === undefined) throw new UsageError(`export ${format}: name a folder for the files`);
  if (format === 'csv') {
    const [part, counted] = [await partFor(store, options), exporting().tally()];
    await exporting().csvTables(part, folder, counted);
    return sayOf(counted.counts(), part, context);
  }
  const { nodes, edges } = await exporting().adminFiles(store, folder);
  await context.terminal.out(
    `${nodes} nodes, ${edges} relationships; with the server stopped: sh ${folder}/import.sh\n`,
  );
}

async function printed(format: string, store: Store, options: Options, context: Context, version: string) {
  const whole = WHOLE.get(format);
  if (whole) {
    for await (const piece of whole(store, context, version)) await context.terminal.out(piece);
    return;
  }
  const [part, counted] = [await partFor(store, options), exporting().tally()];
  for await (const piece of PARTS.get(format)?.(part, counted, store, version) ?? []) await context.terminal.out(piece);
  sayOf(counted.counts(), part, context);
}

async function exportAs(
  format: string,
  folder: string | undefined,
  options: Options,
  context: Context,
  version: string,
) {
  const isFolder = FOLDERS.includes(format);
  if (!isFolder && !WHOLE.has(format) && !PARTS.has(format))
    throw new UsageError(`export ${format}: known are ${known()}`);
  if (isFiltered(options) && (WHOLE.has(format) || format === 'neo4j-admin'))
    throw new UsageError(
      `export ${format}: is of the whole graph; filters go with csv, ${[...PARTS.keys()].join(', ')}`,
    );
  if (isFolder && folder === undefined) throw new UsageError(`export ${format}: name a folder for the files`);
  const store = await context.services.openExisting(options.store);
  try {
    await (isFolder
      ? intoFolder(format, folder, store, options, context)
      : printed(format, store, options, context, version));
    context.finish(0);
  } finally {
    await store.close();
  }
}

export function define(command: Command, context: Context): void {
  withStore(command, context)
    .argument(
      '<format>',
      'jsonl, plover, graphml, gexf, jsonld, ftm, cypher to standard output; csv, neo4j-admin into a folder',
    )
    .argument('[folder]', 'for csv and neo4j-admin: a new folder')
    .option(
      '--entity <id or name>',
      'what is told of it, its neighbours, its sentences; may stand several times',
      collect,
    )
    .option('--outlet <id or name>', 'what its articles tell; may stand several times', collect)
    .option('--from <day>', 'articles published on or after 2024-03-04, 2024-03 or 2024', '')
    .option('--to <day>', 'articles published on or before it', '')
    .option('--kind <kind>', 'nodes of this kind only: Entity, Fact …; may stand several times', collect)
    .action((format: string, folder: string | undefined, options: Options) =>
      exportAs(format, folder, options, context, command.parent?.version() ?? ''),
    );
  withExamples(
    command,
    'export graphml --kind Entity > network.graphml',
    'export csv tables --entity "Angela Merkel" --from 2019',
    'export cypher > graph.cypher',
    'export plover > events.jsonl',
    'export neo4j-admin csv',
  );
}
