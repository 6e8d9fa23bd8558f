// data/nominals.json, sayers: what speaks though it is no mention elsewhere; and the words by which one speaks.
import { loadKit } from '../../src/data/kit';
import { nouns } from '../../src/data/nouns';
import { saying } from '../../src/data/saying';

const kit = loadKit();
const { issued, recorded, sources, several, one, pointing, issuing } = kit.nominals.sayers;

describe('[data/nominals] sayers', () => {
  test('no word is of two kinds', () => {
    const all = [...issued, ...recorded, ...sources, ...several, ...one, ...pointing];
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
  });

  test('no text is a noun that is a mention everywhere', () => {
    const { of } = nouns(kit);
    expect([...issued, ...recorded, ...sources].filter((word) => of(word) !== null)).toEqual([]);
  });

  test('all are lower case', () => {
    expect([...issued, ...recorded, ...issuing].filter((word) => word !== word.toLowerCase())).toEqual([]);
  });

  test.each(['report', 'statement', 'poll', 'study', 'letter', 'lawsuit', 'filing', 'ad', 'film'])(
    '%s is somebody’s word',
    (word) => {
      expect(issued).toContain(word);
    },
  );

  test.each(['data', 'footage', 'record', 'statistic'])('%s only shows', (word) => {
    expect(recorded).toContain(word);
  });
});

describe('[data/saying]', () => {
  const { verbs, nouns: acts, reporting } = saying(kit.stances);

  test('verbs that report are verbs of saying, and "make" of "make clear" is none', () => {
    expect([...reporting].filter((verb) => !verbs.has(verb))).toEqual([]);
    expect(reporting.has('say')).toBe(true);
    expect(reporting.has('make')).toBe(false);
  });

  test('nouns of acts are there', () => {
    expect(acts.has('claim')).toBe(true);
  });
});
