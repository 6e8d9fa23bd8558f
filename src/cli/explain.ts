// `explain`: the sentences behind an edge, a fact, a claim, an entity or an article.
import type { Command } from 'commander';
import { UsageError } from '../core/errors';
import { bind, findQuery, loadQueries } from '../queries';
import type { Row, Store } from '../store';
import { type Context, withExamples, withStore } from './command';

// Loaded when the command runs, not for its help.
const showing = (): typeof import('./evidence') => require('./evidence');

type Ask = (question: string, ...params: readonly string[]) => Promise<readonly Row[]>;
const MANY = 'limit=1000';

function asker(store: Store): Ask {
  const queries = loadQueries();
  return (question, ...params) => {
    const query = findQuery(question, queries);
    return store.query(query.cypher, bind(query, params));
  };
}

interface Edge {
  readonly from: string;
  readonly type: string;
  readonly to: string;
}

/** "Bashar al-Assad VISITED Tehran": the first word between two names that is a known type. */
export function edgeOf(what: string, types: readonly string[]): Edge | null {
  const words = what.trim().split(/\s+/);
  const at = words.findIndex(
    (word, i) => i > 0 && i < words.length - 1 && types.includes(word.toUpperCase()) && word === word.toUpperCase(),
  );
  if (at < 0) return null;
  return { from: words.slice(0, at).join(' '), type: words[at] ?? '', to: words.slice(at + 1).join(' ') };
}

const idsOf = (rows: readonly Row[], column: string): readonly string[] => [
  ...new Set(rows.flatMap((row) => (typeof row[column] === 'string' ? [row[column]] : []))),
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

async function mustExist(store: Store, ask: Ask, name: string): Promise<void> {
  const found = await store.query(CALLED, { name });
  if (found.length === 0) throw new UsageError(`nobody in the graph is called "${name}"${await nearest(ask, name)}`);
}

/** The ids of facts, or claims, that make such an edge; a relation of no direction either way round. @throws UsageError */
async function idsOfEdge(ask: Ask, { from, type, to }: Edge, stances: readonly string[]): Promise<readonly string[]> {
  const ids = stances.includes(type)
    ? idsOf(await ask('statements-about', `speaker=${from}`, `stance=${type}`, `topic=${to}`, MANY), 'claimId')
    : idsOf(await ask('evidence-for-pair', `one=${from}`, `other=${to}`, `relation=${type}`, MANY), 'factId');
  if (ids.length > 0) return ids;
  await mustExist(store, ask, from);
  await mustExist(store, ask, to);
  throw new UsageError(`the graph does not hold "${from} ${type} ${to}"`);
}

/** Groups of evidence, each with a heading. @throws UsageError where there is none */
async function find(
  what: string,
  store: Store,
  { services }: Context,
): Promise<readonly (readonly [string, readonly Row[]])[]> {
  const ask = asker(store);
  const { relations, stances } = services.kit();
  const said = stances.map(({ type }) => type);
  const evidence = async (id: string) => {
    const rows = await ask('evidence-of', `id=${id}`, MANY);
    return [`${String(rows[0]?.['name'] ?? id)}  ${id}`, rows] as const;
  };
  const edge = edgeOf(what, [...relations.map(({ type }) => type), ...said]);
  if (edge) return Promise.all((await idsOfEdge(store, ask, edge, said)).map(evidence));
  const [heading, rows] = await evidence(what);
  if (rows.length > 0) return [[heading, rows]];
  const mentions = await ask('mentions-of', `entity=${what}`, MANY);
  const of = (id: string) => mentions.filter((row) => row['entityId'] === id);
  if (mentions.length > 0)
    return idsOf(mentions, 'entityId').map((id) => [`${String(of(id)[0]?.['entity'])}  ${id}`, of(id)] as const);
  const read = await ask('facts-of-article', `article=${what}`, MANY);
  if (read.length > 0) return Promise.all(idsOf(read, 'id').map(evidence));
  throw new UsageError(`the graph holds nothing called "${what}"${await nearest(ask, what)}`);
}

interface Options {
  readonly store: string;
  readonly limit: string;
}

async function explain(what: string, options: Options, context: Context): Promise<void> {
  const { terminal, services, finish } = context;
  const limit = Number(options.limit);
  if (!Number.isSafeInteger(limit) || limit < 1) throw new UsageError(`--limit ${options.limit}: is no number above 0`);
  const { evidenceLines, markFor } = showing();
  const store = await services.openExisting(options.store);
  try {
    const groups = await find(what, store, context);
    const mark = markFor(terminal);
    for (const [heading, rows] of groups) {
      const more = rows.length > limit ? [`  … and ${rows.length - limit} more (--limit)`] : [];
      const lines = [heading, ...rows.slice(0, limit).flatMap((row) => evidenceLines(row, mark)), ...more, ''];
      await terminal.out(`${lines.join('\n')}\n`);
    }
    finish(0);
  } finally {
    await store.close();
  }
}

export function define(command: Command, context: Context): void {
  withStore(command, context)
    .argument('<what>', 'the id of a fact, claim, edge, entity or article; a name; or "A MET B"')
    .option('--limit <number>', 'sentences for each', '20')
    .action((what: string, options: Options) => explain(what, options, context));
  withExamples(command, 'explain "Netanyahu MET Putin"', 'explain person:vladimir-putin');
}
