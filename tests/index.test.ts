// The package as a program uses it: an article in, a question answered with its sentence.
import { build, catalogueOf, loadKit, loadReaderModel, modelReader, openStore, reader } from '../src';

test('[index] read, build, merge, ask', async () => {
  const kit = loadKit();
  const text =
    'PARIS – Angela Merkel met Emmanuel Macron in Paris on Monday. The French president denied attacking Syria.';
  const article = { id: 'a1', text, title: null, published: '2019-03-05', outlet: 'Example Post', url: null };
  const [outcome] = await reader(kit, modelReader(kit, loadReaderModel())).run([article]);
  if (!outcome?.ok) throw outcome?.error ?? new Error('no outcome');
  const store = await openStore('memory:', {});
  await store.prepare();
  await store.merge(build(outcome.doc, catalogueOf(kit)));
  const rows = await store.query(
    'MATCH (a:Person)-[m:MET]->(b:Person) MATCH (f:Fact {id: m.id})-[:EVIDENCED_BY]->(s:Sentence) RETURN a.name AS a, b.name AS b, m.date AS date, s.text AS sentence',
  );
  await store.close();
  expect(rows).toEqual([
    {
      a: 'Angela Merkel',
      b: 'Emmanuel Macron',
      date: '2019-03-04',
      sentence: 'PARIS – Angela Merkel met Emmanuel Macron in Paris on Monday.',
    },
  ]);
  const denial = outcome.doc.claims.find(({ stance }) => stance === 'DENIED');
  expect(denial && text.slice(denial.cue.start, denial.cue.end)).toBe('denied');
  expect(denial?.speaker).toBe('person:emmanuel-macron');
});
