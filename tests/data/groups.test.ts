// data/groups.json: militants, peoples, faiths and camps; each name and adjective one group only, and no nationality.
import { loadGroups } from '../../src/data/groups';
import { loadOutlets } from '../../src/data/outlets';
import { loadStates } from '../../src/data/states';

const groups = loadGroups();
type Named = { readonly name: string; readonly aliases: readonly string[] };
const namesOf = (entry: Named) => [entry.name, ...entry.aliases];
const named = (name: string) => groups.filter((group) => namesOf(group).includes(name)).map((group) => group.id);
const wordsOf = (group: (typeof groups)[number]) => [...namesOf(group), ...group.adjectives];

describe('[data/groups]', () => {
  test('there are 220 or more, 40 or more of each kind', () => {
    expect(groups.length).toBeGreaterThanOrEqual(220);
    for (const kind of ['militant', 'ethnic', 'faith', 'political'])
      expect(groups.filter((group) => group.kind === kind).length).toBeGreaterThanOrEqual(40);
  });

  test('no name or adjective, however it is capitalized, means two groups', () => {
    const all = groups.flatMap((group) => [...new Set(wordsOf(group).map((word) => word.toLowerCase()))]);
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
  });

  test('no nationality: that stands in states.json', () => {
    const states = loadStates().flatMap((state) => [...namesOf(state), ...state.adjectives, ...state.demonyms]);
    const taken = new Set(states.map((word) => word.toLowerCase()));
    expect(groups.flatMap(wordsOf).filter((word) => taken.has(word.toLowerCase()))).toEqual([]);
  });

  test('no name is an outlet’s', () => {
    const taken = new Set(loadOutlets().flatMap(namesOf));
    expect(groups.flatMap(wordsOf).filter((word) => taken.has(word))).toEqual([]);
  });

  test('no name has an article, a stray space or stands twice in its entry', () => {
    expect(groups.flatMap(wordsOf).filter((word) => /^(the|an?) |^\s|\s$|\s\s/i.test(word))).toEqual([]);
    expect(groups.filter((group) => new Set(namesOf(group)).size !== namesOf(group).length)).toEqual([]);
  });

  test.each([
    ['ISIS', 'islamic-state'],
    ['ISIL', 'islamic-state'],
    ['IS', 'islamic-state'],
    ['Daesh', 'islamic-state'],
    ['Al Qaida', 'al-qaeda'],
    ['al-Qaida', 'al-qaeda'],
    ['Hizbullah', 'hezbollah'],
    ['Hamas', 'hamas'],
    ['Houthi rebels', 'houthis'],
    ['PKK', 'kurdistan-workers-party'],
    ['YPG', 'peoples-protection-units'],
    ['peshmerga', 'peshmerga'],
    ['SDF', 'syrian-democratic-forces'],
    ['al-Nusra', 'nusra-front'],
    ['Al-Shabaab', 'al-shabaab'],
    ['FARC', 'revolutionary-armed-forces-of-colombia'],
    ['IRA', 'irish-republican-army'],
    ['Uighurs', 'uyghurs'],
    ['Shias', 'shiites'],
    ['Yezidis', 'yazidis'],
    ['Tories', 'tories'],
    ['White Helmets', 'white-helmets'],
  ])('%s is %s', (name, id) => {
    expect(named(name)).toEqual([`group:${id}`]);
  });

  test.each([
    ['Kurdish', 'kurds'],
    ['Jewish', 'jews'],
    ['Sunni', 'sunnis'],
    ['Shi’ite', 'shiites'],
    ['Druze', 'druze'],
    ['Islamist', 'islamists'],
    ['Republican', 'republicans'],
  ])('%s is said of %s', (adjective, id) => {
    const found = groups.filter((group) => [...group.adjectives, group.name].includes(adjective));
    expect(found.map((group) => group.id)).toEqual([`group:${id}`]);
  });
});
