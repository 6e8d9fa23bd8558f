// data/places.json: enough places, no state among them, and namesakes only where they are known.
import { loadPlaces } from '../../src/data/places';
import { loadStates } from '../../src/data/states';

const { places, generic } = loadPlaces();
const states = loadStates();
const namesOf = (entry: { readonly name: string; readonly aliases: readonly string[] }) => [
  entry.name,
  ...entry.aliases,
];
/** In the order of the file: of namesakes the one that news means more often comes first. */
const find = (name: string) => places.filter((place) => namesOf(place).includes(name)).map((place) => place.id);

const NAMESAKES: Readonly<Record<string, readonly string[]>> = {
  Alexandria: ['place:alexandria', 'place:alexandria-virginia'],
  Birmingham: ['place:birmingham', 'place:birmingham-alabama'],
  Dover: ['place:dover', 'place:dover-delaware'],
  Galicia: ['place:galicia', 'place:galicia-spain'],
  Hyderabad: ['place:hyderabad', 'place:hyderabad-pakistan'],
  Manchester: ['place:manchester', 'place:manchester-new-hampshire'],
  Newcastle: ['place:newcastle', 'place:newcastle-new-south-wales'],
  Norfolk: ['place:norfolk', 'place:norfolk-england'],
  Portland: ['place:portland', 'place:portland-maine'],
  'St. Petersburg': ['place:saint-petersburg', 'place:st-petersburg-florida'],
  Syracuse: ['place:syracuse', 'place:syracuse-sicily'],
  Toledo: ['place:toledo', 'place:toledo-spain'],
  Tripoli: ['place:tripoli', 'place:tripoli-lebanon'],
  Victoria: ['place:victoria', 'place:victoria-british-columbia', 'place:victoria-seychelles'],
};

describe('[data/places]', () => {
  test('holds at least 900 places, 450 of them cities, and every kind', () => {
    expect(places.length).toBeGreaterThanOrEqual(900);
    expect(places.filter((place) => place.kind === 'city').length).toBeGreaterThanOrEqual(450);
    const kinds = ['border', 'building', 'city', 'continent', 'mountain', 'region', 'site', 'water'];
    expect([...new Set(places.map((place) => place.kind))].sort()).toEqual(kinds);
  });

  test('every country exists', () => {
    const known = new Set(states.map((state) => state.iso3));
    expect(places.filter(({ country }) => country !== null && !known.has(country))).toEqual([]);
  });

  test('no place is called as a state is', () => {
    const taken = new Set(
      states.flatMap((state) => [...namesOf(state), state.official]).map((name) => name.toLowerCase()),
    );
    expect(places.flatMap(namesOf).filter((name) => taken.has(name.toLowerCase()))).toEqual([]);
  });

  test('every capital that is not called as its state is a place in it', () => {
    const lost = states.filter(
      (state) =>
        state.capital !== null &&
        !namesOf(state).includes(state.capital) &&
        !places.some((place) => place.country === state.iso3 && namesOf(place).includes(state.capital ?? '')),
    );
    expect(lost.map((state) => state.capital)).toEqual([]);
  });

  test('one name is several places only for the namesakes above, the more frequent first', () => {
    const count = new Map<string, number>();
    for (const name of places.flatMap(namesOf)) count.set(name, (count.get(name) ?? 0) + 1);
    const shared = [...count].filter(([, times]) => times > 1).map(([name]) => name);
    expect(Object.fromEntries(shared.map((name) => [name, find(name)]))).toEqual(NAMESAKES);
  });

  test('names are trimmed and begin as names do', () => {
    expect(places.flatMap(namesOf).filter((name) => name !== name.trim() || /\s{2}/.test(name))).toEqual([]);
    expect(places.filter((place) => !/\p{Lu}|\d/u.test(place.name)).map((place) => place.id)).toEqual([]);
  });

  test.each([
    ['Ar Raqqah', 'place:raqqa'],
    ['Raqqah', 'place:raqqa'],
    ['Al Huwayjah', 'place:hawija'],
    ['Dayr az Zawr', 'place:deir-al-zour'],
    ['Deir Ezzor', 'place:deir-al-zour'],
    ['Ain Issa', 'place:ayn-isa'],
    ['Tall Afar', 'place:tal-afar'],
    ['Kobane', 'place:kobani'],
    ['Falluja', 'place:fallujah'],
    ['Hodeida', 'place:hodeidah'],
    ['Surt', 'place:sirte'],
    ['Kiev', 'place:kyiv'],
    ['Kharkov', 'place:kharkiv'],
    ['Mideast', 'place:middle-east'],
    ['Golan', 'place:golan-heights'],
    ['Donbass', 'place:donbas'],
    ['Straits of Hormuz', 'place:strait-of-hormuz'],
    ['Guantanamo', 'place:guantanamo-bay'],
    ['Tahrir Square', 'place:tahrir-square'],
    ['al-Aqsa mosque', 'place:al-aqsa-mosque'],
    ['Mar-a-Lago', 'place:mar-a-lago'],
    ['Camp David', 'place:camp-david'],
    ['Washington', 'place:washington-dc'],
    ['New York City', 'place:new-york'],
    ['Calif.', 'place:california'],
    ['U.S. state of Georgia', 'place:state-of-georgia'],
    ['White House', 'place:white-house'],
  ])('"%s" is %s', (name, id) => {
    expect(find(name)).toEqual([id]);
  });

  test.each(['Georgia', 'Luxembourg', 'Male', 'Moon', 'Hit', 'Reading'])('"%s" is no place here', (name) => {
    expect(find(name)).toEqual([]);
  });

  test.each([
    ['Golan Heights', null],
    ['Kashmir', null],
    ['Crimea', 'UKR'],
    ['West Bank', 'PSE'],
    ['Guantanamo Bay', 'CUB'],
    ['Euphrates', null],
  ])('%s lies in %s', (name, country) => {
    expect(places.find((place) => place.name === name)?.country).toBe(country);
  });

  test('generic words are single, lower case, each once', () => {
    expect(new Set(generic).size).toBe(generic.length);
    expect(generic.filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
    expect(generic).toEqual(expect.arrayContaining(['province', 'strait', 'airport', 'mosque', 'islands', 'camp']));
  });

  test.each(['school', 'university', 'company', 'party', 'ministry'])(
    '"%s" makes an organization, no place',
    (word) => {
      expect(generic).not.toContain(word);
    },
  );
});
