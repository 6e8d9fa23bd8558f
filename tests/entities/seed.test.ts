// The article that the project began with, where it lies beside the checkout: with the light reader and all of data/.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadKit } from '../../src/data/kit';
import { resolve } from '../../src/entities';
import { mention } from '../../src/mentions';
import { lightReader } from '../../src/text';
import { shared } from '../mentions/parsed';

const folder = join(__dirname, '..', '..', '..', 'shared', 'seed');
const files = (() => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
})();
const text = files[0] ? shared(`seed/${files[0]}`) : null;
const maybe = text === null ? test.skip : test;

maybe(
  '[entities/seed] offices, the capital, the cataphoric pronoun and the metonyms are resolved (skipped without the seed)',
  async () => {
    const kit = loadKit();
    const article = { id: 'seed', text: text ?? '', title: null, published: '2019-03-05', outlet: null, url: null };
    const [doc] = await lightReader(kit).parse([article]);
    if (!doc) throw new Error('nothing was read');
    const { entities, links, mentions } = resolve(kit)(mention(kit)(doc));
    const meant = (words: string, nth = 0): readonly string[] => {
      const found = mentions.filter(({ start, end }) => article.text.slice(start, end) === words)[nth];
      return links.filter((link) => link.mention === found?.id).map(({ entity }) => entity);
    };
    expect(meant('the ministry spokesman')).toEqual(['person:bahram-ghasemi']);
    expect(meant('he')).toEqual(['person:benjamin-netanyahu']);
    expect(meant('The Israeli leader')).toEqual(['person:benjamin-netanyahu']);
    expect(meant('the beleaguered prime minister')).toEqual(['person:benjamin-netanyahu']);
    expect(meant('the Russian premier')).toEqual(['person:vladimir-putin']);
    expect(meant('We')).toEqual(['person:benjamin-netanyahu', 'person:vladimir-putin']);
    expect(meant('Jewish state')).toEqual(['state:ISR']);
    expect([meant('Moscow'), meant('Moscow', 1), meant('Moscow', 2)]).toEqual([
      ['state:RUS'],
      ['place:moscow'],
      ['place:moscow'],
    ]);
    expect(
      entities
        .filter(({ type, known }) => type === 'State' && known)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['state:IRN', 'state:ISR', 'state:RUS', 'state:SYR', 'state:USA']);
  },
);
