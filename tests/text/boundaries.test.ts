// The model of sentence boundaries: its data is sound, its scores are what the weights say, and what it knows of a gap is right.
import { ATOMS, hash, keyOf, scorer, templateOf } from '../../src/text/boundaries';
import { gapsOf, styleOf, VALUES } from '../../src/text/gaps';
import { kinds } from '../../src/text/kinds';
import { abbreviations, boundaries, split, tokenize } from './awkward';

const kindOf = kinds(abbreviations, { words: ['thanks', 'left'] });
/** Value of an atom in the gap before the word at `next`. */
const atomIn = (text: string, atom: string, next: number, first = 0): number =>
  gapsOf(tokenize(text), kindOf, styleOf(text)).values(next, first)[ATOMS.indexOf(atom)] ?? 0;

describe('[text/boundaries] data', () => {
  test('every template combines known atoms', () => {
    const atoms = Object.keys(boundaries.weights).flatMap((name) => name.split(' '));
    expect(atoms.filter((atom) => !ATOMS.includes(atom))).toEqual([]);
  });

  test('every weight names as many values as its template has atoms', () => {
    const wrong = Object.entries(boundaries.weights).flatMap(([name, weights]) =>
      Object.keys(weights).filter((values) => values.split(' ').length !== name.split(' ').length),
    );
    expect(wrong).toEqual([]);
  });

  test('no two values or kinds have one hash', () => {
    const names = new Set([...VALUES, ...kindOf.names]);
    expect(new Set([...names].map(hash)).size).toBe(names.size);
  });
});

describe('[text/boundaries] a score', () => {
  const score = scorer({
    source: '',
    reason: '',
    threshold: 5,
    caution: 0,
    words: [],
    weights: { k0: { stop: 10, comma: -3 }, 'k0 k1': { 'stop Name': 20 } },
  });
  const scoreOf = (text: string, next: number): number =>
    score(gapsOf(tokenize(text), kindOf, styleOf(text)).values(next, 0));

  test('is the sum of the weights that fit, less the threshold', () => {
    expect(scoreOf('It ended. Merkel spoke.', 3)).toBe(25);
    expect(scoreOf('It ended, Merkel spoke.', 3)).toBe(-8);
    expect(scoreOf('It ended. Merkel spoke.', 1)).toBe(-5);
  });

  test('tells the order of values', () => {
    const values = (a: string, b: string): Int32Array => {
      const of = new Int32Array(ATOMS.length);
      of[ATOMS.indexOf('k0')] = hash(a);
      of[ATOMS.indexOf('k1')] = hash(b);
      return of;
    };
    const template = templateOf('k0 k1');
    expect(keyOf(template, values('stop', 'Name'))).not.toBe(keyOf(template, values('Name', 'stop')));
  });
});

describe('[text/gaps] what is known of a gap', () => {
  test.each([
    ['the kind of the word before', 'He left. Thanks', 'k0', 3, 'stop'],
    ['a small word with a capital', 'He left. Thanks', 'k1', 3, 'Word'],
    ['a name', 'He left. Kay', 'k1', 3, 'Name'],
    ['a title', 'Mr. Smith', 'k0', 1, 'title'],
    ['a straight quotation mark opens before a word', 'He said "no"', 'k1', 2, 'quote('],
    ['and closes after one', 'He said "no" .', 'k0', 5, 'quote)'],
    ['past the end there is nothing', 'He left', 'k2', 1, '-'],
    ['words since the last boundary', 'He left. Kay', 'since', 3, '3'],
    ['words to the end', 'He left. Kay', 'left', 3, '1'],
    ['words to the next final mark', 'He left. Kay', 'ahead', 1, '1'],
    ['a space, also where it is missing after a full stop', 'He left.Kay spoke', 'space', 3, 'yes'],
    ['no space', 'US-led', 'space', 1, 'no'],
    ['an open bracket', 'He (Kay) left', 'inside', 3, '('],
    ['an open quotation in a bracket', 'He (“Kay', 'inside', 3, '(q'],
    ['names on both sides', 'Angela Merkel Kay left', 'run', 2, '2+1'],
    ['no small word yet', 'Angela Merkel Kay left', 'plain', 2, 'yes'],
    ['a form like the first', '- Kay - Merkel', 'same', 2, 'form'],
  ])('%s', (_name, text, atom, next, expected) => {
    expect(atomIn(text, atom, next)).toBe(hash(expected));
  });

  test.each([
    ['small letters', 'ok. we go. fine', 'small'],
    ['capitals', 'Well. We go. Fine', 'large'],
    ['both', 'Well. we go. Fine', 'mixed'],
  ])('a text that begins sentences with %s', (_name, text, expected) => {
    expect(styleOf(text).cased).toBe(hash(expected));
  });
});

test('[text/boundaries] time grows with the words only', () => {
  const text = 'The minister said “no” (again). '.repeat(4000);
  const began = performance.now();
  expect(split(text).length).toBeGreaterThan(3000);
  expect(performance.now() - began).toBeLessThan(20_000); // well under a second where the machine is free
});
