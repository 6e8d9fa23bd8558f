// Draws a sample of edges from a store, each with its sentence: the same for the same seed and content, on both stores.
import type { Cell, Row, Store } from '../store';
import { allocated, type Population, placeOf, type Stratum, startOf } from './draw';

export interface SampleOptions {
  /** How many edges; all there are where that is less. */
  readonly n: number;
  readonly seed: string;
  /** MET, DENIED …; empty: all. */
  readonly types?: readonly string[];
  /** As many of each type, not by its share. */
  readonly stratified?: boolean;
}

/** An edge with the sentence of its earliest report. */
export interface SampledEdge {
  /** Of the fact or claim, and of its edge. */
  readonly id: string;
  readonly kind: 'Fact' | 'Claim';
  readonly type: string;
  /** "Ada MET Bo (2019-02)" */
  readonly name: string;
  readonly polarity: string | null;
  readonly modality: string | null;
  /** How many articles report it. */
  readonly support: number;
  /** How many edges it stands for. */
  readonly weight: number;
  readonly sentence: string;
  readonly sentenceId: string;
  /** Where the sentence tells it: offsets in the sentence. */
  readonly start: number;
  readonly end: number;
  /** The sentences beside it, for who "he" is; '' where there is none. */
  readonly before: string;
  readonly after: string;
  readonly articleId: string;
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  readonly url: string;
  readonly rule: string;
  readonly score: number | null;
}

export interface Sample {
  readonly seed: string;
  /** By type; how many there are, how many were drawn. */
  readonly strata: readonly Stratum[];
  /** Shuffled. */
  readonly edges: readonly SampledEdge[];
}

const KEYS = { Fact: 'type', Claim: 'stance' } as const;
const KINDS = ['Fact', 'Claim'] as const;

const sizesOf = (kind: 'Fact' | 'Claim'): string =>
  `MATCH (n:${kind}) RETURN n.${KEYS[kind]} AS type, count(*) AS size`;
const idsFrom = (kind: 'Fact' | 'Claim'): string =>
  `MATCH (n:${kind} {${KEYS[kind]}: $type}) WHERE n.id >= $from RETURN n.id AS id ORDER BY n.id LIMIT $limit`;
const EVIDENCE = (kind: 'Fact' | 'Claim'): string => `MATCH (n:${kind} {id: $id})
OPTIONAL MATCH (n)-[v:EVIDENCED_BY]->(s:Sentence)<-[:HAS_SENTENCE]-(a:Article)
RETURN n.id AS id, n.name AS name, n.polarity AS polarity, n.modality AS modality, n.support AS support,
       s.id AS sentenceId, s.text AS sentence, s.index AS at, s.start AS sentenceStart, v.start AS start, v.end AS stop,
       v.rule AS rule, v.score AS score, a.id AS articleId, a.title AS title, a.outlet AS outlet, a.published AS published,
       a.url AS url
ORDER BY coalesce(a.published, '9999'), articleId, sentenceStart, start, stop, rule LIMIT 1`;
const BESIDE = `MATCH (:Article {id: $article})-[:HAS_SENTENCE]->(s:Sentence) WHERE s.index = $before OR s.index = $after
RETURN s.index AS at, s.text AS text ORDER BY at`;

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const text = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '');
const textOrNull = (cell: Cell | undefined): string | null => (typeof cell === 'string' ? cell : null);
const number = (cell: Cell | undefined): number => (typeof cell === 'number' ? cell : 0);

/** How many facts and claims there are of each type, by name. @throws StoreError */
export async function populations(
  store: Pick<Store, 'query'>,
  types: readonly string[] = [],
): Promise<readonly Population[]> {
  const found: Population[] = [];
  for (const kind of KINDS)
    for (const row of await store.query(sizesOf(kind)))
      found.push({ kind, type: text(row['type']), size: number(row['size']) });
  return found
    .filter(({ type }) => types.length === 0 || types.includes(type))
    .sort((a, b) => order(a.type, b.type) || order(a.kind, b.kind));
}

async function drawn(store: Pick<Store, 'query'>, stratum: Stratum, seed: string): Promise<readonly string[]> {
  const { kind, type, drawn: limit } = stratum;
  if (limit === 0) return [];
  const ids = async (from: string, most: number): Promise<readonly string[]> =>
    (await store.query(idsFrom(kind), { type, from, limit: most })).map((row) => text(row['id']));
  const first = await ids(startOf(seed, stratum), limit);
  const round = first.length < limit ? await ids('', limit - first.length) : [];
  return [...first, ...round];
}

async function beside(store: Pick<Store, 'query'>, row: Row): Promise<readonly [before: string, after: string]> {
  const at = number(row['at']);
  const asked = { article: text(row['articleId']), before: at - 1, after: at + 1 };
  const rows = asked.article === '' ? [] : await store.query(BESIDE, asked);
  const textAt = (index: number): string => text(rows.find((one) => one['at'] === index)?.['text']);
  return [textAt(asked.before), textAt(asked.after)];
}

async function edgeOf(store: Pick<Store, 'query'>, id: string, { kind, type, weight }: Stratum): Promise<SampledEdge> {
  const [row = {}] = await store.query(EVIDENCE(kind), { id });
  const [before, after] = await beside(store, row);
  const sentence = text(row['sentence']);
  const offset = (cell: Cell | undefined): number =>
    Math.max(0, Math.min(sentence.length, number(cell) - number(row['sentenceStart'])));
  return {
    ...{ id, kind, type, weight, before, after, sentence, sentenceId: text(row['sentenceId']) },
    ...{ name: text(row['name']), polarity: textOrNull(row['polarity']), modality: textOrNull(row['modality']) },
    ...{ support: number(row['support']), start: offset(row['start']), end: offset(row['stop']) },
    ...{ articleId: text(row['articleId']), title: text(row['title']), outlet: text(row['outlet']) },
    ...{ published: text(row['published']), url: text(row['url']), rule: text(row['rule']) },
    score: typeof row['score'] === 'number' ? row['score'] : null,
  };
}

/** Draws edges; what memory holds does not grow with the store. @throws StoreError */
export async function drawSample(store: Pick<Store, 'query'>, options: SampleOptions): Promise<Sample> {
  const { n, seed, types = [], stratified = false } = options;
  const strata = allocated(await populations(store, types), n, seed, stratified);
  const edges: SampledEdge[] = [];
  for (const stratum of strata)
    for (const id of await drawn(store, stratum, seed)) edges.push(await edgeOf(store, id, stratum));
  const shuffled = [...edges].sort((a, b) => order(placeOf(seed, a.id), placeOf(seed, b.id)) || order(a.id, b.id));
  return { seed, strata, edges: shuffled };
}
