// Whose office somebody holds, from the words of the article to the appearance that identity is judged by.
import { catalogueOf } from '../../src/catalogue';
import { loadKit } from '../../src/data/kit';
import { loadReaderModel } from '../../src/data/reader-model';
import { build } from '../../src/graph';
import { reader } from '../../src/read';
import { modelReader } from '../../src/text';

const kit = loadKit();
const catalogue = catalogueOf(kit);
const reads = reader(kit, modelReader(kit, loadReaderModel(), 0));

/** The roles of the person of that name, as the graph has them. */
async function rolesOf(text: string, name: string): Promise<unknown> {
  const article = { id: 'article:x', text, title: null, published: '2019-03-05', outlet: null, url: null };
  for (const outcome of await reads.run([article]))
    if (outcome.ok)
      for (const { type, props } of build(outcome.doc, catalogue).edges.values())
        if (type === 'APPEARS_IN' && props['name'] === name) return props['roles'];
  return null;
}

test.each([
  [
    'two words before one',
    'Kim Tae-su, a North Korean general, left Hanoi on Monday.',
    'Kim Tae-su',
    'general|state:PRK',
  ],
  ['two words, no continent', 'Thandi Mokwena, a South African lawyer, left.', 'Thandi Mokwena', 'lawyer|state:ZAF'],
  ['one word', 'Lena Dahl, a Swedish lawyer, left Oslo on Monday.', 'Lena Dahl', 'lawyer|state:SWE'],
])('[entities/roles] the state of an adjective: %s', async (_rule, text, name, role) => {
  expect(await rolesOf(text, name)).toEqual([role]);
});
