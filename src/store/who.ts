// Who is who, as it is judged and by what articles say: judgements, raw entities, profiles.
import { type Appearance, ENTITY_TYPES, type EntityType, type Profile } from '../core/model';
import { joinLabels, judgementOf, MACHINE } from '../graph';
import type { Engine, Run } from './engine';
import type { Scripts } from './nodes';
import { over } from './over';
import { appearancesOf, asItStands } from './renew';
import type { Cell, Judged, JudgedFilter, Listed, Row } from './store';
import { idOf, propsIn, text, textOrNull, texts } from './values';

const MANY = 1000;
const MOST = 50;

/** A statement that only reads runs without a transaction of its own. */
const reading =
  (engine: Engine): Run =>
  async (cypher, params) => ({ rows: await engine.query(cypher, params), created: 0 });

/** Judgements with the names of both. */
export async function judgements(
  engine: Engine,
  scripts: Scripts,
  { verdict, by }: JudgedFilter = {},
  limit = MANY,
): Promise<readonly Judged[]> {
  const params = { verdict: verdict ?? '', by: by ?? '', machine: MACHINE, limit };
  return (await engine.query(scripts('judgements')(), params)).flatMap((row) => {
    const judgement = judgementOf(text(row['one']), text(row['other']), propsIn(row['props']));
    return judgement ? [{ ...judgement, names: [text(row['oneName']), text(row['otherName'])] as const }] : [];
  });
}

interface Known {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly known: boolean;
  /** By whose id it goes. */
  readonly at: string;
}

const knownOf = (row: Row): Known => {
  const props = propsIn(row['props']);
  const labels = joinLabels(texts(row['labels']), []);
  const type = ENTITY_TYPES.find((known) => labels.includes(known)) ?? 'Group';
  const id = idOf(row);
  return { id, type, name: text(props['name']), known: props['known'] === true, at: asItStands(id, props) };
};

/** A page of raw entities. */
export async function entities(
  engine: Engine,
  scripts: Scripts,
  after: string | null,
  limit: number,
): Promise<readonly Listed[]> {
  const run = reading(engine);
  const page = (await run(scripts('entities-after')(), { after: after ?? '', limit })).rows.map(knownOf);
  const { rows } = await appearancesOf(run, scripts, [...new Set(page.map(({ at }) => at))].sort());
  const names = new Map<string, Set<string>>();
  for (const { raw, aliases } of rows) names.set(raw, new Set([...(names.get(raw) ?? []), ...aliases]));
  return page.map(({ id, type, name, known }) => ({ id, type, name, known, names: [...(names.get(id) ?? [])].sort() }));
}

const isMap = (cell: Cell): cell is Row => typeof cell === 'object' && cell !== null && !Array.isArray(cell);

function appearanceOf(cell: Row): Appearance {
  const gender = textOrNull(cell['gender']);
  return {
    ...{ article: text(cell['article']), published: textOrNull(cell['published']), names: texts(cell['names']) },
    ...{ roles: texts(cell['roles']), near: texts(cell['near']) },
    gender: gender === 'm' || gender === 'f' ? gender : null,
  };
}

/** What articles say of raw entities, in the order asked for. */
export async function profiles(
  engine: Engine,
  scripts: Scripts,
  ids: readonly string[],
  most = MOST,
): Promise<readonly Profile[]> {
  const run = reading(engine);
  const known = (await over(run, scripts('nodes-known')({ kind: 'Entity' }), 'ids', [...new Set(ids)])).map(knownOf);
  const rows = known.map(({ id, at }) => ({ raw: id, at }));
  const found = await over(run, scripts('profiles-of')(), 'rows', rows, { most });
  const lists = new Map(found.map((row) => [idOf(row), Array.isArray(row['list']) ? row['list'] : []]));
  const byId = new Map(known.map((one) => [one.id, one]));
  return ids.flatMap((id) => {
    const [one, list] = [byId.get(id), lists.get(id)];
    if (!one || !list) return [];
    const { type, name, known: isKnown } = one;
    return [{ id, type, name, known: isKnown, appearances: list.filter(isMap).map(appearanceOf) }];
  });
}
