// Watched folders: what is there, what comes, what changes, each when its size has settled.
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Item, watchInputs } from '../../src/input';
import { folderOf } from './files';

test('[input/watch] new and changed files of known kinds, whole, until it is told to stop', async () => {
  const folder = folderOf({ 'a.txt': 'The first.', 'x.pdf': 'no', '.hidden.txt': 'no' });
  const stop = new AbortController();
  const texts: string[] = [];
  const wait = async (count: number): Promise<void> => {
    for (let n = 0; texts.length < count && n < 400; n++) await new Promise((done) => setTimeout(done, 25));
  };
  const note = (item: Item): void => void texts.push(item.ok ? item.article.text : item.error.problem);
  const watching = (async () => {
    for await (const item of watchInputs([folder], { signal: stop.signal, settled: 200 })) note(item);
  })();
  await wait(1);
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'deep', 'b.jsonl'), '{"text": "The ');
  await new Promise((done) => setTimeout(done, 100));
  appendFileSync(join(folder, 'deep', 'b.jsonl'), 'second."}\n');
  await wait(2);
  writeFileSync(join(folder, 'a.txt'), 'The first, changed.');
  await wait(3);
  writeFileSync(join(folder, 'c.txt'), '');
  await wait(4);
  stop.abort();
  await watching;
  rmSync(folder, { recursive: true });
  expect(texts).toEqual(['The first.', 'The second.', 'The first, changed.', 'is empty']);
}, 20_000);
