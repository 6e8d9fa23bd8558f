// What is asked for, refused or threatened has the mode that data/plover-claims.json says; its examples are read by the whole program.
import type { Reading } from '../../src/core/model';
import { loadKit } from '../../src/data/kit';
import { isPlover } from '../../src/data/plover';
import { onModel } from '../reader';

const kit = loadKit();
const { contents } = kit.ploverClaims;
const stances = new Set(kit.stances.map(({ type }) => type));

const MORE: readonly (readonly [rule: string, text: string, type: string, mode: string | null])[] = [
  ['the highest word tells', 'Norway urged Iran to release the troops.', 'REQUEST', 'yield'],
  ['a phrase goes before its word', 'The president refused to leave office.', 'REJECT', 'change'],
  ['who is asked tells nothing', 'Norway urged the peacekeepers to think.', 'REQUEST', null],
  ['nor does who acts', 'Norway demanded that the peacekeepers think.', 'REQUEST', null],
  ['nor does a condition', 'Iran threatened to think if the talks fail.', 'THREATEN', null],
  ['nor half a word', 'Norway urged Sudan to praise its ceasefire team.', 'REQUEST', null],
  ['nor what stands deep', 'Norway urged Sudan to think of the fate of the families of the troops.', 'REQUEST', null],
  ['a refused event by its own type', 'Norway will not help Sweden.', 'REJECT', 'assist'],
  ['a deed by what stands below its word', 'The ministry refused to respond to a call for talks.', 'REJECT', 'meet'],
  ['a planned event by its own type', 'Turkey will bomb Syria.', 'THREATEN', 'violence'],
];

const CASES = [
  ...contents.flatMap(({ types, mode, examples }) =>
    examples.map((text): readonly [string, string, readonly string[], string | null] => [mode, text, types, mode]),
  ),
  ...MORE.map(([rule, text, type, mode]): readonly [string, string, readonly string[], string | null] => [
    rule,
    text,
    [type],
    mode,
  ]),
];

describe('[coding/content-mode] the mode of what is asked for, refused or threatened', () => {
  const readings: Reading[] = [];
  beforeAll(async () => {
    const articles = CASES.map(([, text], i) => ({
      ...{ id: String(i), text, title: null, published: '2019-03-05', outlet: null, url: null },
    }));
    for (const outcome of await onModel(kit).run(articles)) {
      if (!outcome.ok) throw outcome.error;
      readings.push(outcome.doc);
    }
  }, 60_000);

  test.each(CASES.map(([rule, text, types, mode], i) => ({ rule, text, types, mode, i })))(
    '$rule: $text',
    ({ types, mode, i }) => {
      const events = readings[i]?.events.filter(({ type }) => types.includes(type)) ?? [];
      const claimed = events.filter(({ from }) => stances.has(from));
      const found = claimed.length > 0 ? claimed : events;
      expect([...new Set(found.map((event) => event.mode))]).toEqual([mode]);
    },
  );
});

describe('[data/plover-claims] contents', () => {
  test('no word has two modes of one type', () => {
    const all = contents.flatMap(({ types, words }) => types.flatMap((type) => words.map((word) => `${type} ${word}`)));
    expect(all.filter((one, i) => all.indexOf(one) !== i)).toEqual([]);
  });
  test('types and modes are of PLOVER', () => {
    const { ahead, unwilling } = kit.ploverClaims;
    const made = [...ahead, unwilling].flatMap(({ type, modes }) =>
      Object.values(modes).map((mode) => ({ types: [type], mode })),
    );
    const wrong = [...contents, ...made].filter(
      ({ types, mode }) => !types.every((type) => isPlover(kit.plover, type, mode)),
    );
    expect(wrong).toEqual([]);
  });
  test('what an event becomes is said of types and modes that there are', () => {
    const { ahead, unwilling } = kit.ploverClaims;
    const from = [...ahead, unwilling].flatMap(({ modes }) => Object.keys(modes));
    expect(
      from.filter((name) => {
        const [type = '', mode = null] = name.split(' ');
        return !isPlover(kit.plover, type, mode);
      }),
    ).toEqual([]);
  });
});
