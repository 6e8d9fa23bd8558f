// Relations and claims as coded events: which PLOVER type and CAMEO root, who acts, who receives.
import type { Reading } from '../../src/core/model';
import { loadKit } from '../../src/data/kit';
import { onModel } from '../reader';

const kit = loadKit();

describe('[data/plover-claims] only types and stances that there are', () => {
  const { stances, cues, ahead, unwilling, obliging } = kit.ploverClaims;
  const types = [...kit.plover.quads.keys()];
  test('types', () => {
    const used = [...stances, ...cues, ...ahead, unwilling, obliging].map(({ type }) => type);
    const from = [...ahead, unwilling].flatMap((one) => one.types);
    expect([...used, ...from].filter((type) => !types.includes(type))).toEqual([]);
  });
  test('stances', () => {
    const known = kit.stances.map(({ type }) => type);
    const used = [...stances.map(({ stance }) => stance), ...[...cues, obliging].flatMap((one) => one.stances)];
    expect(used.filter((stance) => !known.includes(stance))).toEqual([]);
  });
  test('every relation type with a PLOVER type has one that there is', () => {
    expect(kit.relations.filter(({ plover }) => plover && !types.includes(plover.type))).toEqual([]);
  });
});

describe('[coding] what is read of a sentence', () => {
  // type and root: actors > recipients, asserted ones only
  const CASES: readonly (readonly [rule: string, text: string, expected: readonly string[]])[] = [
    ['a relation', 'Turkey sent weapons to Ukraine.', ['AID 07: Turkey > Ukraine']],
    [
      'both ends of a symmetric one act',
      'Angela Merkel met Emmanuel Macron.',
      ['CONSULT 04: Angela Merkel, Emmanuel Macron > '],
    ],
    ['what is planned is agreed to', 'Turkey will send weapons to Ukraine.', ['AGREE 03: Turkey > Ukraine']],
    ['a planned attack is a threat', 'Turkey will bomb Syria.', ['THREATEN 13: Turkey > Syria']],
    ['what will not be done is refused', 'Turkey will not help Ukraine.', ['REJECT 12: Turkey > Ukraine']],
    ['what was not done is no event', 'Turkey did not help Ukraine.', []],
    ['standing relations are no events', 'Angela Merkel is the chancellor of Germany.', []],
    ['a claim by its stance', 'Norway condemned Iran.', ['ACCUSE 11: Norway > Iran']],
    ['a claim by its cue', 'Norway praised Iran.', ['SUPPORT 05: Norway > Iran']],
    ['what is merely said is none', 'Norway said that Iran is rich.', []],
    ['what another must do is requested', 'Norway said that Iran must pay.', ['REQUEST 10: Norway > Iran']],
  ];
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

  test.each(CASES.map(([rule, text, expected], i) => ({ rule, text, expected, i })))(
    '$rule: $text',
    ({ expected, i }) => {
      const reading = readings[i];
      if (!reading) throw new Error('was not read');
      const names = (ids: readonly string[]): string =>
        ids.map((id) => reading.entities.find((entity) => entity.id === id)?.name ?? id).join(', ');
      const found = reading.events
        .filter(({ polarity }) => polarity === 'asserted')
        .map(({ type, cameo, actors, recipients }) => `${type} ${cameo}: ${names(actors)} > ${names(recipients)}`);
      expect(found).toEqual(expected);
    },
  );
});
