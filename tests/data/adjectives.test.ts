// Whose an adjective is, over all states and peoples of the Kit.
import { adjectivesOf } from '../../src/data/adjectives';
import { loadKit } from '../../src/data/kit';

const kit = loadKit();
const found = adjectivesOf(kit);

describe('[data/adjectives]', () => {
  test.each([
    ['iranian', 'state:IRN'],
    ['south korean', 'state:KOR'],
    ['british', 'state:GBR'],
  ])('%s is of %s', (word, id) => {
    expect(found.get(word)).toBe(id);
  });

  test("each adjective of a state is that state's or another's, never a people's", () => {
    const words = kit.states.flatMap(({ adjectives }) => adjectives.map((word) => word.toLowerCase()));
    expect(words.length).toBeGreaterThan(190);
    expect(words.filter((word) => !found.get(word)?.startsWith('state:'))).toEqual([]);
  });

  test('a people has its own where no state has it', () => {
    const words = kit.groups.flatMap(({ id, adjectives }) =>
      adjectives.map((word) => [word.toLowerCase(), id] as const),
    );
    expect(words.some(([word, id]) => found.get(word) === id)).toBe(true);
    expect(words.filter(([word]) => !found.has(word))).toEqual([]);
  });
});
