// data/nominals.json, heads: each noun refers to one kind of thing; what it refers to, with and without the word before it.
import type { EntityType } from '../../src/core/model';
import { loadNominals } from '../../src/data/nominals';
import { nouns } from '../../src/data/nouns';
import { loadTitles } from '../../src/data/titles';

const nominals = loadNominals();
const { person, ...bodies } = nominals.heads;
const lists = { ...person, ...bodies };
const known = nouns({ nominals, titles: loadTitles() });

describe('[data/nominals] heads', () => {
  test('no noun stands twice, in one list or in two', () => {
    const all = Object.values(lists).flat();
    expect(all.filter((noun, i) => all.indexOf(noun) !== i)).toEqual([]);
  });

  test.each(Object.entries(lists))('%s: in order, lower case, without article or stray space', (_name, list) => {
    expect(list).toEqual(list.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(list.filter((noun) => noun !== noun.toLowerCase() || /^(the|an?) |^\s|\s$|\s\s/.test(noun))).toEqual([]);
  });

  test.each<[noun: string, type: EntityType | null, gender: 'm' | 'f' | null]>([
    ['grandmother', 'Person', 'f'],
    ['brother-in-law', 'Person', 'm'],
    ['fiancé', 'Person', 'm'],
    ['fiancée', 'Person', 'f'],
    ['neuroscientist', 'Person', null],
    ['goalkeeper', 'Person', null],
    ['parishioner', 'Person', null],
    ['attendee', 'Person', null],
    ['jury', 'Group', null],
    ['faculty', 'Group', null],
    ['middle class', 'Group', null],
    ['kitchen', 'Place', null],
    ['campus', 'Place', null],
    ['world', 'Place', null],
    ['house', 'Place', null],
    ['lower house', 'Organization', null],
    ['station', 'Outlet', null],
    ['railway station', 'Place', null],
    ['network', 'Group', null],
    ['tv network', 'Outlet', null],
    ['social network', 'Organization', null],
    ['rebellion', 'Event', null],
    ['birthday party', 'Event', null],
    ['search party', 'Group', null],
    ['lot', null, null],
    ['thing', null, null],
    ['religion', null, null],
    ['spirit', null, null],
  ])('"%s" refers to: %s, %s', (noun, type, gender) => {
    const found = known.of(noun);
    expect([found?.type ?? null, found?.gender ?? null]).toEqual([type, gender]);
  });
});
