// data/outlets.json: enough of every part of the world, each in a state that exists, each name one outlet only.
import { loadOutlets } from '../../src/data/outlets';
import { loadStates } from '../../src/data/states';

const outlets = loadOutlets();
const namesOf = (outlet: { readonly name: string; readonly aliases: readonly string[] }) => [
  outlet.name,
  ...outlet.aliases,
];
const named = (name: string) => outlets.filter((outlet) => namesOf(outlet).includes(name)).map((outlet) => outlet.id);

const REGIONS: Readonly<Record<string, { readonly least: number; readonly states: string }>> = {
  Africa: {
    least: 25,
    states:
      'EGY DZA MAR TUN LBY SDN NGA GHA KEN UGA TZA RWA BDI ETH ERI SOM SSD ZAF ZWE ZMB MWI AGO MOZ NAM SEN CIV CMR COD BFA MLI MUS COG',
  },
  'Latin America': {
    least: 25,
    states: 'MEX CUB VEN COL BRA ARG CHL PER ECU BOL PRY URY CRI PAN NIC HND SLV GTM DOM HTI JAM TTO GUY',
  },
  'Middle East': { least: 25, states: 'IRN IRQ SYR TUR QAT SAU ARE KWT BHR OMN YEM LBN JOR ISR PSE' },
  'South Asia': { least: 25, states: 'IND PAK BGD LKA NPL AFG BTN' },
  'East and South-East Asia': {
    least: 25,
    states: 'CHN TWN JPN KOR PRK MNG VNM LAO KHM THA MMR MYS SGP IDN PHL BRN TLS',
  },
  'Eastern Europe': {
    least: 25,
    states: 'RUS UKR BLR LVA LTU EST POL CZE SVK HUN ROU BGR SRB HRV SVN BIH XKX MKD ALB MNE MDA GEO ARM AZE',
  },
  'Western Europe': {
    least: 25,
    states: 'GBR IRL FRA DEU ESP PRT ITA VAT NLD BEL CHE AUT SWE NOR DNK FIN ISL GRC CYP MLT',
  },
  'North America': { least: 25, states: 'USA CAN' },
  Oceania: { least: 5, states: 'AUS NZL FJI PNG WSM' },
};

describe('[data/outlets]', () => {
  test('there are 320 or more, of all kinds', () => {
    expect(outlets.length).toBeGreaterThanOrEqual(320);
    for (const kind of ['agency', 'newspaper', 'broadcaster', 'magazine', 'online'])
      expect(outlets.filter((outlet) => outlet.kind === kind).length).toBeGreaterThanOrEqual(25);
  });

  test.each(Object.entries(REGIONS))('%s has its share', (_region, { least, states }) => {
    const codes = new Set(states.split(' '));
    expect(outlets.filter((outlet) => codes.has(outlet.country)).length).toBeGreaterThanOrEqual(least);
  });

  test('every country is a state of states.json', () => {
    const known = new Set(loadStates().map((state) => state.iso3));
    expect(outlets.filter((outlet) => !known.has(outlet.country)).map((outlet) => outlet.id)).toEqual([]);
  });

  test('no name, however it is capitalized, means two outlets', () => {
    const all = outlets.flatMap((outlet) => [...new Set(namesOf(outlet).map((name) => name.toLowerCase()))]);
    expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
  });

  test('no name has an article, a stray space or stands twice in its entry', () => {
    expect(outlets.flatMap(namesOf).filter((name) => /^(the|an?) |^\s|\s$|\s\s/i.test(name))).toEqual([]);
    expect(outlets.filter((outlet) => new Set(namesOf(outlet)).size !== namesOf(outlet).length)).toEqual([]);
  });

  test('a Wikidata item means one outlet', () => {
    const items = outlets.flatMap((outlet) => outlet.wikidata ?? []);
    expect(new Set(items).size).toBe(items.length);
  });

  test('a domain is bare: no scheme, no www, lower case', () => {
    const domains = outlets.flatMap((outlet) => outlet.domain ?? []);
    expect(domains.filter((domain) => !/^(?!www\.)[a-z0-9.-]+\.[a-z]+(\/[a-z]+)?$/.test(domain))).toEqual([]);
  });

  test.each([
    ['BBC', 'outlet:bbc-news'],
    ['Associated Press', 'outlet:associated-press'],
    ['AP', 'outlet:associated-press'],
    ['NYT', 'outlet:new-york-times'],
    ['Reuters news agency', 'outlet:reuters'],
    ['AFP', 'outlet:agence-france-presse'],
    ['RT', 'outlet:rt'],
    ['Russia Today', 'outlet:rt'],
    ['Itar-Tass', 'outlet:tass'],
    ['RIA', 'outlet:ria-novosti'],
    ['Sana', 'outlet:sana'],
    ['Anadolu news agency', 'outlet:anadolu-agency'],
    ['al-Jazeera', 'outlet:al-jazeera'],
    ['Al-Arabiya', 'outlet:al-arabiya'],
    ['al-Manar', 'outlet:al-manar'],
    ['Islamic Republic News Agency', 'outlet:irna'],
    ['Ha’aretz', 'outlet:haaretz'],
    ['Xinhua', 'outlet:xinhua-news-agency'],
    ['People’s Daily', 'outlet:peoples-daily'],
    ['PTI', 'outlet:press-trust-of-india'],
    ['Kyodo', 'outlet:kyodo-news'],
    ['Korean Central News Agency', 'outlet:kcna'],
    ['El Pais', 'outlet:el-pais'],
  ])('%s is %s', (name, id) => {
    expect(named(name)).toEqual([id]);
  });

  test.each(['Sun', 'Times', 'Independent', 'Mirror', 'Time', 'Globe', 'Nation', 'Standard', 'Hill', 'Star', 'ABC'])(
    'bare %s, which is often something else, names none',
    (name) => {
      expect(named(name)).toEqual([]);
    },
  );

  test.each([
    ['outlet:tass', 'RUS', 'state'],
    ['outlet:press-tv', 'IRN', 'state'],
    ['outlet:al-manar', 'LBN', 'party'],
    ['outlet:bbc-news', 'GBR', 'public'],
    ['outlet:haaretz', 'ISR', 'private'],
    ['outlet:xinhua-news-agency', 'CHN', 'state'],
  ])('%s is run from %s and is %s', (id, country, control) => {
    expect(outlets.find((outlet) => outlet.id === id)).toMatchObject({ country, control });
  });
});
