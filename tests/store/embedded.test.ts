// The embedded store: the contract, and what only a folder can go wrong with.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Edge, Graph, Node } from '../../src/core/model';
import { judge, mergeAll } from '../../src/graph';
import { edgeId } from '../../src/graph/statements';
import { dump, openStore } from '../../src/store';
import { claimsContract } from '../contracts/claims';
import { happeningsContract } from '../contracts/happenings';
import { identityContract } from '../contracts/identity';
import { storeContract } from '../contracts/store';
import { versionsContract } from '../contracts/versions';
import { bytes, sortedBytes } from '../fixtures/bytes';
import { fixtureGraph, fixtureGraphs } from '../fixtures/graph';
import { same } from '../fixtures/judgements';

const folder = mkdtempSync(join(tmpdir(), 'dateline-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = (name: string): string => join(folder, name);

let count = 0;
const bench = {
  fresh: async () => {
    const store = await openStore(path(`contract-${count++}`), {});
    await store.prepare();
    return store;
  },
};
storeContract('embedded', bench);
identityContract('embedded', bench);
claimsContract('embedded', bench);
happeningsContract('embedded', bench);
versionsContract('embedded', bench);

/** Runs a script of ours in a process of its own; resolves at its first line of output. */
async function runBeside(
  script: string,
  ...args: readonly string[]
): Promise<{ readonly process: ChildProcess; readonly line: string }> {
  const root = resolve(__dirname, '..', '..');
  const child = spawn(process.execPath, ['-r', 'ts-node/register/transpile-only', join(__dirname, script), ...args], {
    ...{ cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  });
  const [line] = await once(child.stdout ?? child, 'data');
  return { process: child, line: String(line).trim() };
}

describe('[store/embedded] a folder', () => {
  it('keeps what was merged when it is opened again', async () => {
    const first = await openStore(path('again'), {});
    await first.prepare();
    await first.merge(fixtureGraph());
    await first.close();
    const second = await openStore(path('again'), {});
    await second.prepare();
    expect(bytes(await dump(second))).toBe(bytes(fixtureGraph()));
    expect(await second.search('names', 'Orlan', 5)).toHaveLength(1);
    await second.close();
  });

  it('is made with all folders above it', async () => {
    const store = await openStore(path('a/b/c.graph'), {});
    await store.close();
  });

  it('is refused when something else lies there', async () => {
    writeFileSync(path('file'), 'hello');
    mkdirSync(path('full'));
    writeFileSync(path('full/letter.txt'), 'hello');
    mkdirSync(path('newer'));
    writeFileSync(path('newer/store.json'), '{"dateline": 999}');
    mkdirSync(path('broken'));
    writeFileSync(path('broken/store.json'), '{"dateline": 1}');
    writeFileSync(path('broken/graph.db'), 'no database at all');
    await expect(openStore(path('file'), {})).rejects.toThrow(/is not a Dateline store/);
    await expect(openStore(path('full'), {})).rejects.toThrow(/is not a Dateline store/);
    await expect(openStore(path('newer'), {})).rejects.toThrow(/newer Dateline/);
    await expect(openStore(path('broken'), {})).rejects.toThrow(/is not a Dateline store/);
  });

  it('says so when it cannot be written', async () => {
    writeFileSync(path('wall'), '');
    await expect(openStore(path('wall/store.graph'), {})).rejects.toMatchObject({
      code: 'STORE',
      message: expect.stringContaining('cannot be written'),
    });
  });

  (existsSync('/proc') ? it : it.skip)('says so, and does not hang, where a folder takes no folders', async () => {
    await expect(openStore('/proc/dateline/store.graph', {})).rejects.toThrow(/cannot be written/);
  });

  it('says so when another process has it', async () => {
    const { process: other, line } = await runBeside('hold.ts', path('held'));
    try {
      expect(line).toBe('held');
      await expect(openStore(path('held'), {})).rejects.toMatchObject({
        transient: true,
        message: expect.stringContaining('in use by another process'),
      });
    } finally {
      other.kill('SIGKILL');
      await once(other, 'exit');
    }
  });

  it('loses no acknowledged article to kill -9, and is made whole by merging again', async () => {
    const { process: loader } = await runBeside('load-forever.ts', path('killed'));
    loader.kill('SIGKILL');
    await once(loader, 'exit');
    const store = await openStore(path('killed'), {});
    await store.prepare();
    const first = fixtureGraphs()[0];
    const there = await dump(store);
    for (const id of first?.nodes.keys() ?? []) expect(there.nodes.has(id)).toBe(true);
    for (const id of first?.edges.keys() ?? []) expect(there.edges.has(id)).toBe(true);
    const loaded = fixtureGraphs().filter((graph) => [...graph.nodes.keys()].every((id) => there.nodes.has(id)));
    expect(bytes(there)).toBe(bytes(mergeAll(loaded)));
    await store.merge(fixtureGraph());
    expect(bytes(await dump(store))).toBe(bytes(fixtureGraph()));
    await store.close();
  });
});

describe('[store/judge] more than a transaction should hold', () => {
  /** The fixture, and articles of a hundred sentences that all mention one of two states. */
  const big = (mentions: number): Graph => {
    const nodes: Node[] = [];
    const edges: Edge[] = [];
    for (let i = 0; i < mentions; i++) {
      const [article, sentence] = [`article:many-${Math.floor(i / 100)}`, `sentence:many-${i}`];
      nodes.push({ id: article, labels: ['Article'], props: {} }, { id: sentence, labels: ['Sentence'], props: {} });
      const draw = (type: string, from: string, to: string, key: readonly (string | number)[], props: Edge['props']) =>
        edges.push({ id: edgeId(type, from, to, key), type, from, to, props });
      draw('HAS_SENTENCE', article, sentence, [], {});
      draw('MENTIONS', sentence, 'state:OSV', [0, 8, 'state:OSV'], { start: 0, end: 8, entity: 'state:OSV' });
    }
    const byId = <T extends { readonly id: string }>(list: readonly T[]) => new Map(list.map((one) => [one.id, one]));
    return mergeAll([fixtureGraph(), { nodes: byId(nodes), edges: byId(edges) }]);
  };

  it('moves in parts, to the same content, and back', async () => {
    const graph = big(21_000);
    const one = same('state:BLM', 'state:OSV');
    const store = await openStore('memory:', {});
    await store.prepare();
    await store.merge(graph);
    expect(await store.judge([one])).toEqual({ judgements: 1, entities: 1 });
    expect(sortedBytes(await dump(store))).toBe(sortedBytes(judge(graph, [one])));
    await store.withdraw([{ a: one.a, b: one.b, by: 'machine' }]);
    expect(sortedBytes(await dump(store))).toBe(sortedBytes(graph));
    await store.close();
  }, 120_000);
});

describe('[store/open] urls', () => {
  it('opens a store in memory', async () => {
    const store = await openStore('memory:', {});
    await store.prepare();
    expect((await store.merge(fixtureGraph())).newNodes).toBe(fixtureGraph().nodes.size);
    expect(store).toMatchObject({ kind: 'embedded', place: 'memory:' });
    await store.close();
  });

  it('refuses a kind of url that it does not know', async () => {
    await expect(openStore('https://example.org/graph', {})).rejects.toThrow(/cannot be opened by https:/);
  });
});
