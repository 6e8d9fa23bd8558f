// data/identity.json: its examples are judged as they say, its lists lead to one skeleton, and no word is in two generations.
import type { Profile } from '../../src/core/model';
import { type IdentityExample, loadIdentity } from '../../src/data/identity';
import { loadKit } from '../../src/data/kit';
import { compare, keys, knowledgeOf } from '../../src/identity';
import { areFar, fieldsOf } from '../../src/identity/fields';
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

describe('[data/identity] walks of life', () => {
  const { fields } = identity;
  const field = fieldsOf(identity);
  const words = fields.list.flatMap((one) => one.words);

  test('no word or sphere is in two, none is open as well, and all are in lower case', () => {
    const spheres = fields.list.flatMap((one) => one.spheres);
    expect(new Set(words).size).toBe(words.length);
    expect(new Set(spheres).size).toBe(spheres.length);
    expect(words.filter((word) => fields.open.includes(word) || word !== word.toLowerCase().trim())).toEqual([]);
  });

  test('those between which careers lead are among them', () => {
    const names = fields.list.map((one) => one.field);
    expect(new Set(names).size).toBe(names.length);
    expect(fields.public.filter((one) => !names.includes(one))).toEqual([]);
  });

  test.each([
    ['veteran midfielder', 'sport'],
    ['jockey', 'sport'],
    ['disc jockey', 'arts'],
    ['trombonist', 'arts'],
    ['train conductor', 'transport'],
    ['conductor', 'arts'],
    ['ambulance driver', 'medicine'],
    ['taxi driver', 'transport'],
    ['village priest', 'faith'],
    ['headmistress', 'education'],
    ['schoolboy', 'pupils'],
    ['reindeer herder', 'farming'],
    ['harbour master', 'transport'],
    ['chimney sweep', 'crafts'],
    ['pastry chef', 'food'],
    ['reeve', 'politics'],
    ['retired detective', 'safety'],
    ['army captain', 'military'],
    ['club captain', 'sport'],
    ['captain', null],
    ['chief executive officer', 'business'],
    ['dairy farmer', 'farming'],
    ['farmer', null],
    ['student', null],
  ])('%s is of %s', (said, expected) => {
    expect(field(said, null, false)).toBe(expected);
  });

  test.each([
    ['teacher', 'politician', false],
    ['novelist', 'newspaper editor', false],
    ['policeman', 'lawyer', false],
    ['shepherd', 'train driver', true],
    ['soprano', 'striker', true],
    ['schoolgirl', 'surgeon', true],
  ])('whether a %s and a %s are far apart: %s', (a, b, far) => {
    expect(areFar(field(a, null, false) ?? '', field(b, null, false) ?? '', identity)).toBe(far);
  });
});
