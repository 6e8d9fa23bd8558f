// One event, however often it is told: which tellings are one happening.
import fc from 'fast-check';
import { plusDays } from '../../src/core/days';
import type { ApartTellings, Telling, When } from '../../src/core/model';
import { happenings } from '../../src/happenings';

const day = (date: string): When => ({ date, end: date, precision: 'day' });
const week = (date: string): When => ({ date, end: plusDays(date, 6), precision: 'week' });
const month = (date: string): When => ({ date, end: `${date}-28`, precision: 'month' });

let made = 0;
/** A telling in an article of its own, published on the 6th of March, of "a attacks b". */
const told = (given: Partial<Telling> = {}): Telling => {
  const id = `t${++made}`;
  return {
    ...{
      id,
      article: `article:${id}`,
      sentence: `sentence:${id}`,
      published: '2024-03-06',
      type: 'ASSAULT',
      mode: null,
      cameo: '19',
    },
    ...{ actors: ['a'], recipients: ['b'], place: null, when: null, modality: 'actual', of: [`fact:${id}`] },
    ...{ prints: [id], quote: `as ${id} tells it`, ...given },
  };
};
const count = (tellings: readonly Telling[], apart: readonly ApartTellings[] = []): number =>
  happenings(tellings, apart).length;

const on = (date: string, more: Partial<Telling> = {}): Telling => told({ when: day(date), ...more });

describe('[happenings] two tellings are one, or not', () => {
  const CASES: readonly (readonly [rule: string, one: Telling, other: Telling, expected: number])[] = [
    ['the same day', on('2024-03-05'), on('2024-03-05'), 1],
    ['another day', on('2024-03-05'), on('2024-03-06'), 2],
    ['another type', on('2024-03-05'), on('2024-03-05', { type: 'THREATEN' }), 2],
    ['another end', on('2024-03-05'), on('2024-03-05', { recipients: ['c'] }), 2],
    ['ends the other way round', on('2024-03-05'), on('2024-03-05', { actors: ['b'], recipients: ['a'] }), 2],
    ['one end alone is not both', on('2024-03-05'), on('2024-03-05', { recipients: [] }), 2],
    ['one of two modes is not said', on('2024-03-05', { mode: 'aerial' }), on('2024-03-05'), 1],
    ['another mode', on('2024-03-05', { mode: 'aerial' }), on('2024-03-05', { mode: 'firearms' }), 2],
    ['another place', on('2024-03-05', { place: 'place:x' }), on('2024-03-05', { place: 'place:y' }), 2],
    ['a place, and a state', on('2024-03-05', { place: 'place:x' }), on('2024-03-05', { place: 'state:UKR' }), 1],
    ['told without a day on the next two days', on('2024-03-04'), told(), 1],
    ['told without a day later than that', on('2024-03-03'), told(), 2],
    ['told without a day before it was', on('2024-03-07'), told(), 2],
    ['both without a day, published on one day', told(), told(), 1],
    ['both without a day, published on two', told(), told({ published: '2024-03-07' }), 2],
    ['neither day nor publication', told({ published: null }), told({ published: null }), 2],
    ['a week with the one day in it', on('2024-03-05'), told({ when: week('2024-03-04') }), 1],
    ['a week, and a day outside it', on('2024-03-12'), told({ when: week('2024-03-04') }), 2],
    ['one month', told({ when: month('2024-03') }), told({ when: month('2024-03') }), 1],
    ['a month, and a day of it: it may be another', told({ when: month('2024-03') }), on('2024-03-05'), 2],
    ['planned and done on the same day', on('2024-03-05', { modality: 'planned' }), on('2024-03-05'), 1],
    ['planned for some day, and done', told({ modality: 'planned' }), told(), 2],
    ['said by somebody, and by the article', on('2024-03-05', { modality: 'alleged' }), on('2024-03-05'), 1],
  ];
  test.each(CASES)('%s', (_, one, other, expected) => {
    expect(count([one, other])).toBe(expected);
    expect(count([other, one])).toBe(expected);
  });

  test('of two days in a week, neither is the week', () => {
    expect(count([on('2024-03-05'), on('2024-03-07'), told({ when: week('2024-03-04') })])).toBe(3);
  });
  test('what one telling names together is one with what others tell of each', () => {
    const both = on('2024-03-05', { type: 'CONSULT', actors: ['a', 'b', 'c'], recipients: [] });
    const some = [
      ['a', 'b'],
      ['a', 'c'],
    ].map((actors) => on('2024-03-05', { type: 'CONSULT', actors, recipients: [] }));
    expect(count(some)).toBe(2);
    expect(happenings([...some, both], [])).toMatchObject([{ actors: ['a', 'b', 'c'], support: 3 }]);
  });
  test('a person may tell two articles apart, for one type', () => {
    const [one, other] = [on('2024-03-05'), on('2024-03-05')];
    const [a = '', b = ''] = [one.article, other.article].sort();
    expect(count([one, other], [{ type: 'ASSAULT', a, b }])).toBe(2);
    expect(count([one, other], [{ type: 'CONSULT', a, b }])).toBe(1);
  });
});

test('[happenings] what all tellings say together', () => {
  const tellings = [
    on('2024-03-05', {
      published: '2024-03-07',
      modality: 'alleged',
      prints: ['wire'],
      quote: 'later',
      of: ['fact:2'],
    }),
    told({ published: '2024-03-06', mode: 'aerial', prints: ['wire'], quote: 'first', of: ['claim:1', 'fact:1'] }),
    on('2024-03-05', { published: '2024-03-06', place: 'place:x', modality: 'planned', of: ['fact:2'] }),
  ];
  expect(happenings(tellings, [])).toMatchObject([
    {
      ...{ type: 'ASSAULT', mode: 'aerial', day: '2024-03-05', place: 'place:x', modality: 'actual', support: 3 },
      ...{
        independent: 2,
        quote: 'first',
        reported: '2024-03-06',
        lastReported: '2024-03-07',
        when: day('2024-03-05'),
      },
      of: ['claim:1', 'fact:1', 'fact:2'],
    },
  ]);
});

describe('[happenings] laws', () => {
  const end = fc.constantFrom('a', 'b', 'c');
  const telling = fc
    .record({
      ...{ actors: fc.uniqueArray(end, { maxLength: 2 }), recipients: fc.uniqueArray(end, { maxLength: 2 }) },
      published: fc.constantFrom('2024-03-05', '2024-03-06', null),
      when: fc.constantFrom(null, day('2024-03-05'), day('2024-03-06'), week('2024-03-04'), month('2024-03')),
      ...{ mode: fc.constantFrom(null, 'aerial', 'drone'), place: fc.constantFrom(null, 'place:x', 'state:y') },
      modality: fc.constantFrom('actual' as const, 'planned' as const),
    })
    .filter(({ actors, recipients }) => actors.length + recipients.length > 0);
  const many = fc
    .array(telling, { maxLength: 12 })
    .map((all) => all.map((one, i) => told({ ...one, id: `t${i}`, article: `article:${i % 4}`, of: [`fact:${i}`] })));

  test('order does not matter', () => {
    fc.assert(
      fc.property(many, fc.nat(), (all, turn) => {
        const at = all.length === 0 ? 0 : turn % all.length;
        expect(happenings([...all.slice(at), ...all.slice(0, at)].reverse(), [])).toEqual(happenings(all, []));
      }),
    );
  });
  test('every fact tells one happening, and none is lost', () => {
    fc.assert(
      fc.property(many, (all) => {
        const of = happenings(all, []).flatMap((one) => one.of);
        expect(of.toSorted()).toEqual(all.flatMap((one) => one.of).sort());
      }),
    );
  });
  test('what lies further away than a week and two days changes nothing', () => {
    const far = on('2024-03-30', { published: '2024-03-30' });
    fc.assert(
      fc.property(many, (all) => {
        const own = happenings([...all, far], []).filter(({ day: at }) => at !== '2024-03-30');
        expect(own).toEqual(happenings(all, []));
      }),
    );
  });
});

describe('[happenings] support', () => {
  it('counts the versions of one page as one article', () => {
    const page = 'news.example/a';
    const some = [on('2024-03-05', { page }), on('2024-03-05', { page }), on('2024-03-05', { page: null })];
    expect(happenings(some, [])).toMatchObject([{ support: 2 }]);
  });
});
