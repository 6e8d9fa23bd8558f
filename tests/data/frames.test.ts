// The frame language of data/relations: what each form is read into, and what is refused.
import type { FrameKind } from '../../src/data/frames';
import { readFrame } from '../../src/data/frames';

const lists = { strike: ['strike', 'air raid'] };
const places = (kind: FrameKind, text: string): string =>
  readFrame(kind, text, lists)
    .places.map(({ role, slot }) => `${role} ${slot.kind === 'prep' ? slot.words.join('|') : slot.kind}`)
    .join(', ');

describe('[data/frames] where the ends stand', () => {
  test.each([
    ['verbs', 'S meet O', 'S subject, O object'],
    ['verbs', 'S meet with O', 'S subject, O with'],
    ['verbs', 'O receive aid from S', 'O subject, S from'],
    ['verbs', 'BOTH meet', 'BOTH subject'],
    ['verbs', "S reject O's offer", 'S subject, O owner'],
    ['nouns', "S's visit to|in O", 'S doer, O to|in'],
    ['nouns', "O's murder by S", 'O genitive, S by'],
    ['nouns', 'talks between BOTH', 'BOTH between'],
    ['nouns', 'S=owner of O', 'S self, O of'],
    ['nouns', "O's S=owner", 'O genitive, S self'],
    ['nouns', "S's +state O=media", 'S genitive, O self'],
    ['ties', "O's S", 'S self, O genitive'],
    ['ties', 'S in|at O', 'S self, O in|at'],
    ['ties', 'S , O', 'S self, O comma'],
    ['ties', 'S ( O', 'S self, O bracket'],
  ] satisfies readonly (readonly [FrameKind, string, string])[])('%s: %s', (kind, text, expected) => {
    expect(places(kind, text)).toBe(expected);
  });
});

describe('[data/frames] the words that must stand there', () => {
  test('an object noun from a list, and a particle', () => {
    const frame = readFrame('verbs', 'S carry_out|launch @strike against O', lists);
    expect(frame).toMatchObject({ anchor: ['carry out', 'launch'], noun: ['strike', 'air raid'] });
  });
  test('a list less some of its words', () => {
    expect(readFrame('nouns', 'S=@strike|raid|-strike of O', lists).anchor).toEqual(['air raid', 'raid']);
  });
  test('the object noun that an end has', () => {
    expect(readFrame('verbs', "S stop O's @strike", lists)).toMatchObject({
      noun: ['strike', 'air raid'],
      places: [{}, { slot: { kind: 'owner', nouns: ['strike', 'air raid'] } }],
    });
  });
  test('a set phrase', () => {
    expect(readFrame('verbs', 'S put under:arrest O', lists).phrases).toEqual([
      { preps: ['under'], nouns: ['arrest'] },
    ]);
  });
  test('several phrases, with prepositions to choose from', () => {
    expect(readFrame('verbs', 'S beat by:police in|to:death O', lists).phrases).toEqual([
      { preps: ['by'], nouns: ['police'] },
      { preps: ['in', 'to'], nouns: ['death'] },
    ]);
  });
  test('a modifier', () => {
    expect(readFrame('nouns', "S's +state|state-run O=media", lists).modifier).toEqual(['state', 'state-run']);
  });
});

describe('[data/frames] what is refused', () => {
  test.each([
    ['verbs', 'S visit', /needs S and O/],
    ['verbs', 'S visit S', /needs S and O/],
    ['verbs', 'S O', /no anchor word/],
    ['verbs', 'S carry_out @attack on O', /no word list "@attack"/],
    ['ties', 'S O', /a tie reads/],
  ] satisfies readonly (readonly [FrameKind, string, RegExp])[])('%s: %s', (kind, text, problem) => {
    expect(() => readFrame(kind, text, lists)).toThrow(problem);
  });
});
