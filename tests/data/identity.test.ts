// data/identity.json: its examples are judged as they say, its lists lead to one skeleton, and no word is in two generations.
import type { Profile } from '../../src/core/model';
import { type IdentityExample, loadIdentity } from '../../src/data/identity';
import { loadKit } from '../../src/data/kit';
import { compare, keys, knowledgeOf } from '../../src/identity';
import { skeletons } from '../../src/identity/skeleton';

const identity = loadIdentity();
const know = knowledgeOf(loadKit());

const profile = (type: IdentityExample['type'], name: string, side: string): Profile => ({
  id: `${type.toLowerCase()}:${side}`,
  type,
  name,
  known: false,
  appearances: [],
});
const judge = (type: IdentityExample['type'], a: string, b: string) =>
  compare(profile(type, a, 'a'), profile(type, b, 'b'), know);

const rows = Object.entries(identity).flatMap(([list, value]) =>
  'examples' in value ? value.examples.map((example: IdentityExample) => ({ list, ...example })) : [],
);
const pairs = (which: 'same' | 'different') =>
  rows.flatMap(({ list, type, ...row }) => row[which].map(([a, b]) => [list, type, a, b] as const));

describe('[data/identity] examples', () => {
  test.each(pairs('same'))('%s: %s %s is %s', (_list, type, a, b) => {
    expect(judge(type, a, b)?.verdict).toBe('positive');
    expect(judge(type, b, a)).toEqual(judge(type, a, b));
  });

  test.each(pairs('same'))('%s: %s %s finds %s by a key', (_list, type, a, b) => {
    const keysOf = (name: string) =>
      keys({ id: name, type, name, known: false, names: [] }, know).map(({ key }) => key);
    expect(keysOf(a).filter((key) => keysOf(b).includes(key))).not.toEqual([]);
  });

  test.each(pairs('different').filter(([, , a, b]) => a !== b))(
    '%s: %s %s is not taken for %s',
    (_list, type, a, b) => {
      expect(judge(type, a, b)?.verdict).not.toBe('positive');
    },
  );
});

describe('[data/identity] lists', () => {
  const forms = identity.spellings.list.flatMap(({ forms: list, where }) =>
    list.slice(1).map((form) => [list[0] ?? '', form, where] as const),
  );

  test.each(forms)('"%s" and "%s" (%s) share a skeleton, so that such names find each other', (a, b, where) => {
    const skeleton = skeletons(identity);
    const word = (form: string) => (where === 'end' ? `bartil${form}` : `bar${form}nolim`);
    const shared = skeleton(word(a)).filter((one) => skeleton(word(b)).includes(one));
    expect(shared).not.toEqual([]);
  });

  test('no word is two generations, and no set of names holds a word twice', () => {
    const words = identity.generations.words.flat();
    expect(new Set(words).size).toBe(words.length);
    for (const set of [...identity.names.sets, ...identity.nicknames.sets]) expect(new Set(set).size).toBe(set.length);
  });

  test('thresholds are in order, and an initial alone is below them', () => {
    const { positive, unsure, initial, nickname, listed } = identity.weights;
    expect(unsure.value).toBeLessThan(positive.value);
    expect(initial.value).toBeLessThan(positive.value);
    expect(nickname.value).toBeGreaterThanOrEqual(positive.value);
    expect(listed.value).toBeGreaterThan(nickname.value);
  });
});
