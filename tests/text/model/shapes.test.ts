// How words are written, in the numbers the model was trained with.
import fc from 'fast-check';
import { SHAPES, shapeOf } from '../../../src/text/model/shapes';

describe('[text/model/shapes] the shape of a form', () => {
  test.each([
    ['IRAN', 'UPPER'],
    ['U.S.', 'UPPER'],
    ['F-16', 'UPPER'],
    ["O'", 'UPPER'], // two characters, one of them cased
    ['ÉTATS', 'UPPER'],
    ['I', 'U'],
    ['𐐀', 'U'], // one letter, two code units
    ['Tehran', 'Capitalised'],
    ['Al-qaida', 'Capitalised'],
    ['G20s', 'Capitalised'],
    ['İstanbul', 'Capitalised'],
    ['𐐀𐐨', 'Capitalised'],
    ['McCain', 'CapMixed'],
    ['Al-Qaida', 'CapMixed'],
    ['talks', 'lower'],
    ['’s', 'lower'],
    ['15km', 'lower'],
    ['ª', 'lower'],
    ['2019', 'digits'],
    ['$1,000', 'digits'],
    ['٣', 'digits'],
    ['x²Y', 'digits'],
    ['⑦', 'digits'],
    ['eBay', 'mIxed'],
    ['@POTUSxY', 'mIxed'],
    ['aǅB', 'mIxed'],
    ['½', 'other'], // a number, but no digit
    ['ǅ', 'other'], // a title-case letter is neither upper nor lower
    ['—', 'other'],
    ['中国', 'other'],
    ['😀', 'other'],
    ['', 'other'],
  ])('%s is %s', (form, shape) => {
    expect(SHAPES[shapeOf(form)]).toBe(shape);
  });

  test('the numbers are those of the trained model', () => {
    expect(['(none)', 'UN', 'U', 'Un', 'UnN', 'un', '1', 'uN', '.'].slice(1).map(shapeOf)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8,
    ]);
  });

  test('"none" is the shape of no form', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (form) => shapeOf(form) > 0 && shapeOf(form) < SHAPES.length));
  });

  test('a lower-cased Latin form is lower if it was anything with letters', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcXYZéÉ1-.') }).filter((form) => /\p{L}/u.test(form));
    fc.assert(fc.property(letters, (form) => SHAPES[shapeOf(form.toLowerCase())] === 'lower'));
  });
});
