// The first look: a store reads much when a kind of edge is first walked, so this is done before anybody asks.
import { text } from './cells';
import type { Desk } from './desk';
import { entitiesById } from './entities';
import { evidenceOf, statementsById } from './evidence';
import { networkOf } from './network';

/** Walks every kind of edge once. @throws StoreError */
export async function warm(desk: Desk): Promise<void> {
  const ids = (await desk.ask('some-entities', {})).map((row) => text(row['id']));
  const [id] = ids;
  if (id === undefined) return;
  await Promise.all(ids.map((one) => desk.dossier(one)));
  const { edges } = await networkOf(desk, await entitiesById(desk, ids), { depth: 1, limit: 20 });
  const told = edges.slice(0, 10).flatMap((edge) => edge.ids.slice(0, 1));
  await evidenceOf(desk, await statementsById(desk, told), { limit: 10 });
  await Promise.all([
    desk.ask('articles', { limit: 1 }),
    desk.ask('articles-of-entity', { entity: id, limit: 1 }),
    desk.denied(null, []),
  ]);
}
