// The reader model's files: what ships fits the code, and what is missing or damaged is said with its cure.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataError } from '../../src/core/errors';
import { DATA } from '../../src/data/file';
import { loadReaderModel } from '../../src/data/reader-model';
import { FEATURES } from '../../src/text/model/gazetteer-features';

const FILES = ['reader.onnx', 'reader.json', 'vocab.txt'];

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-model-'));
  mkdirSync(join(root, 'models'));
  for (const file of FILES) copyFileSync(join(DATA, 'models', file), join(root, 'models', file));
});
afterEach(() => rmSync(root, { recursive: true }));

const problem = (): string => {
  try {
    loadReaderModel(root);
  } catch (error) {
    if (error instanceof DataError) return error.message;
    throw error;
  }
  return 'none';
};

test('[data/reader-model] an intact copy loads', () => {
  expect(problem()).toBe('none');
});

test('[data/reader-model] it was trained with the features that the code computes, in their order', () => {
  expect(loadReaderModel().features).toEqual([...FEATURES]);
});

test('[data/reader-model] it ships in at most 30 MB', () => {
  const bytes = FILES.reduce((sum, file) => sum + statSync(join(DATA, 'models', file)).size, 0);
  expect(bytes).toBeLessThanOrEqual(30e6);
});

test.each(FILES)('[data/reader-model] without %s the file is named, and in one line', (file) => {
  rmSync(join(root, 'models', file));
  expect(problem()).toMatch(new RegExp(`^\\S*${file}: cannot be read.*$`));
});

test.each(['reader.onnx', 'vocab.txt'])(
  '[data/reader-model] one byte changed in %s is noticed, and the cure told',
  (file) => {
    const path = join(root, 'models', file);
    const bytes = readFileSync(path);
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    expect(problem()).toMatch(new RegExp(`${file}: is damaged.*git checkout data/models.*--reader light`));
  },
);

test('[data/reader-model] a card cut short is no JSON', () => {
  const path = join(root, 'models', 'reader.json');
  writeFileSync(path, readFileSync(path, 'utf8').slice(0, 100));
  expect(problem()).toMatch(/reader\.json: is not JSON/);
});
