// Settles who is who in a store after articles came in: all entities are judged anew, so that order and batches never matter.
import { hash } from './core/ids';
import type { Judgement, Profile } from './core/model';
import type { Kit } from './data/kit';
import { apartOf, identify, type Knowledge, knowledgeOf } from './identity';
import type { Apart, Judged, Listed, Pair, Store } from './store';

const MACHINE = 'dateline';
/** Raw ids of those of whom a name may mean several. */
const BEARERS = /^(person|organization|outlet|group):/;
const PAGE = 5_000;
/** Names looked at at once for namesakes, and articles of each. */
const NAMES = 200;
const ARTICLES = 10_000;

export interface Settled {
  /** Pairs judged otherwise than before. */
  readonly judged: number;
  readonly withdrawn: number;
  /** Pairs that wait for a person. */
  readonly unsure: number;
  /** Names that stand for several people. */
  readonly namesakes: number;
}

async function* everyone(store: Store): AsyncIterable<Listed> {
  let after: string | null = null;
  for (;;) {
    const page: readonly Listed[] = await store.entities(after, PAGE);
    yield* page;
    after = page.at(-1)?.id ?? null;
    if (page.length < PAGE || after === null) return;
  }
}

const keyOf = ({ a, b }: Pick<Judgement, 'a' | 'b'>): string => JSON.stringify([a, b]);
const isLike = (one: Judgement, other: Judgement | undefined): boolean =>
  other !== undefined && one.judgement === other.judgement && one.score === other.score && one.reason === other.reason;

/** Whom the machine set apart before: by raw id, the ids that some articles' bearers of the name were given. */
async function apartBefore(store: Store): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await store.query(
    `MATCH (:Entity)-[p:APPEARS_IN]->(:Article) WHERE p.apartBy = $machine
RETURN DISTINCT p.entity AS entity, p.apart AS apart ORDER BY entity, apart`,
    { machine: MACHINE },
  );
  const found = new Map<string, string[]>();
  for (const { entity, apart } of rows)
    found.set(String(entity), [...(found.get(String(entity)) ?? []), String(apart)]);
  return found;
}

/** Moves that make the articles of one name stand as their groups want it; the first group keeps the name's own id. */
export function moves(id: string, profiles: readonly Profile[], know: Knowledge): readonly Apart[] {
  const [first] = profiles;
  if (!first) return [];
  const now = new Map(profiles.flatMap((one) => one.appearances.map(({ article }) => [article, one.id] as const)));
  const appearances = profiles.flatMap((one) => one.appearances);
  const groups = apartOf({ ...first, id, appearances }, know);
  const wanted = groups.length > 0 ? groups : [[...now.keys()]];
  return wanted.flatMap((articles, i): readonly Apart[] => {
    const into = i === 0 ? id : `${id}~${hash(id, articles[0]).slice(0, 8)}`;
    const moved = articles.filter((article) => now.get(article) !== into);
    const reason = 'the articles contradict each other on who bears this name, or have nothing in common';
    return moved.length > 0 ? [{ entity: id, articles: moved, into: i === 0 ? null : into, by: MACHINE, reason }] : [];
  });
}

async function tellApart(store: Store, touched: readonly string[], know: Knowledge): Promise<number> {
  const before = await apartBefore(store);
  let names = 0;
  for (let from = 0; from < touched.length; from += NAMES) {
    const some = touched.slice(from, from + NAMES);
    const ids = some.flatMap((id) => [id, ...(before.get(id) ?? [])]);
    const profiles = new Map((await store.profiles(ids, ARTICLES)).map((profile) => [profile.id, profile]));
    const all = some.map((id) => {
      const own = [id, ...(before.get(id) ?? [])].flatMap((one) => profiles.get(one) ?? []);
      return moves(id, own, know);
    });
    await store.apart(all.flat());
    names += all.filter((some) => some.length > 0).length;
  }
  return names;
}

/** Judges every pair worth judging, withdraws what no longer follows. @param touched raw ids that the new articles name */
export async function settleIdentities(store: Store, kit: Kit, touched: Iterable<string>): Promise<Settled> {
  const know = knowledgeOf(kit);
  const namesakes = await tellApart(store, [...touched].filter((id) => BEARERS.test(id)).sort(), know);
  const now = await identify(everyone(store), (ids) => store.profiles(ids), know);
  const before = new Map<string, Judged>();
  for (const one of await store.judgements({ by: 'machine' }, Number.MAX_SAFE_INTEGER)) before.set(keyOf(one), one);
  const judged = now.filter((one) => !isLike(one, before.get(keyOf(one))));
  const still = new Set(now.map(keyOf));
  const gone = [...before.values()].filter((one) => !still.has(keyOf(one)));
  if (gone.length > 0) await store.withdraw(gone.map(({ a, b }): Pair => ({ a, b, by: 'machine' })));
  if (judged.length > 0) await store.judge(judged);
  const unsure = now.filter(({ judgement }) => judgement === 'unsure').length;
  return { judged: judged.length, withdrawn: gone.length, unsure, namesakes };
}
