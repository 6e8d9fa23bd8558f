// How two values, props, label lists become one.
import type { Value } from '../../src/core/model';
import { joinEdges, joinLabels, joinProps, joinValue, withAliasText } from '../../src/graph/join';

describe('[graph/join] values', () => {
  it.each<[string, Value, Value, Value]>([
    ['the fuller name stays', 'Ostrow', 'Lena Ostrow', 'Lena Ostrow'],
    ['of two names of one length the lesser stays', 'Tal', 'Ted', 'Tal'],
    ['lists unite, in order, each entry once', ['b', 'a'], ['b', 'c'], ['a', 'b', 'c']],
    ['the greater score stays', 0.5, 0.9, 0.9],
    ['known once is known', false, true, true],
    ['a list outweighs a string, and is set in order', 'a', ['c', 'b', 'c'], ['b', 'c']],
    ['a string outweighs a number', 7, 'a', 'a'],
    ['a number outweighs a boolean', true, 0, 0],
  ])('%s', (_, a, b, joined) => {
    expect(joinValue(a, b)).toEqual(joined);
    expect(joinValue(b, a)).toEqual(joined);
  });
});

describe('[graph/join] nodes and edges', () => {
  it('keeps keys that only one side has, keys in order', () => {
    expect(JSON.stringify(joinProps({ z: 1, a: 'x' }, { m: true }))).toBe('{"a":"x","m":true,"z":1}');
  });

  it('puts the kind before the other labels', () => {
    expect(joinLabels(['Person', 'Entity'], ['Admin'])).toEqual(['Entity', 'Admin', 'Person']);
  });

  it('writes the names for full-text search, also without accents', () => {
    expect(withAliasText({ aliases: ['Dağan', 'Irmak'] })['aliasText']).toBe('Dağan | Irmak | Dagan');
  });

  it('keeps one edge whole when two of one id join other nodes', () => {
    const a = { id: 'e', type: 'MET', from: 'a', to: 'b', props: { k: 1 } };
    const b = { id: 'e', type: 'MET', from: 'a', to: 'c', props: { k: 2 } };
    expect(joinEdges(b, a)).toEqual(a);
    expect(joinEdges(a, b)).toEqual(a);
  });
});
