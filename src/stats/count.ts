// Counts of a store. Each is one statement that counts where the data lies; lists are cut to the first so many.
import type { Cell, Row, Store } from '../store';

export interface Counted {
  readonly name: string;
  readonly count: number;
}

/** The first of a list, the greatest first, and how many others there are. */
export interface Listed {
  readonly first: readonly Counted[];
  readonly others: number;
}

export interface Stats {
  /** Article, Sentence …; then Person, State … */
  readonly nodes: readonly Counted[];
  readonly relationships: readonly Counted[];
  readonly outlets: Listed;
  /** `2024-03`, in order; `undated`. */
  readonly months: readonly Counted[];
  /** How many facts so many articles report: `1`, `2`, `3-5` … */
  readonly support: readonly Counted[];
  /** The same, wire copies counted as one. */
  readonly independent: readonly Counted[];
  /** Claims of each stance, with their share of all. */
  readonly stances: readonly (Counted & { readonly share: number })[];
  /** By how many facts they are subject or object of. */
  readonly connected: readonly (Counted & { readonly id: string })[];
  /** Words that refer to someone whom nobody was found for. */
  readonly unresolved: Counted & { readonly words: readonly Counted[] };
}

const LABELS = [
  ...['Article', 'Sentence', 'Entity', 'Claim', 'Fact', 'Happening'],
  ...['Person', 'State', 'Place', 'Organization', 'Outlet', 'Group', 'Event'],
] as const;

type Queries = Pick<Store, 'query'>;

const word = (cell: Cell | undefined, none = ''): string => (typeof cell === 'string' && cell !== '' ? cell : none);
const number = (cell: Cell | undefined): number => (typeof cell === 'number' ? cell : 0);
const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const greatest = (a: Counted, b: Counted): number => b.count - a.count || order(a.name, b.name);
const counted = (rows: readonly Row[], none = ''): readonly Counted[] =>
  rows.map((row) => ({ name: word(row['name'], none), count: number(row['count']) }));

async function one(store: Queries, cypher: string): Promise<number> {
  const [row] = await store.query(cypher);
  return number(row?.['count']);
}

async function nodes(store: Queries): Promise<readonly Counted[]> {
  const found: Counted[] = [];
  for (const name of LABELS)
    found.push({ name, count: await one(store, `MATCH (n:${name}) RETURN count(n) AS count`) });
  return found;
}

/** Relationships that are not named after what facts and claims say. */
const STRUCTURE = [
  ...['PUBLISHED', 'HAS_SENTENCE', 'MENTIONS', 'APPEARS_IN', 'SUBJECT', 'OBJECT', 'PLACE', 'WITH', 'EVIDENCED_BY'],
  ...['BY', 'ABOUT', 'ADDRESSED_TO', 'ASSERTS', 'REPORTED_IN', 'CONTRADICTS', 'REPEATS', 'SAME_AS'],
  ...['REPLACES', 'COPIES', 'ACTOR', 'RECIPIENT', 'TOLD_BY', 'TOLD_IN', 'TELLS_APART'],
];

/** Each type by its name: Neo4j keeps a count of it, and the embedded store reads no other. */
async function relationships(store: Queries, spoken: readonly string[]): Promise<readonly Counted[]> {
  const found: Counted[] = [];
  for (const name of [...new Set([...STRUCTURE, ...spoken])].filter((type) => /^\w+$/.test(type)))
    found.push({ name, count: await one(store, `MATCH ()-[r:\`${name}\`]->() RETURN count(r) AS count`) });
  return found.filter(({ count }) => count > 0).sort(greatest);
}

async function outlets(store: Queries, limit: number): Promise<Listed> {
  const all = counted(await store.query('MATCH (a:Article) RETURN a.outlet AS name, count(*) AS count'), 'unknown');
  return { first: [...all].sort(greatest).slice(0, limit), others: Math.max(0, all.length - limit) };
}

async function months(store: Queries): Promise<readonly Counted[]> {
  const all = counted(
    await store.query('MATCH (a:Article) RETURN substring(a.published, 0, 7) AS name, count(*) AS count'),
    'undated',
  );
  return [...all].sort((a, b) => order(a.name, b.name));
}

const STEPS = [1, 2, 5, 10, 100, 1000] as const;

/** 4 → `3-5`. */
function stepOf(support: number): string {
  const at = STEPS.findIndex((most) => support <= most);
  if (at < 0) return `over ${STEPS.at(-1)}`;
  const [least, most] = [(STEPS[at - 1] ?? 0) + 1, STEPS[at] ?? 1];
  return least === most ? String(most) : `${least}-${most}`;
}
const STEP_NAMES = [...STEPS.map(stepOf), stepOf(Number.POSITIVE_INFINITY)];

/** Facts by how well they are supported. @param rows `value`, `count` */
export function distribution(rows: readonly Row[]): readonly Counted[] {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const step = stepOf(number(row['value']));
    sums.set(step, (sums.get(step) ?? 0) + number(row['count']));
  }
  return STEP_NAMES.map((name) => ({ name, count: sums.get(name) ?? 0 })).filter(({ count }) => count > 0);
}

const supportOf = async (store: Queries, key: 'support' | 'independent'): Promise<readonly Counted[]> =>
  distribution(await store.query(`MATCH (f:Fact) RETURN f.${key} AS value, count(*) AS count`));

const CONNECTED = `MATCH (f:Fact)-[:SUBJECT|OBJECT]->(e:Entity) WITH e, count(DISTINCT f) AS count
RETURN e.id AS id, e.name AS name, count ORDER BY count DESC, id LIMIT $limit`;
const OPEN = `MATCH (s:Sentence) WHERE s.unresolved IS NOT NULL UNWIND s.unresolved AS words
RETURN toLower(words) AS name, count(*) AS count ORDER BY count DESC, name LIMIT $limit`;
const OPEN_ALL = `MATCH (s:Sentence) WHERE s.unresolved IS NOT NULL UNWIND s.unresolved AS words RETURN count(*) AS count`;

/** What is in the graph. @param limit so many outlets, entities, words @throws StoreError */
export async function statsOf(store: Queries, limit: number): Promise<Stats> {
  const types = counted(await store.query('MATCH (f:Fact) RETURN f.type AS name, count(*) AS count'));
  const stances = [...counted(await store.query('MATCH (c:Claim) RETURN c.stance AS name, count(*) AS count'))].sort(
    greatest,
  );
  const claims = stances.reduce((sum, { count }) => sum + count, 0);
  const connected = await store.query(CONNECTED, { limit });
  return {
    nodes: await nodes(store),
    relationships: await relationships(
      store,
      [...types, ...stances].map(({ name }) => name),
    ),
    outlets: await outlets(store, limit),
    months: await months(store),
    support: await supportOf(store, 'support'),
    independent: await supportOf(store, 'independent'),
    stances: stances.map((stance) => ({ ...stance, share: stance.count / claims })),
    connected: counted(connected).map((entity, i) => ({ ...entity, id: word(connected[i]?.['id']) })),
    unresolved: {
      ...{ name: 'unresolved', count: await one(store, OPEN_ALL) },
      words: counted(await store.query(OPEN, { limit })),
    },
  };
}
