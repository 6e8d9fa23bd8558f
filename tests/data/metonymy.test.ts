// data/metonymy.json: every metonym means one state that exists, and is a place where it does not act.
import { loadMetonymy } from '../../src/data/metonymy';
import { loadPlaces } from '../../src/data/places';
import { loadStates } from '../../src/data/states';

const { metonyms, actorVerbs } = loadMetonymy();
const states = loadStates();
const { places } = loadPlaces();
const namesOf = (entry: { readonly name: string; readonly aliases: readonly string[] }) => [
  entry.name,
  ...entry.aliases,
];
const find = (name: string) => metonyms.filter((metonym) => namesOf(metonym).includes(name));
const all = metonyms.flatMap(namesOf);

/** Capitals that news means as something else far more often: another town, a person, or (Brussels, Amsterdam) not this government. */
const LEFT_OUT = ['Brussels', 'Amsterdam', 'Georgetown', 'Kingston', 'Victoria', 'San José', 'Nassau', 'Bridgetown'];

describe('[data/metonymy]', () => {
  test('every metonym stands for a state of states.json', () => {
    const known = new Set(states.map((state) => state.iso3));
    expect(metonyms.filter((metonym) => !known.has(metonym.state))).toEqual([]);
  });

  test('no name stands for two states, and none is a state’s own name', () => {
    const own = new Set(states.flatMap(namesOf).map((name) => name.toLowerCase()));
    expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
    expect(all.filter((name) => own.has(name.toLowerCase()))).toEqual([]);
  });

  test('every capital and building is also a place, for where it does not act', () => {
    const placed = (name: string, state: string) =>
      places.some((place) => (place.country ?? state) === state && namesOf(place).includes(name));
    const lost = metonyms
      .filter(({ kind }) => kind !== 'always')
      .flatMap((metonym) => namesOf(metonym).filter((name) => !placed(name, metonym.state)));
    expect(lost).toEqual([]);
  });

  test('what always means the state is no place', () => {
    const names = new Set(places.flatMap(namesOf));
    const always = metonyms.filter(({ kind }) => kind === 'always').flatMap(namesOf);
    expect(always.filter((name) => names.has(name))).toEqual([]);
  });

  test('every capital of states.json with a name of its own acts, but for the ambiguous ones', () => {
    const silent = states.flatMap(({ capital, name }) =>
      capital !== null && capital !== name && find(capital).length === 0 ? [capital] : [],
    );
    expect(silent).toEqual(expect.arrayContaining(LEFT_OUT));
    expect(silent.length).toBeLessThan(30);
  });

  test.each([
    ['Moscow', 'RUS', 'capital'],
    ['Kiev', 'UKR', 'capital'],
    ['Washington', 'USA', 'capital'],
    ['Tel Aviv', 'ISR', 'capital'],
    ['Teheran', 'IRN', 'capital'],
    ['La Paz', 'BOL', 'capital'],
    ['Abidjan', 'CIV', 'capital'],
    ['Kremlin', 'RUS', 'building'],
    ['White House', 'USA', 'building'],
    ['No 10', 'GBR', 'building'],
    ['Élysée Palace', 'FRA', 'building'],
    ['Elysee Palace', 'FRA', 'building'],
    ["Quai d'Orsay", 'FRA', 'building'],
    ['Blue House', 'KOR', 'building'],
    ['Zhongnanhai', 'CHN', 'building'],
    ['Foggy Bottom', 'USA', 'building'],
    ['Chigi Palace', 'ITA', 'building'],
    ['Jewish state', 'ISR', 'always'],
    ['Islamic republic', 'IRN', 'always'],
    ['Hermit kingdom', 'PRK', 'always'],
    ['Uncle Sam', 'USA', 'always'],
  ])('"%s" stands for %s (%s)', (name, state, kind) => {
    expect(find(name).map((metonym) => [metonym.state, metonym.kind])).toEqual([[state, kind]]);
  });

  test.each(['Pentagon', 'Brussels', 'Male', 'Sana'])('"%s" stands for no state', (name) => {
    expect(find(name)).toEqual([]);
  });

  test('actor verbs are at least 150 lower-case lemmas, each once', () => {
    expect(actorVerbs.length).toBeGreaterThanOrEqual(150);
    expect(new Set(actorVerbs).size).toBe(actorVerbs.length);
    expect(actorVerbs.filter((verb) => !/^[a-z]+$/.test(verb))).toEqual([]);
  });

  test.each(['agree', 'deny', 'warn', 'sign', 'accuse', 'hope', 'insist', 'sanction', 'deploy', 'recognise'])(
    'who "%s"s is an actor',
    (verb) => {
      expect(actorVerbs).toContain(verb);
    },
  );

  test.each(['be', 'lie', 'have', 'host', 'grow', 'burn', 'celebrate'])('a town too may "%s"', (verb) => {
    expect(actorVerbs).not.toContain(verb);
  });
});
