// data/organizations.json: what it must hold, each in a state that exists, each name one organization only.
import { loadGroups } from '../../src/data/groups';
import { loadOrganizations } from '../../src/data/organizations';
import { loadOutlets } from '../../src/data/outlets';
import { loadStates } from '../../src/data/states';

const organizations = loadOrganizations();
const namesOf = (entry: { readonly name: string; readonly aliases: readonly string[] }) => [
  entry.name,
  ...entry.aliases,
];
const named = (name: string) => organizations.filter((org) => namesOf(org).includes(name)).map((org) => org.id);

describe('[data/organizations]', () => {
  test('there are 350 or more, and parties of 40 or more states', () => {
    expect(organizations.length).toBeGreaterThanOrEqual(350);
    const parties = organizations.filter((org) => org.kind === 'party');
    expect(new Set(parties.map((org) => org.country)).size).toBeGreaterThanOrEqual(40);
  });

  test('every country is a state of states.json', () => {
    const known = new Set<string | null>([null, ...loadStates().map((state) => state.iso3)]);
    expect(organizations.filter((org) => !known.has(org.country)).map((org) => org.id)).toEqual([]);
  });

  test('international organizations and alliances belong to no state; agencies and forces to one', () => {
    const above = organizations.filter(({ kind }) => kind === 'international' || kind === 'alliance');
    expect(above.filter((org) => org.country !== null)).toEqual([]);
    const below = organizations.filter(({ kind }) => kind === 'agency' || kind === 'military');
    expect(below.filter((org) => org.country === null)).toEqual([]);
  });

  test('no name, however it is capitalized, means two organizations', () => {
    const all = organizations.flatMap((org) => [...new Set(namesOf(org).map((name) => name.toLowerCase()))]);
    expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
  });

  test('no name is also an outlet’s, a group’s or a state’s', () => {
    const others = [...loadOutlets(), ...loadGroups(), ...loadStates()].flatMap(namesOf);
    const taken = new Set(others.map((name) => name.toLowerCase()));
    expect(organizations.flatMap(namesOf).filter((name) => taken.has(name.toLowerCase()))).toEqual([]);
  });

  test('no name has an article, a stray space or stands twice in its entry', () => {
    expect(organizations.flatMap(namesOf).filter((name) => /^(the|an?) |^\s|\s$|\s\s/i.test(name))).toEqual([]);
    expect(organizations.filter((org) => new Set(namesOf(org)).size !== namesOf(org).length)).toEqual([]);
  });

  test('a Wikidata item means one organization', () => {
    const items = organizations.flatMap((org) => org.wikidata ?? []);
    expect(new Set(items).size).toBe(items.length);
  });

  test.each([
    ['UN', 'united-nations'],
    ['U.N.', 'united-nations'],
    ['Security Council', 'united-nations-security-council'],
    ['U.N. Security Council', 'united-nations-security-council'],
    ['UNHCR', 'united-nations-high-commissioner-for-refugees'],
    ['EU', 'european-union'],
    ['Nato', 'nato'],
    ['OSCE', 'organization-for-security-and-cooperation-in-europe'],
    ['IAEA', 'international-atomic-energy-agency'],
    ['HRW', 'human-rights-watch'],
    ['Syrian Observatory', 'syrian-observatory-for-human-rights'],
    ['AKP', 'justice-and-development-party'],
    ['GOP', 'republican-party'],
    ['Pentagon', 'department-of-defense'],
    ['U.S. State Department', 'department-of-state'],
    ['CENTCOM', 'us-central-command'],
    ['U.S. Central Command', 'us-central-command'],
    ['IDF', 'israel-defense-forces'],
    ['IRGC', 'islamic-revolutionary-guard-corps'],
    ['Revolutionary Guards', 'islamic-revolutionary-guard-corps'],
    ['C.I.A.', 'central-intelligence-agency'],
    ['FSB', 'federal-security-service'],
    ['Duma', 'state-duma'],
    ['Majlis', 'majlis'],
    ['US-led coalition', 'global-coalition-against-daesh'],
    ['Aramco', 'saudi-aramco'],
    ['MSF', 'medecins-sans-frontieres'],
  ])('%s is %s', (name, id) => {
    expect(named(name)).toEqual([`organization:${id}`]);
  });

  test.each(['Supreme Court', 'Parliament', 'Liberal Party', 'Socialist Party', 'foreign ministry', 'Wagner'])(
    'bare %s, which is many or often something else, names none',
    (name) => {
      expect(named(name)).toEqual([]);
    },
  );
});
