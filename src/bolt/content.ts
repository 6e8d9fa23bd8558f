// What tools ask of a graph as a whole: rows of a statement as values, and whom the answers speak of.
import type { SeenMap } from '../store/seen';
import { gatherer } from './chunks';
import type { Engine } from './engine';
import { type Packed, Structure } from './packstream';
import { unpack } from './unpack';

export type Row = readonly Packed[];

export interface Content {
  readonly user: string;
  /** The version of Neo4j that tools are told. */
  readonly neo4j: string;
  /** `127.0.0.1:7687` */
  readonly address: string;
  /** All that a statement answers. @throws Problem */
  ask(cypher: string, params?: SeenMap): Promise<Told>;
  /** Its rows. The graph does not change while it is served, so that they are asked for once. @throws Problem */
  rows(cypher: string): Promise<readonly Row[]>;
}

export interface Told {
  readonly fields: readonly string[];
  readonly rows: readonly Row[];
}

const PAGE = 1000;
const NEVER = new AbortController().signal;

const rowOf = (message: Buffer): Row => {
  const record = unpack(message);
  const row = record instanceof Structure ? record.fields[0] : null;
  return Array.isArray(row) ? row : [];
};

async function told(engine: Engine, cypher: string, params: SeenMap): Promise<Told> {
  const answer = await engine.run(cypher, params, NEVER);
  const gathered = gatherer(Number.POSITIVE_INFINITY);
  const rows: Row[] = [];
  for (let more = true; more; ) {
    const page = await answer.page(PAGE);
    for (const message of gathered.take(page.records)) rows.push(rowOf(message));
    ({ more } = page);
  }
  answer.close();
  return { fields: answer.fields, rows };
}

/** The content of a store, through its engine. */
export function contentOf(engine: Engine, who: Pick<Content, 'user' | 'neo4j' | 'address'>): Content {
  const known = new Map<string, Promise<readonly Row[]>>();
  const ask = (cypher: string, params: SeenMap = {}): Promise<Told> => told(engine, cypher, params);
  const rows = (cypher: string): Promise<readonly Row[]> => {
    const before = known.get(cypher);
    if (before) return before;
    const now = ask(cypher).then((all) => all.rows);
    known.set(cypher, now);
    now.catch(() => known.delete(cypher));
    return now;
  };
  return { ...who, ask, rows };
}
