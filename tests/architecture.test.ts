// The house: imports go one way, and every file says in its first line what it is for.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');
const SRC = join(ROOT, 'src');

/** Which rooms each room may enter, besides itself. Files of src/ itself (read.ts, index.ts …) may see everything. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  core: [],
  data: ['core'],
  fetch: ['core'],
  input: ['core', 'fetch'],
  text: ['core', 'data'],
  mentions: ['core', 'data'],
  entities: ['core', 'data'],
  claims: ['core', 'data'],
  dates: ['core', 'data'],
  relations: ['core', 'data'],
  propositions: ['core', 'data'],
  coding: ['core', 'data'],
  identity: ['core', 'data'],
  graph: ['core'],
  happenings: ['core', 'graph'],
  store: ['core', 'graph'],
  export: ['core', 'store'],
  import: ['core', 'data', 'input'],
  jobs: ['core', 'graph', 'input', 'store'],
  queue: ['core', 'graph', 'input', 'jobs', 'store'],
  changes: ['core', 'store'],
  queries: ['core', 'store'],
  bolt: ['core', 'queries', 'store'],
  explore: ['core', 'graph', 'queries', 'sample', 'store'],
  sample: ['core', 'store'],
  stats: ['core', 'store'],
};

const files = (dir: string): readonly string[] =>
  readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    return entry.isDirectory() ? files(path) : entry.name.endsWith('.ts') ? [path] : [];
  });

const roomOf = (path: string): string => {
  const [first = '', ...rest] = relative(SRC, path).split('/');
  return rest.length === 0 ? '' : first;
};

const importsOf = (path: string): readonly string[] =>
  [...readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map(([, to = '']) => {
    const target = resolve(path, '..', to);
    return relative(SRC, target).split('/').length === 1 && !readdirSync(SRC).includes(`${relative(SRC, target)}.ts`)
      ? join(target, 'index')
      : target;
  });

const all = files(SRC);

test('[architecture] there is something to check', () => {
  expect(all.length).toBeGreaterThan(50);
});

describe('[architecture] imports go one way', () => {
  const wrong = all.flatMap((path) => {
    const room = roomOf(path);
    const may = MAY[room];
    if (!may) return [];
    return importsOf(path)
      .map(roomOf)
      .filter((to) => to !== room && !may.includes(to))
      .map((to) => `${relative(ROOT, path)} enters ${to === '' ? 'src/' : to}`);
  });

  test.each(Object.keys(MAY))('%s enters only what it may', (room) => {
    expect(wrong.filter((line) => line.startsWith(`src/${room}/`))).toEqual([]);
  });

  test('every room is known here, or is one of those that may see everything', () => {
    const open = ['', 'cli', 'web', 'jobs'];
    expect([...new Set(all.map(roomOf))].filter((room) => !(room in MAY) && !open.includes(room))).toEqual([]);
  });
});

/** The first way from a file back to itself, types counted in; null where there is none. */
function circleAt(start: string, ways: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const open: (readonly string[])[] = [[start]];
  const seen = new Set<string>();
  for (const way of open)
    for (const to of ways.get(way.at(-1) ?? '') ?? []) {
      if (to === start) return [...way, to];
      if (!seen.has(to)) open.push([...way, to]);
      seen.add(to);
    }
  return null;
}

test('[architecture] no import leads back to where it began', () => {
  const own = new Set(all);
  const ways = new Map(
    all.map((path) => [
      path,
      importsOf(path).flatMap((to) => [`${to}.ts`, join(to, 'index.ts')].filter((file) => own.has(file)).slice(0, 1)),
    ]),
  );
  expect([...ways.values()].flat().length).toBeGreaterThan(all.length);
  const circles = all.flatMap(
    (path) =>
      circleAt(path, ways)
        ?.map((file) => relative(ROOT, file))
        .join(' → ') ?? [],
  );
  expect(circles).toEqual([]);
});

describe('[architecture] files', () => {
  test.each(all.map((path) => [relative(ROOT, path), path]))(
    '%s says in its first line what it is for',
    (_name, path) => {
      const [first = '', second = ''] = readFileSync(path, 'utf8').split('\n');
      expect(first.startsWith('#!') ? second : first).toMatch(/^\/\/ .{15,}/);
    },
  );

  test('no file has a name that promises nothing', () => {
    expect(all.filter((path) => /\b(?:utils?|helpers?|lib|misc|manager)\b/.test(relative(SRC, path)))).toEqual([]);
  });

  test('only src/text knows compromise and ONNX, only src/dates chrono-node, only src/store the databases, only src/queue Redis', () => {
    const users = (name: string): readonly string[] => [
      ...new Set(all.filter((path) => readFileSync(path, 'utf8').includes(`from '${name}'`)).map(roomOf)),
    ];
    expect(users('compromise')).toEqual(['text']);
    expect(users('onnxruntime-node')).toEqual(['text']);
    expect(users('neo4j-driver')).toEqual(['store']);
    expect(users('@grafeo-db/js')).toEqual(['store']);
    expect(users('bullmq')).toEqual(['queue']);
    expect(users('ioredis')).toEqual(['queue']);
    expect(users('chrono-node').filter((room) => room !== 'dates' && room !== 'input')).toEqual([]);
  });
});
