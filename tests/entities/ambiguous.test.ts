// A name that several things bear means what the article speaks of; read end to end.
import type { Reading } from '../../src/core/model';
import type { Ambiguous } from '../../src/data/ambiguous';
import { loadKit } from '../../src/data/kit';
import { onModel } from '../reader';

const kit = loadKit();
const program = onModel(kit);

async function read(texts: readonly string[], published: string | null = null): Promise<readonly Reading[]> {
  const articles = texts.map((text, i) => ({ id: `a${i}`, text, title: null, published, outlet: null, url: null }));
  return (await program.run(articles)).map((outcome) => {
    if (!outcome.ok) throw outcome.error;
    return outcome.doc;
  });
}

/** What the first mention that begins with one of the names is linked to, and why. */
function linked({ text, mentions, links }: Reading, names: readonly string[]) {
  const found = mentions.find(
    ({ form, start, end }) => form === 'name' && names.some((name) => text.slice(start, end).startsWith(name)),
  );
  return links.find(({ mention }) => mention === found?.id) ?? null;
}
const meant = async (text: string, name: string, published: string | null = null) => {
  const [doc] = await read([text], published);
  return doc ? linked(doc, [name]) : null;
};

const namesOf = ({ names, means }: Ambiguous) => [...names, ...means.flatMap(({ aliases }) => aliases)];

describe('[entities/ambiguous]', () => {
  test('every example of data/ambiguous.json is linked as it says', async () => {
    const examples = kit.ambiguous.flatMap((entry) => entry.examples.map((one) => ({ ...one, names: namesOf(entry) })));
    const docs = await read(examples.map(({ text }) => text));
    const got = examples.map(({ text, names }, i) => {
      const doc = docs[i];
      return { text, id: doc ? (linked(doc, names)?.entity ?? null) : null };
    });
    expect(got).toEqual(examples.map(({ text, id }) => ({ text, id })));
  }, 60_000);

  test('the reason says which words decided', async () => {
    const link = await meant('The governor of Georgia spoke in Atlanta.', 'Georgia');
    expect(link?.reason).toBe('"Georgia" is Georgia (U.S. state): beside Atlanta, governor');
  });

  test('a name means one thing in all of an article', async () => {
    const [doc] = await read(['Georgia counted again. The governor of Georgia spoke in Atlanta.']);
    const ids = doc?.links.filter(({ mention }) =>
      doc.mentions.some(({ id, start, end }) => id === mention && doc.text.slice(start, end) === 'Georgia'),
    );
    expect(ids?.map(({ entity }) => entity)).toEqual(['place:georgia-us', 'place:georgia-us']);
  });

  test.each([
    [
      'Norwegian voters went to the polls. The Labour Party of Jens Stoltenberg lost in Oslo.',
      'Labour Party',
      'organization:norwegian-labour-party',
    ],
    [
      'Swedes and Danes voted in Sweden and Denmark. The Swedish papers like the Labour Party.',
      'Labour Party',
      'organization:labour-party-of-sweden',
    ],
  ])('no default of a state that the article never names: %s', async (text, name, id) => {
    expect((await meant(text, name))?.entity).toBe(id);
  });
});

test('[entities/known] the article’s own longer name comes before the usual meaning', async () => {
  const [doc] = await read([
    'The Irish Independent named the bank. The minister told the Independent that he would stay.',
  ]);
  const outlets = doc?.entities.filter(({ type }) => type === 'Outlet').map(({ id }) => id);
  expect(outlets).toEqual(['outlet:irish-independent']);
});

describe('[entities/known] letters that the article spells out', () => {
  test.each([
    [
      "At the IMF, the International Metalworkers' Federation, delegates prepared a merger.",
      'IMF',
      'organization:international-metalworkers-federation',
    ],
    ['The IMF lent the money.', 'IMF', 'organization:international-monetary-fund'],
  ])('%s', async (text, name, id) => {
    expect((await meant(text, name))?.entity).toBe(id);
  });
});

describe('[mentions/namesakes] a person by the name of a state', () => {
  test.each([
    ['Chicago lost in his first game back, and Jordan missed twenty-one of his shots.', 'Jordan', 'person:jordan'],
    ['Chad, a bus driver in Tulsa, said that he had never seen such hail.', 'Chad', 'person:chad'],
    ['Chad Miller lives in Ohio. On Monday Chad said he would leave.', 'Chad', 'person:chad-miller'],
    ['Jordan scored 30 points and was named player of the game.', 'Jordan', 'person:jordan'],
    ['Jordan has asked for aid. Its king met donors in London.', 'Jordan', 'state:JOR'],
    ['Jordan said it would close its border with Syria.', 'Jordan', 'state:JOR'],
    ['Chad sent two thousand soldiers to Sudan, President Deby said in N’Djamena.', 'Chad', 'state:TCD'],
  ])('%s', async (text, name, id) => {
    expect((await meant(text, name))?.entity.replace(/-[0-9a-f]{8}$/, '')).toBe(id);
  });
});

describe('[entities/surnames] an office holder by surname alone', () => {
  test.each([
    ['Merkel said no.', 'Merkel', '2015-05-05', 'person:angela-merkel'],
    ['Haddad, the mayor of Velden, opened a bridge.', 'Haddad', '2023-05-05', 'person:haddad'],
    ['Haddad said that the tax would fall in Brazil.', 'Haddad', '2023-05-05', 'person:fernando-haddad'],
    ['Haddad said that the shop would close.', 'Haddad', '2023-05-05', 'person:haddad'],
  ])('%s', async (text, name, day, id) => {
    expect((await meant(text, name, day))?.entity.replace(/-[0-9a-f]{8}$/, '')).toBe(id);
  });
});
