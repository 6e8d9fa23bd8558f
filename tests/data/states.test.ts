// data/states.json: complete, agreed with ISO codes, and no name claimed twice.
import { countries, getCountryData, type TCountryCode } from 'countries-list';
import { loadStates } from '../../src/data/states';

const states = loadStates();
const OTHERS = ['PSE', 'TWN', 'VAT', 'XKX'];
const isCode = (code: string): code is TCountryCode => Object.hasOwn(countries, code);
const listed = (iso2: string) => (isCode(iso2) ? getCountryData(iso2) : undefined);

/** Where countries-list says otherwise, and why we do. */
const CAPITALS: Readonly<Record<string, { ours: string | null; why: string }>> = {
  BOL: { ours: 'La Paz', why: 'seat of government, which news means; Sucre is the capital by law' },
  ISR: { ours: null, why: 'Jerusalem is the capital by Israeli law and disputed by most states' },
  PSE: { ours: null, why: 'Ramallah is the seat of government, East Jerusalem is claimed' },
  SWZ: { ours: 'Mbabane', why: 'seat of government; Lobamba is the seat of king and parliament' },
  USA: { ours: 'Washington', why: 'the name as news writes it' },
};

/** Every (key, state) pair in which two different states claim one key. */
const clashes = (keysOf: (state: (typeof states)[number]) => readonly string[]): readonly string[] => {
  const owner = new Map<string, string>();
  return states.flatMap((state) =>
    [...new Set(keysOf(state).map((key) => key.toLowerCase()))].flatMap((key) => {
      const other = owner.get(key);
      owner.set(key, state.iso3);
      return other === undefined ? [] : [`${key}: ${other}, ${state.iso3}`];
    }),
  );
};

const named = (name: string): readonly string[] =>
  states.filter((state) => [state.name, ...state.aliases].includes(name)).map((state) => state.iso3);
const called = (word: string): readonly string[] =>
  states.filter((state) => [...state.adjectives, ...state.demonyms].includes(word)).map((state) => state.iso3);

describe('[data/states]', () => {
  test('holds the 193 members of the United Nations and four others', () => {
    const codes = states.map((state) => state.iso3);
    expect(codes.filter((code) => !OTHERS.includes(code))).toHaveLength(193);
    expect(codes.filter((code) => OTHERS.includes(code))).toEqual(OTHERS);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test.each(states.map((state) => [state.name, state] as const))('%s has the codes of ISO 3166', (_, state) => {
    expect(state.id).toBe(`state:${state.iso3}`);
    expect(listed(state.iso2)?.iso3).toBe(state.iso3);
  });

  test('capitals agree with countries-list, but for differences with a reason', () => {
    const differing = states.filter((state) => state.capital !== listed(state.iso2)?.capital);
    expect(Object.fromEntries(differing.map((state) => [state.iso3, state.capital]))).toEqual(
      Object.fromEntries(Object.entries(CAPITALS).map(([iso3, { ours }]) => [iso3, ours])),
    );
  });

  test('no name or alias, in any case, is claimed by two states', () => {
    expect(clashes((state) => [state.name, state.official, ...state.aliases])).toEqual([]);
  });

  test('no adjective and no demonym is claimed by two states', () => {
    expect(clashes((state) => [...state.adjectives, ...state.demonyms])).toEqual([]);
  });

  test('no Wikidata id is given twice', () => {
    expect(clashes((state) => (state.wikidata === null ? [] : [state.wikidata]))).toEqual([]);
  });

  test('the official name is an alias too, and no alias begins with an article or stands twice', () => {
    const wrong = states.filter(
      ({ name, official, aliases }) =>
        (official !== name && !aliases.includes(official)) ||
        aliases.some((alias) => /^the /i.test(alias)) ||
        new Set([name, ...aliases]).size !== aliases.length + 1,
    );
    expect(wrong.map((state) => state.iso3)).toEqual([]);
  });

  test('every state has a leader', () => {
    expect(states.filter((state) => state.leaders.length === 0)).toEqual([]);
  });

  test.each([
    ['US', 'USA'],
    ['U.S.', 'USA'],
    ['America', 'USA'],
    ['United States of America', 'USA'],
    ['UK', 'GBR'],
    ['Britain', 'GBR'],
    ['DR Congo', 'COD'],
    ['Republic of Congo', 'COG'],
    ['Ivory Coast', 'CIV'],
    ["Cote d'Ivoire", 'CIV'],
    ['Burma', 'MMR'],
    ['Czechia', 'CZE'],
    ['Türkiye', 'TUR'],
    ['UAE', 'ARE'],
    ['Republic of Korea', 'KOR'],
    ['DPRK', 'PRK'],
    ['Islamic Republic of Iran', 'IRN'],
    ['Islamic Republic of Pakistan', 'PAK'],
    ['Republic of China', 'TWN'],
    ["People's Republic of China", 'CHN'],
    ['Swaziland', 'SWZ'],
    ['Macedonia', 'MKD'],
    ['Vatican', 'VAT'],
    ['Bosnia', 'BIH'],
  ])('the name "%s" is %s', (name, iso3) => {
    expect(named(name)).toEqual([iso3]);
  });

  test.each(['Palestinian Authority', 'Jewish state', 'Islamic republic', 'Kurdistan'])(
    '"%s" names no state',
    (name) => {
      expect(named(name)).toEqual([]);
    },
  );

  test.each([
    ['Iranian', 'IRN'],
    ['U.S.', 'USA'],
    ['British', 'GBR'],
    ['Britons', 'GBR'],
    ['Danes', 'DNK'],
    ['Dutch', 'NLD'],
    ['Nigerien', 'NER'],
    ['Nigerians', 'NGA'],
    ['Saudis', 'SAU'],
    ['Filipinos', 'PHL'],
    ['Poles', 'POL'],
    ['New Zealanders', 'NZL'],
  ])('the adjective or demonym "%s" is of %s', (word, iso3) => {
    expect(called(word)).toEqual([iso3]);
  });

  test.each([
    ['IRN', 'Supreme Leader'],
    ['DEU', 'Chancellor'],
    ['IRL', 'Taoiseach'],
    ['SAU', 'Crown Prince'],
    ['VAT', 'Pope'],
  ])('%s is led by a %s', (iso3, title) => {
    expect(states.find((state) => state.iso3 === iso3)?.leaders).toContain(title);
  });
});
