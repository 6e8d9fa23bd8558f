// The reader model beyond what both readers do: given tokens, endless sentences, worker threads, probabilities.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Article, Parsed } from '../../src/core/model';
import { loadKit } from '../../src/data/kit';
import { loadReaderModel } from '../../src/data/reader-model';
import { modelReader, readConllu, writeConllu } from '../../src/text';

const ARTICLES = resolve(__dirname, '..', '..', 'data', 'articles');
const kit = loadKit();
const model = loadReaderModel();
const alone = modelReader(kit, model, 0);

const article = (text: string, id = 'a'): Article => ({
  id,
  text,
  title: null,
  published: null,
  outlet: null,
  url: null,
});
const articles = readdirSync(ARTICLES).map((name) => article(readFileSync(join(ARTICLES, name), 'utf8'), name));
const one = async (text: string): Promise<Parsed> => {
  const [doc] = await alone.parse([article(text)]);
  if (!doc) throw new Error('no document');
  return doc;
};

test('[text/model] given tokens stay as they are, odd ones too', async () => {
  const rows = ['1\tState-run\tx', '2\tTV\tx', '3\tdoesn’t\tx', '4\tlie\tx'].map((row) => `${row}${'\t_'.repeat(7)}`);
  const [doc] = readConllu(`# sent_id = s1\n${rows.join('\n')}\n\n`, 'given');
  if (!doc) throw new Error('no document');
  const { sentences } = await alone.annotate(doc.article, doc.sentences);
  expect(sentences.map(({ tokens }) => tokens.map(({ form }) => form))).toEqual([
    ['State-run', 'TV', 'doesn’t', 'lie'],
  ]);
});

test('[text/model] worker threads read the same as this one', async () => {
  const many = Array.from({ length: 5 }, (_, i) => articles.map(({ id, text }) => article(text, `${id}:${i}`))).flat();
  const [here, there] = [await alone.parse(many), await modelReader(kit, model, 2).parse(many)];
  expect(there).toEqual(here);
}, 120_000);

test('[text/model] an article is read the same whatever stands beside it in the batch', async () => {
  const first = articles[0];
  if (!first) throw new Error('no sample article');
  const [beside] = await alone.parse(articles);
  const [single] = await alone.parse([first]);
  const shape = (doc: Parsed | undefined) =>
    doc?.sentences.map(({ tokens }) => tokens.map(({ head, deprel, upos }) => [head, deprel, upos]));
  expect(shape(beside)).toEqual(shape(single));
});

test('[text/model] a sentence longer than the network’s window is still one tree', async () => {
  const { sentences } = await one(`${'the minister of Iran met an envoy and '.repeat(60)}left`);
  expect(sentences).toHaveLength(1);
  expect(sentences[0]?.tokens.filter(({ head }) => head < 0)).toHaveLength(1);
});

test('[text/model] CoNLL-U says of each head how likely it is right', async () => {
  const { sentences, text } = await one('Angela Merkel met reporters in Berlin.');
  const written = sentences.map((sentence) => writeConllu(text, sentence, 's1')).join('');
  const shares = [...written.matchAll(/HeadCertainty=(\d\.\d\d)/g)].map(([, share]) => Number(share));
  expect(shares).toHaveLength(7);
  expect(Math.min(...shares)).toBeGreaterThan(0);
  expect(Math.max(...shares)).toBeLessThanOrEqual(1);
});

test('[text/model] probabilities of names lie between 0 and 1, and a known name is surer than a made-up word', async () => {
  const { names } = await one('Angela Merkel met reporters in Berlin.');
  expect(names.every(({ score }) => score > 0 && score <= 1)).toBe(true);
});
