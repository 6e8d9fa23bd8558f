// Settles in a store which tellings are one happening. Only days near those that changed are looked at, and order and batches never matter.
import { plusDays } from './core/days';
import { hash } from './core/ids';
import type { Happening, Scale, Scaled } from './core/model';
import { happenings, REACH } from './happenings';
import type { Days, Store } from './store';

export interface Happened {
  readonly happenings: number;
  /** Happenings that were written or taken away. */
  readonly changed: number;
}

/** What PLOVER says of a type and mode. */
export type ScaleOf = (type: string, mode: string | null) => Scale;

/** Days or articles worked through at once: what memory holds does not grow with the store. */
const AT_ONCE = 31;
const ARTICLES = 500;

const isDay = (day: string): boolean => /^\d{4}-\d\d-\d\d$/.test(day);
const UNDATED = '@';
/** A happening that is planned for no day stands beside the day on which that came out. */
const plain = (day: string): string => day.replace(/ planned$/, '');

/** Days that tellings of these days may be drawn to, or from. */
function around(days: Iterable<string>): readonly string[] {
  const all = new Set<string>();
  for (const day of days) for (let i = -REACH; i <= REACH; i++) all.add(plusDays(day, i));
  return [...all].sort();
}

/** What is settled at once, and what must be read for it. */
interface Part {
  readonly days: ReadonlySet<string>;
  readonly stand: Days;
  readonly read: Days;
}

function* parts(given: Iterable<string>): Iterable<Part> {
  const all = [...new Set(given)].sort();
  const days = around(all.filter(isDay));
  for (let from = 0; from < days.length; ) {
    const first = days[from] ?? '';
    const last = plusDays(first, AT_ONCE - 1);
    const some = days.slice(from, from + AT_ONCE).filter((day) => day <= last);
    const to = some.at(-1) ?? first;
    yield {
      days: new Set(some),
      stand: { from: first, to },
      read: { from: plusDays(first, -REACH), to: plusDays(to, REACH) },
    };
    from += some.length;
  }
  for (const day of all.filter((one) => !isDay(one) && !one.startsWith(UNDATED)))
    yield { days: new Set([day]), stand: { from: day, to: day }, read: { from: day, to: day } };
  const articles = all.filter((one) => one.startsWith(UNDATED));
  for (let from = 0; from < articles.length; from += ARTICLES) {
    const some = articles.slice(from, from + ARTICLES);
    const read = { articles: some.map((one) => one.slice(UNDATED.length)) };
    yield { days: new Set(some), stand: read, read };
  }
}

const keyOf = (one: Happening): string =>
  hash(
    ...Object.entries(one)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flat(),
  );

async function settlePart(store: Store, scaleOf: ScaleOf, part: Part): Promise<Happened> {
  const stands = ({ day }: Happening): boolean => part.days.has(plain(day));
  const told = happenings(await store.tellings(part.read), await store.toldApart()).filter(stands);
  const now = told.map((one): Scaled => ({ ...one, ...scaleOf(one.type, one.mode) }));
  const before = (await store.happenings(part.stand)).filter(stands);
  const [has, had] = [new Set(now.map(keyOf)), new Set(before.map(keyOf))];
  const add = now.filter((one) => !had.has(keyOf(one)));
  const gone = before.filter((one) => !has.has(keyOf(one)));
  if (add.length + gone.length > 0)
    await store.happen(
      add,
      gone.map(({ id }) => id),
    );
  return { happenings: now.length, changed: new Set([...add, ...gone].map(({ id }) => id)).size };
}

/** @param days where something changed, as Store.days has them; all of them unless told @throws StoreError */
export async function settleHappenings(store: Store, scaleOf: ScaleOf, days?: Iterable<string>): Promise<Happened> {
  let [all, changed] = [0, 0];
  for (const part of parts(days ?? (await store.days()))) {
    const done = await settlePart(store, scaleOf, part);
    all += done.happenings;
    changed += done.changed;
  }
  return { happenings: all, changed };
}
