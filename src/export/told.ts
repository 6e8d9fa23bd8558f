// What a page of happenings needs from the store: ends, tellings, what tells whose state and sector an actor is of.
import type { EntityType } from '../core/model';
import { ENTITY_TYPES } from '../core/model';
import type { Cell, Row, Store } from '../store';

const ENDS = `UNWIND $ids AS one MATCH (h:Happening {id: one})-[r:ACTOR|RECIPIENT|PLACE]->(e:Entity)
RETURN h.id AS id, type(r) AS role, e.id AS entity, e.name AS name, labels(e) AS labels, e.wikidata AS wikidata`;
const ARTICLES = `UNWIND $ids AS one MATCH (h:Happening {id: one})-[:TOLD_IN]->(s:Sentence)<-[:HAS_SENTENCE]-(a:Article)
RETURN h.id AS id, s.id AS sentence, s.text AS text, s.start AS start, a.id AS article, a.published AS published,
       a.title AS title, a.url AS url, a.outlet AS outlet`;
const STATEMENTS = `UNWIND $ids AS one MATCH (h:Happening {id: one})-[:TOLD_BY]->(x)
RETURN h.id AS id, x.id AS statement`;
const EVIDENCE = `UNWIND $ids AS one MATCH (s:Sentence {id: one})<-[v:EVIDENCED_BY]-(x)
WHERE v.event IS NOT NULL
RETURN s.id AS id, x.id AS statement, v.event AS event, v.word AS word, v.start AS start, v.end AS end`;
const ROLES = `UNWIND $ids AS one MATCH (e:Entity {id: one})-[p:APPEARS_IN]->(:Article)
WHERE p.roles IS NOT NULL
RETURN DISTINCT e.id AS id, p.roles AS roles`;
/** How bodies and groups belong to a state, where no role says it; the first that there is counts. */
const TIES = ['NATIONAL_OF', 'PART_OF', 'BASED_IN'] as const;
const STATES = `UNWIND $ids AS one MATCH (e:Entity {id: one})-[r:${TIES.join('|')}]->(s:State)
WHERE r.polarity = 'asserted'
RETURN e.id AS id, type(r) AS tie, s.id AS state`;

export interface End {
  readonly id: string;
  readonly role: string;
  readonly type: EntityType;
  readonly name: string;
  readonly wikidata: string | null;
}

/** A sentence that tells it, in its article. */
export interface Telling {
  readonly sentence: string;
  readonly text: string;
  /** Where the sentence begins in the article. */
  readonly start: number;
  readonly article: string;
  readonly published: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
}

/** Where a sentence tells an event; offsets in the article. */
export interface Evidence {
  readonly statement: string;
  readonly event: string;
  readonly word: number;
  readonly start: number;
  readonly end: number;
}

/** What articles say of an actor. */
export interface Held {
  /** "foreign minister|state:IRN", sorted, each once. */
  readonly roles: readonly string[];
  /** Id of the state that it belongs to, where one is told. */
  readonly state: string | null;
}

export interface Page {
  ends(happening: string): readonly End[];
  tellings(happening: string): readonly Telling[];
  /** Ids of facts and claims. */
  statements(happening: string): ReadonlySet<string>;
  evidence(sentence: string): readonly Evidence[];
  held(entity: string): Held;
}

const textIn = (cell: Cell | undefined): string | null => (typeof cell === 'string' && cell !== '' ? cell : null);
const text = (cell: Cell | undefined): string => textIn(cell) ?? '';
const number = (cell: Cell | undefined): number => (typeof cell === 'number' ? cell : 0);
const listIn = (cell: Cell | undefined): readonly string[] =>
  Array.isArray(cell) ? cell.filter((one) => typeof one === 'string') : [];

/** Rows by their id, each as `read` has it. */
function grouped<T>(rows: readonly Row[], read: (row: Row) => T): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const id = text(row['id']);
    const has = found.get(id);
    if (has) has.push(read(row));
    else found.set(id, [read(row)]);
  }
  return found;
}

const endOf = (row: Row): End => ({
  ...{ id: text(row['entity']), role: text(row['role']), name: text(row['name']), wikidata: textIn(row['wikidata']) },
  type: ENTITY_TYPES.find((type) => listIn(row['labels']).includes(type)) ?? 'Organization',
});
const tellingOf = (row: Row): Telling => ({
  ...{ sentence: text(row['sentence']), text: text(row['text']), start: number(row['start']) },
  ...{ article: text(row['article']), published: textIn(row['published']), title: textIn(row['title']) },
  ...{ url: textIn(row['url']), outlet: textIn(row['outlet']) },
});
const evidenceOf = (row: Row): Evidence => ({
  ...{ statement: text(row['statement']), event: text(row['event']), word: number(row['word']) },
  ...{ start: number(row['start']), end: number(row['end']) },
});

/** What most of them name; of equally many the least; null for none. */
function most(ids: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

const stateIn = (role: string): readonly string[] => role.match(/(?<=\|)state:.+$/) ?? [];

/** @param ids of happenings @throws StoreError */
export async function pageOf(store: Store, ids: readonly string[]): Promise<Page> {
  const ends = grouped(await store.query(ENDS, { ids }), endOf);
  const tellings = grouped(await store.query(ARTICLES, { ids }), tellingOf);
  const statements = grouped(await store.query(STATEMENTS, { ids }), (row) => text(row['statement']));
  const sentences = [...new Set([...tellings.values()].flat().map(({ sentence }) => sentence))].sort();
  const evidence = grouped(await store.query(EVIDENCE, { ids: sentences }), evidenceOf);
  // of a state nothing is asked: it may stand in a million articles
  const actors = [...ends.values()].flat().filter(({ type }) => type !== 'State' && type !== 'Place');
  const asked = { ids: [...new Set(actors.map(({ id }) => id))].sort() };
  const roles = grouped(await store.query(ROLES, asked), (row) => listIn(row['roles']));
  const ties = grouped(await store.query(STATES, asked), (row) => ({
    tie: text(row['tie']),
    state: text(row['state']),
  }));
  return {
    ends: (id) => ends.get(id) ?? [],
    tellings: (id) => tellings.get(id) ?? [],
    statements: (id) => new Set(statements.get(id) ?? []),
    evidence: (id) => evidence.get(id) ?? [],
    held: (id) => {
      const said = (roles.get(id) ?? []).flat();
      const tied = TIES.map((tie) =>
        most((ties.get(id) ?? []).filter((one) => one.tie === tie).map((one) => one.state)),
      );
      const state = most(said.flatMap(stateIn)) ?? tied.find((one) => one !== null) ?? null;
      return { roles: [...new Set(said)].sort(), state };
    },
  };
}
