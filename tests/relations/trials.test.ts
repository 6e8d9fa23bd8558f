// What a frame says of a sentence that it did not read: each reason, once.
import { loadKit } from '../../src/data/kit';
import { type Trial, trials } from '../../src/relations/trials';
import { onModel } from '../reader';

const kit = loadKit();

const CASES: readonly (readonly [rule: string, text: string, frame: string, expected: RegExp | null])[] = [
  ['reads', 'Israel bombed Gaza.', 'attacked#S bomb O', null],
  [
    'the object is nobody',
    'Israel bombed a truck.',
    'attacked#S bomb O',
    /^object: "truck" is nobody; wanted is .*State/,
  ],
  [
    'an end of the wrong type',
    'Angela Merkel attacked Emmanuel Macron.',
    'attacked#S attack|hit|strike O',
    /"Merkel" is a Person|"Angela" is a Person/,
  ],
  ['no subject', 'They say that Gaza was bombed.', 'attacked#S bomb O', /^no subject/],
  [
    'lacks its object noun',
    'Israel held a vote on Gaza.',
    'spoke-with#S hold talk|conversation|discussion|negotiation|consultation|round with O',
    /^the object is none of: talk, /,
  ],
  ['lacks its particle', 'Israel blew the whistle on Gaza.', 'attacked#S blow_up O', /^it has another particle/],
  ['only supposed', 'If Israel bombs Gaza, Iran will react.', 'attacked#S bomb O', /^only supposed/],
];

describe('[relations/trials] why a frame read nothing', () => {
  const found: (readonly Trial[])[] = [];
  beforeAll(async () => {
    const articles = CASES.map(([, text], i) => ({
      ...{ id: String(i), text, title: null, published: '2019-03-05', outlet: null, url: null },
    }));
    for (const outcome of await onModel(kit).run(articles)) {
      if (!outcome.ok) throw outcome.error;
      found.push(trials(kit)(outcome.doc));
    }
  }, 60_000);

  test.each(CASES.map(([rule, text, frame, expected], i) => ({ rule, text, frame, expected, i })))(
    '$rule: $text',
    ({ frame, expected, i }) => {
      const trial = found[i]?.find(({ rule }) => rule.endsWith(frame));
      if (expected === null) expect(trial).toMatchObject({ why: null, word: 'bombed', type: 'ATTACKED' });
      else expect(trial?.why).toMatch(expected);
    },
  );

  test('each frame is tried once at a word', () => {
    for (const all of found) {
      const keys = all.map(({ start, rule }) => `${start} ${rule}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
