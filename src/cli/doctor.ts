// `doctor`: is all in order? Versions, data files, questions, the store and what it holds.
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { loadQueries } from '../queries';
import type { Store } from '../store';
import { type Context, withExamples, withStore } from './command';

/** One finding. null: neither good nor bad. */
interface Finding {
  readonly good: boolean | null;
  readonly what: string;
  readonly said: string;
}

const OLDEST_NODE = 20;
const LABELS = ['Article', 'Sentence', 'Entity', 'Claim', 'Fact'] as const;

const bad = (what: string, error: unknown): Finding => ({
  ...{ good: false, what, said: (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ') },
});

async function tryTo(what: string, work: () => string | Promise<string>): Promise<Finding> {
  try {
    return { good: true, what, said: await work() };
  } catch (error) {
    return bad(what, error);
  }
}

const many = (number: number, word: string): string => `${number.toLocaleString('en')} ${word}`;

function node(): Finding {
  const good = Number(process.versions.node.split('.')[0]) >= OLDEST_NODE;
  return { good, what: 'node', said: `${process.version}${good ? '' : ` (needs ${OLDEST_NODE} or later)`}` };
}

async function countsOf(store: Store): Promise<string> {
  const counts: string[] = [];
  for (const label of LABELS) {
    const [row] = await store.query(`MATCH (n:${label}) RETURN count(n) AS number`);
    const { number } = row ?? {};
    counts.push(many(typeof number === 'number' ? number : 0, label.toLowerCase()));
  }
  return counts.join(', ');
}

/** Only a server says it; the embedded store is a part of this package. */
async function serverVersion(store: Store): Promise<readonly Finding[]> {
  if (store.kind === 'embedded') return [];
  const finding = await tryTo('server', async () => {
    const rows = await store.query('CALL dbms.components() YIELD name, versions RETURN name, versions[0] AS version');
    return rows.map(({ name = '', version = '' }) => `${name} ${version}`).join(', ');
  });
  return [finding];
}

async function storeFindings(url: string, { services }: Context): Promise<readonly Finding[]> {
  if (!url.includes('://') && !existsSync(url))
    return [{ good: null, what: 'store', said: `no graph at ${url} yet (dateline build makes it)` }];
  let store: Store;
  try {
    store = await services.openExisting(url);
  } catch (error) {
    return [bad('store', error)];
  }
  try {
    const held = await tryTo('graph', () => countsOf(store));
    return [
      { good: true, what: 'store', said: `${store.place}, ${store.kind}` },
      ...(await serverVersion(store)),
      held,
    ];
  } finally {
    await store.close();
  }
}

async function doctor(version: string, options: { readonly store: string }, context: Context): Promise<void> {
  const { terminal, services, finish } = context;
  const findings: readonly Finding[] = [
    { good: true, what: 'dateline', said: version },
    node(),
    await tryTo('data', () => {
      const { states, outlets, organizations, offices, relations, stances } = services.kit();
      const parts = { states, outlets, organizations, offices, relations, stances };
      return Object.entries(parts)
        .map(([name, list]) => many(list.length, name))
        .join(', ');
    }),
    await tryTo('reader', () => {
      const { name, weights } = services.model();
      return `${name}, ${Math.round(weights.byteLength / 1e6)} MB, intact`;
    }),
    await tryTo('questions', () => many(loadQueries().length, 'in cypher/ask')),
    ...(await storeFindings(options.store, context)),
  ];
  const sign = ({ good }: Finding): string => (good === null ? '-' : good ? 'ok' : '!!');
  const lines = findings.map((finding) => `${sign(finding).padEnd(3)} ${finding.what.padEnd(10)} ${finding.said}`);
  await terminal.out(`${lines.join('\n')}\n`);
  finish(findings.some(({ good }) => good === false) ? 2 : 0);
}

export function define(command: Command, context: Context): void {
  withStore(command, context).action((options: { readonly store: string }) =>
    doctor(command.parent?.version() ?? '', options, context),
  );
  withExamples(command, 'doctor', 'doctor --store bolt://localhost:7687');
}
