// Entities by their ids: the one that an id goes by, and lists of them.
import type { Row } from '../store';
import type { Known } from './around';
import { text, textOrNull, typeIn } from './cells';
import type { Desk } from './desk';
import { missing } from './problem';

/** The row of an entity, or of the one that it was joined to. @throws Refusal 404 */
export async function entityRow(desk: Pick<Desk, 'ask'>, id: string): Promise<Row> {
  const [row] = await desk.ask('entity', { id });
  const canonical = textOrNull(row?.['canonical']);
  const [found] = canonical === null ? [row] : await desk.ask('entity', { id: canonical });
  if (!found) throw missing(`the entity ${id}`);
  return found;
}

/** The id that one goes by. @throws Refusal 404 */
export const canonicalId = async (desk: Pick<Desk, 'ask'>, id: string): Promise<string> =>
  text((await entityRow(desk, id))['id']);

/** Each once, by the id that it goes by. @throws Refusal 404 where none of them is there */
export async function entitiesById(desk: Pick<Desk, 'ask'>, ids: readonly string[]): Promise<readonly Known[]> {
  const rows = await desk.ask('entities-by-id', { ids });
  const moved = rows.flatMap((row) => textOrNull(row['canonical']) ?? []);
  const all = moved.length === 0 ? rows : [...rows, ...(await desk.ask('entities-by-id', { ids: moved }))];
  const own = all.filter((row) => row['canonical'] === null);
  if (own.length === 0) throw missing(`the entity ${ids.join(', ')}`);
  const known = own.map((row) => ({ id: text(row['id']), name: text(row['name']), type: typeIn(row['labels']) }));
  return [...new Map(known.map((one) => [one.id, one])).values()];
}
