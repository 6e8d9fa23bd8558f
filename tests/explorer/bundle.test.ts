// The bundle of the explorer: all its files are its own, nothing stands in the page that a strict policy would refuse.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { bundle } from '../../explorer/bundle';

const ROOT = resolve(__dirname, '..', '..');
const APP = join(ROOT, 'explorer', 'app');

let files: ReadonlyMap<string, Buffer>;
beforeAll(async () => {
  files = await bundle();
});

test('[explorer/bundle] the page has no script and no style in it, and names files of the bundle only', () => {
  const page = String(files.get('index.html'));
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\bstyle=|\bon\w+=/);
  const named = [...page.matchAll(/\b(?:src|href)="(?!data:)([^"]+)"/g)].map(([, path = '']) => path);
  expect(named.length).toBe(2);
  expect(named.filter((path) => !files.has(path))).toEqual([]);
});

/** Files that one fetches before it runs, itself among them. */
function needed(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const script = String(files.get(path));
  for (const [, to = ''] of script.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) needed(`assets/${to}`, seen);
  return seen;
}

test('[explorer/bundle] what the first page needs is small; drawing networks comes when it is asked for', () => {
  const app = [...files.keys()].find((path) => path.startsWith('assets/app-')) ?? '';
  const size = (paths: Iterable<string>): number =>
    [...paths].reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0);
  expect(needed(app).size).toBeGreaterThan(1);
  expect(size(needed(app))).toBeLessThan(100_000);
  expect(size(files.keys())).toBeGreaterThan(500_000);
});

test('[explorer/bundle] styles load nothing', () => {
  const styles = [...files].filter(([path]) => path.endsWith('.css')).map(([, body]) => String(body));
  expect(styles.length).toBe(1);
  expect(styles.join()).not.toMatch(/url\(|@import/);
});

test('[explorer/app] takes from src what needs no server, and never sets markup', () => {
  const sources = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
  const from = sources.flatMap((path) =>
    [...readFileSync(join(APP, path), 'utf8').matchAll(/from '([^']*\/src\/[^']+)'/g)].map(([, to = '']) =>
      relative(ROOT, resolve(APP, path, '..', to)),
    ),
  );
  expect([...new Set(from)].sort()).toEqual(['src/core/entity', 'src/explore/api', 'src/sample/wilson']);
  expect(
    sources.filter((path) => /innerHTML|outerHTML|insertAdjacent/i.test(readFileSync(join(APP, path), 'utf8'))),
  ).toEqual([]);
});
