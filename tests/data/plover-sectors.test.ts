// data/plover-sectors.json: only sectors, kinds, spheres, titles and ids that there are; no word told twice.
import { loadGroups } from '../../src/data/groups';
import { loadOrganizations } from '../../src/data/organizations';
import { loadPlaces } from '../../src/data/places';
import { loadPlover } from '../../src/data/plover';
import { loadPloverSectors } from '../../src/data/plover-sectors';
import { loadTitles } from '../../src/data/titles';

const data = loadPloverSectors();
const titles = loadTitles();
const { organizations, groups } = data.kinds;
const twice = (list: readonly string[]) => list.filter((one, i) => list.indexOf(one) !== i);
const values = (by: Readonly<Record<string, readonly string[]>>) => Object.values(by).flat();

describe('[data/plover-sectors]', () => {
  test('every sector is one of PLOVER', () => {
    const codes = loadPlover().sectors.map(({ code }) => code);
    const used = [
      ...[data.types, organizations, groups, data.spheres].flatMap(values),
      ...[...data.known, ...data.words, ...data.weak, ...data.examples, data.former].flatMap(({ sectors }) => sectors),
      ...data.former.of,
      ...data.beside,
    ];
    expect(used.filter((code) => !codes.includes(code))).toEqual([]);
  });

  test('every sector is given to somebody, but UNK, which is who nobody knows', () => {
    const given = new Set([...data.known, ...data.words, ...data.weak, data.former].flatMap(({ sectors }) => sectors));
    expect(
      loadPlover()
        .sectors.filter(({ code }) => !given.has(code))
        .map(({ code }) => code),
    ).toEqual(['UNK']);
  });

  test('every kind of organization and group, and every sphere of titles, is told of', () => {
    expect(new Set(Object.keys(organizations))).toEqual(new Set(loadOrganizations().map(({ kind }) => kind)));
    expect(new Set(Object.keys(groups))).toEqual(new Set(loadGroups().map(({ kind }) => kind)));
    expect(new Set(Object.keys(data.spheres))).toEqual(new Set(titles.map(({ sphere }) => sphere)));
  });

  test('every id is known, and once', () => {
    const ids = data.known.flatMap((entry) => entry.ids);
    const all = new Set([...loadOrganizations(), ...loadGroups(), ...loadPlaces().places].map(({ id }) => id));
    expect(ids.filter((id) => !all.has(id))).toEqual([]);
    expect(twice(ids)).toEqual([]);
  });

  test('every title of a body is one, and those of a state are among them', () => {
    const all = new Set(titles.flatMap(({ title, aliases }) => [title, ...aliases]));
    expect(data.ofBody.titles.filter((title) => !all.has(title))).toEqual([]);
    expect(data.ofState.filter((title) => !data.ofBody.titles.includes(title))).toEqual([]);
  });

  test('no word stands twice', () => {
    expect(twice([...data.words, ...data.weak].flatMap(({ words }) => words))).toEqual([]);
  });
});
