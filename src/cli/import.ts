// `import`: event records that others coded, into the graph as articles of one sentence each; what tells one event is then joined.
import type { Command } from 'commander';
import { type DatelineError, InputError, UsageError } from '../core/errors';
import type { Graph } from '../core/model';
import type { Kit } from '../data/kit';
import type { Catalogue } from '../graph';
import type { Store } from '../store';
import { type Context, withExamples, withStore } from './command';
import type { Where } from './job';

// Loaded when the command runs, not for its help.
const job = (): typeof import('./job') => require('./job');
const articles = (): typeof import('./articles') => require('./articles');
const settling = (): typeof import('../settle') => require('../settle');
const graphs = (): typeof import('../graph') => require('../graph');
const catalogues = (): typeof import('../catalogue') => require('../catalogue');
const importing = (): typeof import('../import') => require('../import');
const inputs = (): typeof import('../input') => require('../input');
const labels = (): typeof import('../data/plover-import') => require('../data/plover-import');

/** Records per merge. */
const AT_ONCE = 200;

/** What a record says holds is of no relation type but of an event type: its codes are its own. */
function catalogueOf(kit: Kit): Catalogue {
  const known = catalogues().catalogueOf(kit);
  const own = kit.plover.types.map(
    ({ type, quad }) => [type, { symmetric: false, plover: type, mode: null, cameo: null, quad }] as const,
  );
  return { ...known, relations: new Map([...known.relations, ...own]) };
}

interface Tally {
  events: number;
  failed: number;
  readonly nodes: { added: number; known: number };
}

async function write(store: Store, drawn: readonly Graph[], { nodes }: Tally): Promise<void> {
  if (drawn.length === 0) return;
  const merged = await store.merge(graphs().mergeAll(drawn));
  nodes.added += merged.newNodes;
  nodes.known += merged.knownNodes;
}

async function load(files: readonly string[], store: Store, kit: Kit, context: Context): Promise<Tally> {
  const tally: Tally = { events: 0, failed: 0, nodes: { added: 0, known: 0 } };
  const read = importing().recordReader(kit, labels().loadPloverImport());
  const catalogue = catalogueOf(kit);
  const fail = (error: DatelineError): void => {
    context.terminal.say(`dateline: ${articles().oneLine(error)}`);
    tally.failed++;
  };
  let drawn: Graph[] = [];
  for await (const { file, item } of inputs().readRecords(files)) {
    if (!item.ok) {
      fail(item.error);
      continue;
    }
    try {
      const readings = item.events.map((event) => read(event, file, item.line));
      drawn.push(...readings.map((reading) => graphs().build(reading, catalogue)));
      tally.events += readings.length;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      fail(error);
    }
    if (drawn.length < AT_ONCE) continue;
    await write(store, drawn, tally);
    drawn = [];
  }
  await write(store, drawn, tally);
  return tally;
}

const number = (value: number): string => value.toLocaleString('en');
const line = (name: string, value: string): string => `${name.padEnd(10)} ${value}\n`;

async function importAll(format: string, files: readonly string[], where: Where, context: Context): Promise<void> {
  if (format !== 'plover') throw new UsageError(`import ${format}: known is plover`);
  const kit = context.services.kit();
  await job().withTarget(context.services, where, async ({ store }) => {
    const { events, failed, nodes } = await load(files, store, kit, context);
    const { identity, happened } = await settling().settle(store, kit);
    await context.terminal.out(
      [
        line('events', `${number(events)}${failed > 0 ? `, ${number(failed)} lines failed` : ''}`),
        line('nodes', `${number(nodes.added)} new, ${number(nodes.known)} known`),
        line('identity', `${number(identity.judged)} pairs judged anew`),
        line('happenings', `${number(happened.happenings)}, ${number(happened.changed)} written or taken away`),
        line('store', store.place),
      ].join(''),
    );
    context.finish(failed > 0 ? 1 : 0);
  });
}

export function define(command: Command, context: Context): void {
  job()
    .withState(withStore(command, context))
    .argument('<format>', 'plover: event records, one JSON object a line')
    .argument('<file...>', 'files, or - for the standard input')
    .action((format: string, files: readonly string[], where: Where) => importAll(format, files, where, context));
  withExamples(command, 'import plover events.jsonl', 'import plover events.jsonl --store bolt://127.0.0.1:7687');
}
