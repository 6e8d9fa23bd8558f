// GET /api/entities/{id}: who it is, its roles over time, what there is of it by type.
import type { z } from 'zod';
import type { Row } from '../../store';
import {
  EntityPage,
  type FactItem,
  IdParam,
  Joined,
  NoQuery,
  type RelationCount,
  type Role,
  type TypeCount,
} from '../api';
import { count, text, textOrNull, texts, typeIn } from '../cells';
import type { Desk } from '../desk';
import { entityRow } from '../entities';
import { factsById, inOrder } from '../facts';
import { labelOf } from '../labels';
import { route } from '../route';

const roleOf = (fact: FactItem): Role => ({
  ...{ fact: fact.id, type: fact.type, role: fact.role, body: fact.object, dated: fact.date !== null },
  ...{ from: fact.date ?? fact.reported, to: fact.date === null ? fact.lastReported : fact.dateEnd },
  ...{ polarity: fact.polarity, modality: fact.modality, support: fact.support, quote: fact.quote },
});

async function rolesOf(desk: Desk, id: string): Promise<readonly Role[]> {
  const ids = (await desk.ask('roles-of-entity', { id })).map((row) => text(row['id']));
  const roles = inOrder(ids, await factsById(desk, ids)).map(roleOf);
  return [...roles].sort((a, b) => ((a.from ?? '9999') < (b.from ?? '9999') ? -1 : 1));
}

const FACT_PARTS = { SUBJECT: 'subject', OBJECT: 'object', PLACE: 'place', WITH: 'with' } as const;
const isPart = (part: string): part is keyof typeof FACT_PARTS => part in FACT_PARTS;

const typeCount = ({ labels }: Desk, row: Row): TypeCount => {
  const type = text(row['type']);
  return { type, label: labelOf(labels, type), count: count(row['count']) };
};

const relationsIn = (desk: Desk, rows: readonly Row[]): readonly RelationCount[] =>
  rows.flatMap((row) => {
    const part = text(row['part']);
    return isPart(part) ? [{ ...typeCount(desk, row), part: FACT_PARTS[part] }] : [];
  });

const stancesIn = (desk: Desk, rows: readonly Row[], part: 'BY' | 'ABOUT'): readonly TypeCount[] =>
  rows.filter((row) => row['part'] === part).map((row) => typeCount(desk, row));

function datesIn(rows: readonly Row[]): { readonly from: string; readonly to: string } | null {
  const [from] = rows.flatMap((row) => textOrNull(row['first']) ?? []).sort();
  const to = rows
    .flatMap((row) => textOrNull(row['last']) ?? [])
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

const Judgement = Joined.shape.judgement;
type Judgement = z.infer<typeof Judgement>;

async function joinedTo(desk: Desk, id: string) {
  const rows = await desk.ask('joined', { id });
  return rows.map((row) => ({
    ...{ id: text(row['id']), name: text(row['name']), score: count(row['score']) },
    judgement: Judgement.catch('unsure').parse(row['judgement']) satisfies Judgement,
    ...{ reason: text(row['reason']), by: text(row['author']) },
  }));
}

export const entity = route({
  ...{ path: '/entities/:id', name: 'entity', summary: 'who an entity is, its roles over time, counts by type' },
  ...{ params: IdParam, query: NoQuery, answer: EntityPage },
  give: async (desk, { id: asked }) => {
    const row = await entityRow(desk, asked);
    const id = text(row['id']);
    const [facts, claims, roles, joined, articles] = await Promise.all([
      desk.ask('fact-counts', { id }),
      desk.ask('claim-counts', { id }),
      rolesOf(desk, id),
      joinedTo(desk, id),
      desk.ask('articles-of-entities', { ids: [id] }),
    ]);
    return {
      ...{ id, name: text(row['name']), type: typeIn(row['labels']), aliases: texts(row['aliases']) },
      ...{ known: row['known'] === true, wikidata: textOrNull(row['wikidata']), joined, roles },
      articles: count(articles[0]?.['articles']),
      relations: relationsIn(desk, facts),
      stances: stancesIn(desk, claims, 'BY'),
      about: stancesIn(desk, claims, 'ABOUT'),
      ...{ dates: datesIn([...facts, ...claims]), truncated: false },
    };
  },
});
