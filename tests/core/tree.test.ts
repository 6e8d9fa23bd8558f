// Walks over dependency trees, on a sentence built by hand.
import type { Token } from '../../src/core/model';
import { isRel, treeOf } from '../../src/core/tree';

/** `form/deprel/head` with heads counted from 0. */
const sentence = (line: string): readonly Token[] => {
  let at = 0;
  return line.split(' ').map((word) => {
    const [form = '', deprel = '', head = '-1'] = word.split('/');
    const token = {
      form,
      lemma: form,
      upos: form === ',' ? 'PUNCT' : 'X',
      xpos: 'X',
      head: Number(head),
      deprel,
      start: at,
      end: at + form.length,
    };
    at += form.length + 1;
    return token;
  });
};

// The minister , who left , was named by Putin
const tree = treeOf({
  tokens: sentence(
    'The/det/1 minister/nsubj:pass/7 ,/punct/4 who/nsubj/4 left/acl:relcl/1 ,/punct/4 was/aux:pass/7 named/root/-1 by/case/9 Putin/obl:agent/7',
  ),
});

describe('[core/tree]', () => {
  test('find takes subtypes: nsubj finds nsubj:pass', () => {
    expect(tree.find(7, 'nsubj')).toEqual([1]);
    expect(tree.find(7, 'obl')).toEqual([9]);
    expect(isRel(tree.tokens[1], 'nsubj:pass')).toBe(true);
    expect(isRel(tree.tokens[3], 'nsubj:pass')).toBe(false);
  });

  test('subtree is in order; skip cuts a branch', () => {
    expect(tree.subtree(1)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(tree.subtree(1, (token) => isRel(token, 'acl'))).toEqual([0, 1]);
  });

  test('spanOf has no punctuation at its ends', () => {
    expect(tree.spanOf(4)).toEqual({ start: 15, end: 23 });
    expect(tree.spanOf(1, (token) => isRel(token, 'acl'))).toEqual({ start: 0, end: 12 });
  });

  test('ancestors go up to the root; a circle ends', () => {
    expect(tree.ancestors(3)).toEqual([4, 1, 7]);
    const circle = treeOf({ tokens: sentence('a/dep/1 b/dep/0') });
    expect(circle.ancestors(0)).toEqual([1, 0]);
    expect(circle.subtree(0)).toEqual([0, 1]);
  });
});
