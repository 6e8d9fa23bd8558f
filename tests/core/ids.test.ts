// Ids: the same content gives the same id, other content another.
import fc from 'fast-check';
import { entityId, hash, isHashed, isMarked, sha256, slug, withoutHash, withoutMark } from '../../src/core/ids';

describe('[core/ids] hash', () => {
  test('parts do not run together', () => {
    expect(hash('a', 'bc')).not.toBe(hash('ab', 'c'));
    expect(hash('a', null)).not.toBe(hash('a'));
  });
  test('it is 16 hex digits', () => {
    fc.assert(fc.property(fc.array(fc.string()), (parts) => /^[0-9a-f]{16}$/.test(hash(...parts))));
  });
  test('sha256 of a text is the public one', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('[core/ids] slug and entityId', () => {
  test.each([
    ['Bahram Ghasemi', 'bahram-ghasemi'],
    ["Ze'ev Elkin", 'zeev-elkin'],
    ['Recep Tayyip Erdoğan', 'recep-tayyip-erdogan'],
    ['U.S. Central Command', 'us-central-command'],
    ['Utøya', 'utoya'],
    ['Wałęsa', 'walesa'],
    ['  –  ', ''],
  ])('slug of %s is %s', (name, expected) => {
    expect(slug(name)).toBe(expected);
  });

  test('names that no Latin slug can hold are kept apart by a hash', () => {
    expect(entityId('Person', 'Путин')).toMatch(/^person:[0-9a-f]{16}$/);
    expect(entityId('Person', 'Путин')).not.toBe(entityId('Person', 'Шойгу'));
    expect(entityId('Person', 'Bahram Ghasemi')).toBe('person:bahram-ghasemi');
  });

  test('any text gives an id without white space', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => /^place:\S+$/.test(entityId('Place', name))));
  });
});

describe('[core/ids] what an id tells', () => {
  const long = 'a very long name '.repeat(6);
  test.each([
    ['of what no article names, its hash', `person:spokesman-${hash('a', 'spokesman', 0)}`, true],
    ['of a name in other letters, nothing: the hash has no words before it', entityId('Person', 'Путин'), false],
    ['of a name partly in other letters, a hash', entityId('Person', 'Мэри Smith'), true],
    ['of a long name, a hash', entityId('Organization', long), true],
    ['of a name, none', 'person:bahram-ghasemi', false],
    ['of a surname alone, a mark of 8 digits and no hash', 'person:kim-1042b1ba', false],
    ['of a namesake that was set apart, none', 'person:kim-berg~1042b1ba', false],
  ])('%s: %s', (_what, id, expected) => {
    expect(isHashed(id)).toBe(expected);
  });

  test('without its hash "police" of two articles is one', () => {
    const [one, other] = ['a', 'b'].map((article) => `group:police-${hash(article, 'police', 0)}`);
    expect(one).not.toBe(other);
    expect([one, other].map((id) => withoutHash(id ?? ''))).toEqual(['group:police', 'group:police']);
  });

  test.each([
    ['person:kim-1042b1ba', 'person:kim'],
    ['person:kim-berg~1042b1ba', 'person:kim-berg~1042b1ba'],
    ['person:spokesman-0123456789abcdef', 'person:spokesman-0123456789abcdef'],
    ['state:IRN', 'state:IRN'],
  ])('without the mark of its article %s is %s', (id, expected) => {
    expect(withoutMark(id)).toBe(expected);
    expect(isMarked(id)).toBe(id !== expected);
  });

  test('a hash or a mark taken away leaves the rest as it was', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]+(-[g-z]+)*$/), fc.string(), (words, seed) => {
        const id = `person:${words}-${hash(seed)}`;
        expect(isHashed(id)).toBe(true);
        expect(withoutHash(id)).toBe(`person:${words}`);
        expect(withoutMark(`person:${words}-${hash(seed).slice(0, 8)}`)).toBe(`person:${words}`);
      }),
    );
  });
});
