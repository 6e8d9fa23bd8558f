// What a graph says, as things that can be compared with those of another: facts, claims, entities, happenings, by id.
import { z } from 'zod';
import { InputError } from '../core/errors';
import type { Store } from '../store';

export const THINGS = ['fact', 'claim', 'entity', 'happening'] as const;
export type ThingKind = (typeof THINGS)[number];

export interface Thing {
  readonly name: string;
  /** The sentence of the earliest report; null for entities. */
  readonly sentence: string | null;
}
/** About 300 bytes a thing: ids are made from content, so what has one id says the same. */
export type Inventory = Readonly<Record<ThingKind, ReadonlyMap<string, Thing>>>;

const LABELS: Readonly<Record<ThingKind, string>> = {
  fact: 'Fact',
  claim: 'Claim',
  entity: 'Entity',
  happening: 'Happening',
};
const PAGE = 5_000;

/** An entity that goes by another's id is not counted: it is that one. */
const pageOf = (label: string): string =>
  `MATCH (n:${label}) WHERE n.id > $after
RETURN n.id AS id, n.name AS name, n.quote AS quote, n.canonical AS canonical ORDER BY n.id LIMIT $limit`;

async function thingsIn(store: Store, label: string): Promise<ReadonlyMap<string, Thing>> {
  const found = new Map<string, Thing>();
  for (let after = ''; ; ) {
    const rows = await store.query(pageOf(label), { after, limit: PAGE });
    for (const { id, name, quote, canonical } of rows)
      if ((canonical ?? null) === null)
        found.set(String(id), { name: String(name ?? id), sentence: typeof quote === 'string' ? quote : null });
    if (rows.length < PAGE) return found;
    after = String(rows.at(-1)?.['id']);
  }
}

/** All things of a store. @throws StoreError */
export const inventoryOf = async (store: Store): Promise<Inventory> => ({
  fact: await thingsIn(store, LABELS.fact),
  claim: await thingsIn(store, LABELS.claim),
  entity: await thingsIn(store, LABELS.entity),
  happening: await thingsIn(store, LABELS.happening),
});

const word = z.string().optional();
const Line = z.union([
  z.object({
    node: z.string(),
    labels: z.array(z.string()),
    props: z.object({ name: word, quote: word, canonical: word }),
  }),
  z.object({ edge: z.string() }),
]);

function parsed(file: string, number: number, line: string): z.infer<typeof Line> {
  try {
    return Line.parse(JSON.parse(line));
  } catch (cause) {
    throw new InputError(file, number, 'is no line of `dateline export jsonl`', cause);
  }
}

/** All things of an export in JSON Lines. @throws InputError */
export async function inventoryIn(file: string, lines: AsyncIterable<string>): Promise<Inventory> {
  const all = {
    fact: new Map<string, Thing>(),
    claim: new Map<string, Thing>(),
    entity: new Map<string, Thing>(),
    happening: new Map<string, Thing>(),
  };
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const one = parsed(file, number, line);
    const kind = 'node' in one ? THINGS.find((thing) => LABELS[thing] === one.labels[0]) : undefined;
    if (!('node' in one) || !kind || one.props.canonical !== undefined) continue;
    all[kind].set(one.node, { name: one.props.name ?? one.node, sentence: one.props.quote ?? null });
  }
  return all;
}
