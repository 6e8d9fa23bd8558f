// data/bodies.json: its examples run, and its lists hold together.
import { loadBodies } from '../../src/data/bodies';
import { bodies } from '../../src/entities/bodies';

const data = loadBodies();
const table = bodies({ bodies: data });

test.each(data.examples.map(({ name, common }) => [name, common] as const))(
  '[data/bodies] %s is borne by bodies of many states: %s',
  (name, common) => {
    expect(table.isCommon(name)).toBe(common);
  },
);

test('[data/bodies] every other way to say a body leads to a usual one', () => {
  const usual = Object.values(data.same.pairs);
  expect(usual.filter((words) => table.one(words) !== words)).toEqual([]);
});

test('[data/bodies] lists are in order, and no word stands twice', () => {
  for (const list of [data.one.list, data.common.list]) expect(new Set(list).size).toBe(list.length);
  expect([...data.one.list]).toEqual([...data.one.list].sort());
});
