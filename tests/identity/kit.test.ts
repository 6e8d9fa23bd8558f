// The names of data/ as an exam: each name and alias as an unknown entity of its own, and nothing but names to go by.
import { entityId } from '../../src/core/ids';
import type { EntityType } from '../../src/core/model';
import { loadKit } from '../../src/data/kit';
import { type Head, identify, knowledgeOf } from '../../src/identity';

const kit = loadKit();
const know = knowledgeOf(kit);

interface Bearer {
  readonly of: string;
  readonly names: readonly string[];
}

/** How many pairs of names are judged one, how many of them wrongly, and of how many that data/ says are one. */
async function exam(type: EntityType, bearers: readonly Bearer[]) {
  const owners = new Map<string, Set<string>>();
  const heads = new Map<string, Head>();
  for (const { of, names } of bearers)
    for (const name of names) {
      const id = entityId(type, name);
      owners.set(id, (owners.get(id) ?? new Set()).add(of));
      heads.set(id, { id, type, name, known: false, names: [name] });
    }
  const judgements = await identify(
    heads.values(),
    async (ids) => ids.flatMap((id) => heads.get(id) ?? []).map((head) => ({ ...head, appearances: [] })),
    know,
  );
  const one = (a: string, b: string) => [...(owners.get(a) ?? [])].some((owner) => owners.get(b)?.has(owner));
  const positive = judgements.filter(({ judgement }) => judgement === 'positive');
  return {
    right: positive.filter(({ a, b }) => one(a, b)).length,
    wrong: positive.filter(({ a, b }) => !one(a, b)).map(({ a, b }) => `${a} ${b}`),
    unsure: judgements.filter(({ judgement }) => judgement === 'unsure').length,
  };
}

describe('[identity/kit] names that data/ keeps apart stay apart, its spellings find each other', () => {
  test('office holders', async () => {
    const bearers = kit.offices.map(({ holder, aliases }) => ({ of: holder, names: [holder, ...aliases] }));
    const { right, wrong, unsure } = await exam('Person', bearers);
    expect(right).toBeGreaterThan(1000);
    // two women of one name
    expect(wrong.filter((pair) => !/amina/.test(pair))).toEqual([]);
    expect(unsure).toBeLessThan(40);
  });

  test('organizations, outlets, groups', async () => {
    const named = [...kit.organizations, ...kit.outlets, ...kit.groups];
    const { right, wrong, unsure } = await exam(
      'Organization',
      named.map(({ id, name, aliases }) => ({ of: id, names: [name, ...aliases] })),
    );
    expect(right).toBeGreaterThan(250);
    expect(wrong.length).toBeLessThan(right * 0.03);
    expect(unsure).toBeLessThan(20);
  });

  test('places and states', async () => {
    const places = kit.places.places.map(({ id, name, aliases }) => ({ of: id, names: [name, ...aliases] }));
    const states = kit.states.map(({ id, name, aliases }) => ({ of: id, names: [name, ...aliases] }));
    const [place, state] = [await exam('Place', places), await exam('State', states)];
    expect(place.right).toBeGreaterThan(350);
    expect(place.wrong.length).toBeLessThan(place.right * 0.02);
    expect(state.wrong).toEqual([]);
  });
});
