// What `explain` is asked about: an edge by its words, an id, a name; and the evidence for it.
import { UsageError } from '../core/errors';
import type { Kit } from '../data/kit';
import { bind, findQuery, loadQueries } from '../queries';
import type { Row, Store } from '../store';
import { type Ask, contradiction, type Finding, findingOf, headed, MANY, plain, text } from './finding';

/** Between speakers, not of one. */
const CONTRADICTS = 'CONTRADICTS';

function asker(store: Store): Ask {
  const queries = loadQueries();
  return (question, ...params) => {
    const query = findQuery(question, queries);
    return store.query(query.cypher, bind(query, params));
  };
}

export interface EdgeWords {
  readonly from: string;
  readonly type: string;
  readonly to: string;
}

/** "Bashar al-Assad VISITED Tehran": the first word behind a name that is a type; "Netanyahu DENIED" leaves open what. */
export function edgeOf(what: string, types: ReadonlySet<string>): EdgeWords | null {
  const words = what.trim().split(/\s+/);
  const at = words.findIndex((word, i) => i > 0 && types.has(word));
  if (at < 0) return null;
  return { from: words.slice(0, at).join(' '), type: words[at] ?? '', to: words.slice(at + 1).join(' ') };
}

const idsOf = (rows: readonly Row[], column: string): readonly string[] => [
  ...new Set(rows.map((row) => text(row, column))),
];

/** What is near a name that nobody has: names with one of its words, else with its first letters. */
async function nearest(ask: Ask, name: string): Promise<string> {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
  for (const letters of [...words, ...words.map((word) => word.slice(0, 4))]) {
    const near = (await ask('find-entity', `letters=${letters}`, 'limit=3')).map(({ name: called = '' }) => called);
    if (near.length > 0) return `; near it: ${near.join(', ')}`;
  }
  return '';
}

const CALLED = `MATCH (e:Entity)
WHERE e.id = $name OR any(alias IN e.aliases WHERE toLower(alias) = toLower($name))
RETURN e.id AS id LIMIT 1`;

/** @throws UsageError */
async function mustExist(store: Store, ask: Ask, name: string): Promise<void> {
  const found = await store.query(CALLED, { name });
  if (found.length === 0) throw new UsageError(`nobody in the graph is called "${name}"${await nearest(ask, name)}`);
}

type Types = Pick<Kit, 'relations' | 'stances'>;

/** Ids of claims: about whom or what the words name, else with these words in their content. */
async function claimsOf(ask: Ask, { from, type, to }: EdgeWords): Promise<readonly string[]> {
  const about = await ask('statements-about', `speaker=${from}`, `stance=${type}`, `topic=${to}`, MANY);
  if (to !== '' && about.length > 0) return idsOf(about, 'claimId');
  const said = await ask('what-speaker-said', `speaker=${from}`, `stance=${type}`, MANY);
  return idsOf(
    said.filter((row) => text(row, 'content').toLowerCase().includes(to.toLowerCase())),
    'claimId',
  );
}

/** Ids of the claims or facts that make such an edge. */
async function idsOfEdge(
  ask: Ask,
  { from, type, to }: EdgeWords,
  { relations, stances }: Types,
): Promise<readonly string[]> {
  if (stances.some((stance) => stance.type === type)) return claimsOf(ask, { from, type, to });
  const rows = await ask('evidence-for-pair', `one=${from}`, `other=${to}`, `relation=${type}`, MANY);
  const eitherWay = relations.some((relation) => relation.type === type && relation.symmetric);
  const fits = ({ partOfOne, partOfOther }: Row): boolean => partOfOne !== 'OBJECT' && partOfOther !== 'SUBJECT';
  return idsOf(eitherWay ? rows : rows.filter(fits), 'factId');
}

/** What is told of an edge; nothing where there is none. */
async function ofEdge(ask: Ask, edge: EdgeWords, types: Types): Promise<readonly Finding[]> {
  if (edge.type === CONTRADICTS) {
    const pairs = await ask('contradictions', `speaker=${edge.from}`, `other=${edge.to}`, MANY);
    return Promise.all(pairs.map((pair) => contradiction(ask, pair)));
  }
  return Promise.all((await idsOfEdge(ask, edge, types)).map((id) => findingOf(ask, id)));
}

/** The sentences of all that was read in an article, without what stands to it elsewhere. */
async function ofArticle(ask: Ask, article: string): Promise<readonly Finding[]> {
  const read = await ask('facts-of-article', `article=${article}`, MANY);
  return Promise.all(
    idsOf(read, 'id').map(async (id) => {
      const rows = await ask('evidence-of', `id=${id}`, MANY);
      return plain(headed(rows[0] ? text(rows[0], 'name') : '', id), rows);
    }),
  );
}

function ofEntities(mentions: readonly Row[]): readonly Finding[] {
  return idsOf(mentions, 'entityId').map((id) => {
    const rows = mentions.filter(({ entityId }) => entityId === id);
    return plain(headed(rows[0] ? text(rows[0], 'entity') : '', id), rows);
  });
}

/** What the graph tells of it, each with a heading. @throws UsageError where it tells nothing */
export async function findingsFor(what: string, store: Store, types: Types): Promise<readonly Finding[]> {
  const ask = asker(store);
  const edge = edgeOf(what, new Set([...[...types.relations, ...types.stances].map(({ type }) => type), CONTRADICTS]));
  if (edge) {
    const found = await ofEdge(ask, edge, types);
    if (found.length > 0) return found;
    await mustExist(store, ask, edge.from);
    if (edge.to !== '') await mustExist(store, ask, edge.to);
    throw new UsageError(`the graph does not hold "${what}"`);
  }
  const own = await findingOf(ask, what);
  if (own.rows.length > 0) return [own];
  const mentions = await ask('mentions-of', `entity=${what}`, MANY);
  if (mentions.length > 0) return ofEntities(mentions);
  const read = await ofArticle(ask, what);
  if (read.length > 0) return read;
  throw new UsageError(`the graph holds nothing called "${what}"${await nearest(ask, what)}`);
}
