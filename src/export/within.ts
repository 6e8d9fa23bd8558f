// Which nodes a filter keeps: those whose evidence stands in its articles. Asked of the store page by page, but what lies around entities.
import type { Params, Row, Store } from '../store';
import { text } from '../store/values';
import type { Kind } from './pages';

export interface Filter {
  /** Ids of entities; empty: all. What is kept has one of them as an end, or mentions it. */
  readonly entities: readonly string[];
  /** Names of outlets as articles have them; empty: all. */
  readonly outlets: readonly string[];
  /** First and last day on which articles were published: `2024-03-04`, `2024-03` or `2024`; '' for none. */
  readonly from: string;
  readonly to: string;
}

type Queries = Pick<Store, 'query'>;

/** Which of these are kept. */
export type Kept = (kind: Kind, ids: readonly string[]) => Promise<ReadonlySet<string>>;

/** What is said of an article `a`. */
function condition({ outlets, from, to }: Filter): string {
  const parts = [
    ...(from === '' ? [] : ['a.published >= $from']),
    ...(to === '' ? [] : ['substring(a.published, 0, size($to)) <= $to']),
    ...(outlets.length === 0 ? [] : ['a.outlet IN $outlets']),
  ];
  return parts.length === 0 ? '' : `WHERE ${parts.join(' AND ')}`;
}

const WAYS: Readonly<Record<Kind, string>> = {
  Article: '(a:Article {id: one}) WITH a, a AS n',
  Sentence: '(n:Sentence {id: one})<-[:HAS_SENTENCE]-(a:Article)',
  Entity: '(n:Entity {id: one})-[:APPEARS_IN]->(a:Article)',
  Claim: '(n:Claim {id: one})-[:EVIDENCED_BY]->(:Sentence)<-[:HAS_SENTENCE]-(a:Article)',
  Fact: '(n:Fact {id: one})-[:EVIDENCED_BY]->(:Sentence)<-[:HAS_SENTENCE]-(a:Article)',
  Happening: '(n:Happening {id: one})-[:TOLD_IN]->(:Sentence)<-[:HAS_SENTENCE]-(a:Article)',
};

const setOf = (rows: readonly Row[], key = 'id'): ReadonlySet<string> => new Set(rows.map((row) => text(row[key])));
const paramsOf = ({ entities, outlets, from, to }: Filter): Params => ({ entities, outlets, from, to });

/** By date and outlet alone. @throws StoreError */
export const inArticles =
  (store: Queries, filter: Filter): Kept =>
  async (kind, ids) => {
    if (ids.length === 0) return new Set();
    const cypher = `UNWIND $ids AS one MATCH ${WAYS[kind]} ${condition(filter)} RETURN DISTINCT n.id AS id`;
    return setOf(await store.query(cypher, { ...paramsOf(filter), ids }));
  };

/** WITH and BY are words of Cypher too. */
const ENDS = { Fact: '`SUBJECT`|`OBJECT`|`PLACE`|`WITH`', Claim: '`BY`|`ABOUT`|`ADDRESSED_TO`' } as const;
const STATEMENTS = ['Fact', 'Claim'] as const;
const PAGE = 500;

/** Asks of many ids, page by page. */
async function over(store: Queries, cypher: string, ids: ReadonlySet<string>): Promise<readonly Row[]> {
  const [all, rows]: [readonly string[], Row[]] = [[...ids], []];
  for (let from = 0; from < all.length; from += PAGE)
    rows.push(...(await store.query(cypher, { ids: all.slice(from, from + PAGE) })));
  return rows;
}

/** All that is kept around entities, by kind: memory grows with what is told of them. @throws StoreError */
export async function aroundEntities(
  store: Queries,
  filter: Filter,
): Promise<Readonly<Record<Kind, ReadonlySet<string>>>> {
  const [where, params] = [condition(filter), paramsOf(filter)];
  const found: Record<'Fact' | 'Claim', ReadonlySet<string>> = { Fact: new Set(), Claim: new Set() };
  const [sentences, articles, entities] = [new Set<string>(), new Set<string>(), new Set(filter.entities)];
  const note = (rows: readonly Row[]): void => {
    for (const row of rows) {
      sentences.add(text(row['sentence']));
      articles.add(text(row['article']));
    }
  };
  for (const kind of STATEMENTS) {
    const rows = await store.query(
      `UNWIND $entities AS one MATCH (e:Entity {id: one})<-[:${ENDS[kind]}]-(n:${kind})-[:EVIDENCED_BY]->(s:Sentence)<-[:HAS_SENTENCE]-(a:Article)
${where} RETURN DISTINCT n.id AS id, s.id AS sentence, a.id AS article`,
      params,
    );
    found[kind] = setOf(rows);
    note(rows);
    const ends = `UNWIND $ids AS one MATCH (n:${kind} {id: one})-[:${ENDS[kind]}]->(e:Entity) RETURN DISTINCT e.id AS id`;
    for (const id of setOf(await over(store, ends, found[kind]))) entities.add(id);
  }
  note(
    await store.query(
      `UNWIND $entities AS one MATCH (e:Entity {id: one})<-[:MENTIONS]-(s:Sentence)<-[:HAS_SENTENCE]-(a:Article)
${where} RETURN DISTINCT s.id AS sentence, a.id AS article`,
      params,
    ),
  );
  const outlets = 'UNWIND $ids AS one MATCH (:Article {id: one})<-[:PUBLISHED]-(e:Entity) RETURN DISTINCT e.id AS id';
  for (const id of setOf(await over(store, outlets, articles))) entities.add(id);
  const happenings = new Set<string>();
  for (const kind of STATEMENTS) {
    const told = `UNWIND $ids AS one MATCH (:${kind} {id: one})<-[:TOLD_BY]-(h:Happening)-[:TOLD_IN]->(s:Sentence) RETURN DISTINCT h.id AS id, s.id AS sentence`;
    for (const row of await over(store, told, found[kind]))
      if (sentences.has(text(row['sentence']))) happenings.add(text(row['id']));
  }
  return { ...found, Sentence: sentences, Article: articles, Entity: entities, Happening: happenings };
}
