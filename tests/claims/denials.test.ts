// Sentences of tests/fixtures/denials.jsonl, read by the whole program: who denies what, and what only looks like a denial.
import { cases, isRight, readCases, shown, tally } from '../../bench/denials';
import type { Attributed } from '../../src/core/model';

const FLOOR = { dev: 0.95, test: 0.92 } as const;

describe('[claims/stance] denials', () => {
  const list = cases();
  let docs: readonly Attributed[] = [];
  beforeAll(async () => {
    docs = await readCases(list);
  }, 120_000);

  it.each(Object.entries(FLOOR))(
    '%s: at least so many sentences are right in stance, speaker, polarity and target',
    (split, floor) => {
      const [right, all] = tally(list, docs).get(split) ?? [0, 1];
      expect(right / all).toBeGreaterThanOrEqual(floor);
    },
  );

  /** The denials in a sentence of the file, by the words it begins with. */
  const claimsOf = (begins: string): readonly string[] => {
    const at = list.findIndex(({ text }) => text.startsWith(begins));
    const doc = docs[at];
    if (!doc) throw new Error(`no sentence begins with "${begins}"`);
    return shown(doc).filter((claim) => claim.startsWith('DENIED '));
  };

  it.each([
    [
      'a denial is negated',
      'Iran denied on Sunday',
      ['DENIED negated | Iran | its troops had crossed the river into Herat province'],
    ],
    [
      'a content that is negated itself is asserted',
      'The union insisted that',
      ['DENIED asserted | The union | it had played no part in the fire'],
    ],
    [
      'of reports that are false their clause is denied',
      'The defence ministry explained',
      ['DENIED negated | The defence ministry | troops had crossed the Dniester'],
    ],
    ['an opinion of an object denies the object', 'Beijing called', ['DENIED negated | Beijing | the allegation']],
    ['who does not deny denies nothing', 'No one in the delegation', []],
    ['entry that is denied is no denial', 'Two journalists were denied', []],
    ['an offer that is rejected is no denial', 'Iran rejected the offer', []],
    ['a case that is supposed is no denial', 'If the minister denies', []],
  ])('%s', (_rule, begins, expected) => {
    expect(claimsOf(begins)).toEqual(expected);
  });

  it('a sentence is wrong when somebody denies what nobody expects, or another polarity is read', () => {
    const at = list.findIndex(({ text }) => text.startsWith('Iran denied on Sunday'));
    const [one, doc] = [list[at], docs[at]];
    if (!one || !doc) throw new Error('the sentence is missing');
    expect(isRight(doc, one)).toBe(true);
    expect(isRight(doc, { ...one, claims: [] })).toBe(false);
    expect(
      isRight(doc, { ...one, claims: one.claims.map((claim) => ({ ...claim, polarity: 'asserted' as const })) }),
    ).toBe(false);
    expect(isRight({ ...doc, claims: [] }, one)).toBe(false);
  });
});
