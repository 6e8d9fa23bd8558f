// Who is who among all entities of a store: pairs by keys, comparison by profiles, judgements.
import { entityId, isHashed } from '../core/ids';
import type { Judgement, Profile } from '../core/model';
import { type Block, blocks } from './blocks';
import { compareFacts } from './compare';
import { type Facts, factsOf } from './facts';
import type { Head } from './keys';
import type { Knowledge } from './knowledge';
import { shortForms } from './lone';
import { fullPairs, namesMeet, type Pair } from './pairs';
import { type Found, found, settle } from './settle';

export type Profiles = (ids: readonly string[]) => Promise<readonly Profile[]>;

/** So many pairs are compared, and so many profiles asked for, at once. */
const BATCH = 512;

/** "the ministry spokesman" of one article, by the form of its id: nobody can be found by such words. */
const isUnnamed = ({ id, type, name, known }: Head): boolean => !known && id !== entityId(type, name) && isHashed(id);

async function ordered(entities: AsyncIterable<Head> | Iterable<Head>): Promise<readonly Head[]> {
  const all: Head[] = [];
  let sorted = true;
  for await (const { id, type, name, known, names } of entities) {
    if (isUnnamed({ id, type, name, known, names })) continue;
    sorted = sorted && (all.at(-1)?.id ?? '') < id;
    all.push({ id, type, name, known, names });
  }
  if (sorted) return all;
  all.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return all.filter(({ id }, i) => id !== all[i - 1]?.id);
}

/** Facts of entities, in the order asked for; those without a profile are left out. */
async function facts(ids: readonly string[], profilesOf: Profiles, know: Knowledge): Promise<readonly Facts[]> {
  const all: Facts[] = [];
  for (let from = 0; from < ids.length; from += BATCH) {
    const some = ids.slice(from, from + BATCH);
    const there = new Map((await profilesOf(some)).map((profile) => [profile.id, profile]));
    for (const id of some) {
      const profile = there.get(id);
      if (profile) all.push(factsOf(profile, know));
    }
  }
  return all;
}

/**
 * Judges all entities. Depends on the set of entities and their profiles alone; sorted by score, descending, then by ids.
 * @param entities each once; any order (ascending ids save a sort)
 * @param profilesOf reads profiles, of no more ids at once than it is asked for
 */
export async function identify(
  entities: AsyncIterable<Head> | Iterable<Head>,
  profilesOf: Profiles,
  know: Knowledge,
): Promise<readonly Judgement[]> {
  const heads = await ordered(entities);
  const idOf = (i: number): string => heads[i]?.id ?? '';
  const all: Found[] = [];
  let waiting: Pair[] = [];
  const seen = new Set<number>();
  const flush = async () => {
    const ids = [...new Set(waiting.flat())].map(idOf);
    const by = new Map((await facts(ids, profilesOf, know)).map((one) => [one.id, one]));
    for (const [i, j] of waiting) {
      const [a, b] = [by.get(idOf(i)), by.get(idOf(j))];
      if (a && b) all.push(...found(a, b, compareFacts(a, b, know, false)));
    }
    waiting = [];
  };
  const full = async (block: Block) => {
    for (const [i, j] of fullPairs(block, heads, know)) {
      const pair = i * heads.length + j;
      const [a, b] = [heads[i], heads[j]];
      if (!a || !b || seen.has(pair) || !namesMeet(a, b, know)) continue;
      seen.add(pair);
      waiting.push([i, j]);
      if (waiting.length >= BATCH) await flush();
    }
  };
  const short = async ({ asks, gives }: Block) => {
    const shorts = await facts(asks.map(idOf), profilesOf, know);
    all.push(...shortForms(shorts, await facts(gives.map(idOf), profilesOf, know), know));
  };
  for (const block of blocks(heads, know)) await (block.kind === 'full' ? full(block) : short(block));
  await flush();
  const known = new Set(heads.filter((head) => head.known).map(({ id }) => id));
  return settle(all, (id) => known.has(id));
}
