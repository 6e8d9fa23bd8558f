// Which entities are one: a table of judgements, and the laws that any set of them obeys.
import fc from 'fast-check';
import type { Judgement, Verdict } from '../../src/core/model';
import { components, groupsOf, inForce } from '../../src/graph/components';
import { arbitraryJudgements } from '../fixtures/judgements';
import { shuffled } from '../fixtures/shuffled';

/** "a = b", "a ! b", "a ? b"; "0.7" a score, "by ana" a person. */
function judgement(words: string): Judgement {
  const [a = '', sign = '', b = '', ...more] = words.split(' ');
  const verdicts: Readonly<Record<string, Verdict>> = { '=': 'positive', '!': 'negative', '?': 'unsure' };
  const score = Number(more.find((word) => /^\d/.test(word)) ?? 0.9);
  const by = more.includes('by') ? (more.at(-1) ?? '') : 'dateline';
  return { a, b, judgement: verdicts[sign] ?? 'unsure', score, reason: '', by };
}
const groups = (...lines: readonly string[]): readonly string[] =>
  groupsOf(lines.map(judgement))
    .map((group) => [...group].sort().join(' '))
    .sort();

describe('[graph/components] groups', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['nothing said, nothing united', [], []],
    ['positives unite, over several steps', ['a = b', 'b = c', 'x = y'], ['a b c', 'x y']],
    ['unsure unites nothing', ['a ? b'], []],
    ['a negative keeps whole groups apart', ['a = b', 'c = d', 'b = c 0.5', 'a ! d'], ['a b', 'c d']],
    ['the surer pair comes first', ['a = b 0.6', 'b = c 0.9', 'a ! c'], ['b c']],
    ['of pairs of one score the lesser comes first', ['a = b', 'b = c', 'a ! c'], ['a b']],
    ['a person comes first, however unsure', ['a = b 0.1 by ana', 'b = c 0.9', 'a ! c'], ['a b']],
    ["a person's no overrules the machine's yes", ['a = b', 'a ! b by ana'], []],
    ["a person's yes overrules the machine's no", ['a ! b', 'a = b by ana'], ['a b']],
    ["a person's doubt overrules the machine's yes", ['a = b', 'a ? b by ana'], []],
    [
      'a chain past a negative does not unite what it keeps apart',
      ['a ! c', 'a = b 0.9', 'b = c 0.8', 'c = d'],
      ['a b', 'c d'],
    ],
  ])('%s', (_, lines, expected) => expect(groups(...lines)).toEqual(expected));

  it('depend on the set alone, and never hold a pair that is kept apart', () => {
    fc.assert(
      fc.property(arbitraryJudgements, fc.integer({ min: 1, max: 99 }), (all, seed) => {
        const sets = (list: readonly Judgement[]) =>
          groupsOf(list)
            .map((group) => [...group].sort().join())
            .sort();
        expect(sets(shuffled([...all, ...all], seed))).toEqual(sets(all));
        for (const { a, b, judgement: verdict } of inForce(all))
          if (verdict === 'negative')
            expect(groupsOf(all).some((group) => group.includes(a) && group.includes(b))).toBe(false);
      }),
    );
  });
});

describe('[graph/components] who stands for a group', () => {
  const raw = (name: string, known = false) => ({ name, known });
  it.each([
    ['the known one', { a: raw('Ada Maria Quill'), b: raw('Quill', true) }, 'b'],
    ['the name of more words', { a: raw('Quillerington'), b: raw('A Quill') }, 'b'],
    ['the longer name', { a: raw('Ada Quil'), b: raw('Ada Quill') }, 'b'],
    ['the least id', { a: raw('Ada Quill'), b: raw('Ida Quill') }, 'a'],
    ['whoever something is known of', { b: raw('Q') }, 'b'],
  ])('%s', (_, raws, stands) => {
    const canonical = components([judgement('a = b')], new Map(Object.entries(raws)));
    expect([...canonical]).toEqual([[stands === 'a' ? 'b' : 'a', stands]]);
  });
});
