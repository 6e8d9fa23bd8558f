// Ids: the same content gives the same id, other content another.
import fc from 'fast-check';
import { entityId, hash, sha256, slug } from '../../src/core/ids';

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
