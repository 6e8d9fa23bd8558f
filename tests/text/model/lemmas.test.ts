// Lemma scripts: what the model chooses from makes the lemma of any form.
import fc from 'fast-check';
import { lemmaOf } from '../../../src/text/model/lemmas';

/** As training makes scripts of forms and lemmas (train/data.py). */
function scriptOf(form: string, lemma: string): string {
  const keeps = lemma !== lemma.toLowerCase();
  const base = [...(keeps ? form : form.toLowerCase())];
  const goal = [...lemma];
  let same = 0;
  while (same < Math.min(base.length, goal.length) && base[same] === goal[same]) same++;
  if (same === 0 && base.length > 1) return `!${lemma}`;
  return `${keeps ? '=' : 'l'}${base.length - same}${goal.slice(same).join('')}`;
}

describe('[text/model/lemmas] a script that fits', () => {
  test.each([
    ['talks', 'l1', 'talk'],
    ['Ministries', 'l3y', 'ministry'],
    ['SAID', 'l2y', 'say'],
    ['n’t', 'l2ot', 'not'],
    ['ÉTATS', 'l1', 'état'],
    ['Iran', '=0', 'Iran'],
    ['Houthis', '=1', 'Houthi'],
    ['was', '!be', 'be'],
    ['me', '!I', 'I'],
    ['internationalizations', 'l13', 'internat'],
    ['1st', 'l22', '12'], // 22 characters cannot be cut, so two are, and "2" is added
    ['Σ', 'l01', 'σ1'],
    ['😀s', 'l1', '😀'],
    ['s😀', 'l1', 's'],
    ['𐐀S', 'l1', '𐐨'],
  ])('%s by %s is %s', (form, script, lemma) => {
    expect(lemmaOf(form, script)).toBe(lemma);
  });

  test('it gives back the lemma that training made it of', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'B', 'é', 'ß', '😀', '𐐀', '-'), minLength: 1 });
    fc.assert(
      fc.property(word, word, (form, lemma) => lemmaOf(form, scriptOf(form, lemma)) === lemma),
      { numRuns: 1000 },
    );
  });
});

describe('[text/model/lemmas] a script that does not fit gives the form in lower case', () => {
  test.each([
    ['It', 'l3y'],
    ['It', 'l2'], // nothing would be left
    ['It', '=2'],
    ['It', '!'],
    ['It', ''],
    ['It', 'l'],
    ['It', 'x1y'],
    ['It', 'l-1'],
  ])('%s by "%s"', (form, script) => {
    expect(lemmaOf(form, script)).toBe('it');
  });

  test('nothing makes it throw, and no form but the empty one has an empty lemma', () => {
    const script = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[=l!]\d{0,30}[a-z]?$/));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), script, (form, any) => lemmaOf(form, any).length > 0),
    );
  });
});
