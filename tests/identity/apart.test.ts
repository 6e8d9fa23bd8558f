// Namesakes: one full name, two people, told apart by what their articles say.
import fc from 'fast-check';
import type { Appearance, Profile } from '../../src/core/model';
import { loadKit } from '../../src/data/kit';
import { apartOf, knowledgeOf } from '../../src/identity';
import { appearance, type Said } from './profiles';

const know = knowledgeOf(loadKit());
const named = (name: string, list: readonly Said[], known = false): Profile => ({
  id: 'person:x',
  type: 'Person',
  name,
  known,
  appearances: list.map((said, i): Appearance => appearance({ article: `article:${i}`, ...said }, name)),
});
const groups = (...list: readonly Said[]) => apartOf(named('Alex Morrow', list), know);

const GENERAL = { roles: ['general|state:IRQ'] };
const SENATOR = { roles: ['senator|state:USA'] };

describe('[identity/apart]', () => {
  test.each<[string, readonly Said[], readonly (readonly number[])[]]>([
    ['nothing contradicts', [GENERAL, {}, { gender: 'm' }], []],
    ['a man and a woman', [{ gender: 'm' }, { gender: 'f' }, { gender: 'm' }], [[0, 2], [1]]],
    ['offices of other kinds in other states', [GENERAL, SENATOR, SENATOR], [[1, 2], [0]]],
    ['one career in one state', [{ roles: ['general|state:IRQ'] }, { roles: ['senator|state:IRQ'] }], []],
    [
      'ministers of two states: readings err',
      [{ roles: ['foreign minister|state:IRN'] }, { roles: ['foreign minister|state:IRQ'] }],
      [],
    ],
    [
      'an ambassador is sent abroad',
      [{ roles: ['foreign minister|state:IRN'] }, { roles: ['ambassador|state:RUS'] }],
      [],
    ],
    [
      'who says too little stays with his company',
      [GENERAL, SENATOR, SENATOR, { near: ['person:y'] }, { ...GENERAL, near: ['person:y'] }],
      [
        [0, 3, 4],
        [1, 2],
      ],
    ],
    ['who says nothing stays with the first', [GENERAL, SENATOR, SENATOR, {}], [[1, 2, 3], [0]]],
  ])('%s', (_rule, list, expected) => {
    expect(groups(...list)).toEqual(expected.map((group) => group.map((i) => `article:${i}`)));
  });

  test('a lone name has an id of its own in each article, and a known one is one', () => {
    const list: readonly Said[] = [{ gender: 'm' }, { gender: 'f' }];
    expect(apartOf(named('Morrow', list), know)).toEqual([]);
    expect(apartOf(named('Alex Morrow', list, true), know)).toEqual([]);
  });

  test('the order of appearances changes nothing, and each article is in one group', () => {
    const said = fc.record({
      gender: fc.constantFrom<'m' | 'f' | null>('m', 'f', null),
      roles: fc.subarray(['general|state:IRQ', 'senator|state:USA', 'mayor|state:FRA', 'ambassador|state:RUS']),
      near: fc.subarray(['person:y', 'person:z', 'state:USA']),
    });
    fc.assert(
      fc.property(fc.array(said, { maxLength: 8 }), fc.infiniteStream(fc.nat(100)), (list, dice) => {
        const whole = named('Alex Morrow', list);
        const keyed = whole.appearances.map((one) => ({ one, at: dice.next().value ?? 0 }));
        const shuffled = keyed.sort((a, b) => a.at - b.at).map(({ one }) => one);
        const found = apartOf(whole, know);
        expect(apartOf({ ...whole, appearances: shuffled }, know)).toEqual(found);
        const articles = found.flat();
        expect(new Set(articles).size).toBe(articles.length);
        expect([0, list.length]).toContain(articles.length);
      }),
    );
  });
});
