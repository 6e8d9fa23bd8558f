// data/ambiguous.json: what it says of things of the Kit is what their files say, and every word can be found.
import { entityId } from '../../src/core/ids';
import { loadAmbiguous } from '../../src/data/ambiguous';
import { gazetteer } from '../../src/data/gazetteer';
import { loadKit } from '../../src/data/kit';

const kit = loadKit();
const list = loadAmbiguous();
const { byId } = gazetteer(kit);
const codes = new Set(kit.states.map(({ iso3 }) => iso3));
const all = list.flatMap(({ names, means }) => means.map((one) => ({ ...one, called: names[0] ?? '' })));

describe('[data/ambiguous]', () => {
  test('there are 200 names or more, with 500 meanings', () => {
    expect(list.length).toBeGreaterThanOrEqual(200);
    expect(all.length).toBeGreaterThanOrEqual(500);
  });

  test('a thing of the Kit has its name and type', () => {
    const other = all.filter(({ id, name, type }) => {
      const known = byId(id);
      return known !== null && (known.name !== name || known.type !== type);
    });
    expect(other).toEqual([]);
  });

  test('a thing of its own has an id of its type, and the id that its full name would get where nobody else has that name', () => {
    const own = all.filter(({ id }) => byId(id) === null);
    expect(own.filter(({ id, type }) => !id.startsWith(`${type.toLowerCase()}:`))).toEqual([]);
    const plain = own.filter(({ name, called, type }) => !name.includes('(') && name !== called && type !== 'Place');
    expect(plain.filter(({ id, type, name }) => id !== entityId(type, name))).toEqual([]);
  });

  test('a name means no thing twice, and no two things have one id', () => {
    expect(list.filter(({ means }) => new Set(means.map(({ id }) => id)).size !== means.length)).toEqual([]);
    const names = new Map<string, Set<string>>();
    for (const { id, name } of all) names.set(id, (names.get(id) ?? new Set()).add(name));
    expect([...names].filter(([, called]) => called.size > 1)).toEqual([]);
  });

  test('countries are codes of states.json, and words with a colon are ids of the Kit', () => {
    expect(all.filter(({ country }) => country !== null && !codes.has(country))).toEqual([]);
    const ids = all.flatMap(({ words }) => words.filter((word) => word.includes(':')));
    expect(ids.filter((id) => byId(id) === null)).toEqual([]);
  });

  test('what has no default or is not the default has words or a country that speak for it', () => {
    const mute = list.flatMap(({ names, default: usual, means }) =>
      means.filter(({ id, words, country }) => id !== usual && words.length === 0 && country === null).map(() => names),
    );
    expect(mute).toEqual([]);
  });
});
