// `rebuild`: reads all articles of a graph again, from the texts that it keeps, and says what that changed.
import type { Command } from 'commander';
import type { Article } from '../core/model';
import type { Profile } from '../graph';
import type { Drawn } from '../rebuild';
import { type Context, withExamples, withReader, withStore } from './command';
import { printer, withPrinter } from './diff';
import { drawerOf, type ProfileOptions, profileOf, withProfile } from './profile';
import { type ReaderName, readerName } from './services';

interface Options extends ProfileOptions {
  readonly store: string;
  readonly state?: string;
  readonly reader: string;
  readonly format: string;
  readonly limit: string;
}

// Loaded when the command runs, not for its help.
const changes = (): typeof import('../changes') => require('../changes');
const rebuilding = (): typeof import('../rebuild') => require('../rebuild');
const settling = (): typeof import('../settle') => require('../settle');
const job = (): typeof import('./job') => require('./job');
const reading = (): typeof import('./articles') => require('./articles');

/** Reads articles to one graph each. */
function drawer(
  { services }: Context,
  which: ReaderName,
  profile: Profile,
): (articles: readonly Article[]) => Promise<readonly Drawn[]> {
  const reader = services.reader(which);
  const draw = drawerOf(services, profile);
  return async (articles) =>
    (await reader.run(articles)).map((outcome, i): Drawn => {
      const id = articles[i]?.id ?? '';
      if (!outcome.ok) return { ok: false, id, reason: reading().oneLine(outcome.error).replace(`${id}: `, '') };
      try {
        return { ok: true, id, graph: draw(outcome.doc) };
      } catch (cause) {
        return { ok: false, id, reason: `build failed: ${cause instanceof Error ? cause.message : String(cause)}` };
      }
    });
}

const number = (value: number): string => value.toLocaleString('en');

async function rebuildAll(options: Options, context: Context): Promise<void> {
  const { terminal, services } = context;
  const print = printer(options);
  const read = drawer(context, readerName(options.reader), profileOf(options));
  await job().withExisting(services, options, async ({ store }) => {
    const before = await changes().inventoryOf(store);
    const done = await rebuilding().rebuild(store, {
      read,
      passed: (id, why) => terminal.say(`dateline: ${id}: ${why}`),
      progress: (articles) => {
        if (terminal.errIsTerminal) terminal.say(`${number(articles)} articles`);
      },
    });
    await settling().settle(store, services.kit(), done.touched);
    await terminal.out(print(changes().compared(before, await changes().inventoryOf(store))));
    const records = done.records > 0 ? `, ${number(done.records)} event records passed over` : '';
    const failed = done.failed > 0 ? `, ${number(done.failed)} failed and left as they were` : '';
    terminal.say(`${number(done.articles)} articles read again${records}${failed}`);
    context.finish(done.failed > 0 ? 1 : 0);
  });
}

export function define(command: Command, context: Context): void {
  withPrinter(withProfile(job().withState(withReader(withStore(command, context))))).action((options: Options) =>
    rebuildAll(options, context),
  );
  withExamples(command, 'rebuild', 'rebuild --reader light --format json > changed.json');
}
