// A server over a graph in a folder, in this process; for tests.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentOf } from '../../src/bolt/content';
import { type Desk, LIMITS, type Limits } from '../../src/bolt/desk';
import { guardedDoor, openDoor } from '../../src/bolt/door';
import { type Engine, look } from '../../src/bolt/engine';
import { type Listening, listen } from '../../src/bolt/server';
import type { Graph } from '../../src/core/model';
import { openStore } from '../../src/store';
import { openView } from '../../src/store/view';

export const PASSWORD = 'a password';

export const newFolder = (): string => join(mkdtempSync(join(tmpdir(), 'dateline-bolt-')), 'graph');
export const dropFolder = (folder: string): void => rmSync(join(folder, '..'), { recursive: true });

export async function filled(graph: Graph): Promise<string> {
  const folder = newFolder();
  const store = await openStore(folder, {});
  await store.prepare();
  await store.merge(graph);
  await store.close();
  return folder;
}

/** An engine in this process, which coverage and debuggers see. */
export function engineHere(folder: string): Engine {
  const view = openView(folder);
  return { run: (cypher, params) => look(view, cypher, params), close: async () => view.close() };
}

export interface Serving extends Listening {
  readonly url: string;
}

export async function serving(
  engine: Engine,
  { limits, open = false, browser = null }: { limits?: Partial<Limits>; open?: boolean; browser?: string | null } = {},
): Promise<Serving> {
  const door = open ? openDoor('neo4j') : guardedDoor('neo4j', PASSWORD, Date.now);
  const content = contentOf(engine, { user: 'neo4j', neo4j: '5.26.0', address: '127.0.0.1:0' });
  const desk: Desk = { engine, door, content, limits: { ...LIMITS, ...limits } };
  const listening = await listen(desk, { host: '127.0.0.1', port: 0, browser });
  return {
    port: listening.port,
    url: `bolt://127.0.0.1:${listening.port}`,
    stop: async () => {
      await listening.stop();
      await engine.close();
    },
  };
}
