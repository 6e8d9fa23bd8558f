// Namesakes: one full name, two people, told apart by what their articles say.
import fc from 'fast-check';
import type { Appearance, EntityType, Profile } from '../../src/core/model';
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
const KEEPER = { roles: ['goalkeeper|'], near: ['state:BRA'] };
const JUDGE = { roles: ['judge|'], near: ['state:NOR'] };
const CHINA = { near: ['state:USA', 'state:CHN', 'organization:house-of-norvale'] };
const BLAIR = { near: ['person:tony-blair', 'place:london'] };
const STATES = 'AFG ALB ARG AUS AUT BEL BRA CAN CHL CHN COL CUB DEU DNK EGY ESP FIN FRA GBR GRC HUN IND IRN'.split(' ');
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

  test.each<[string, string, readonly Said[], boolean]>([
    ['a goalkeeper and a judge, of two states', 'Dan Morrow', [KEEPER, JUDGE], true],
    [
      'in one state: judges were players once',
      'Dan Morrow',
      [KEEPER, { ...JUDGE, near: ['place:rio-de-janeiro'] }],
      false,
    ],
    [
      'with a colleague in common',
      'Dan Morrow',
      [
        { ...KEEPER, near: ['person:y', 'state:BRA'] },
        { ...JUDGE, near: ['person:y'] },
      ],
      false,
    ],
    [
      'a lawyer who became a minister: careers lead there',
      'Dan Morrow',
      [
        { roles: ['lawyer|'], near: ['state:BRA'] },
        { roles: ['minister|'], near: ['state:NOR'] },
      ],
      false,
    ],
    [
      'a lawyer of one state, a minister of another',
      'Dan Morrow',
      [{ roles: ['lawyer|state:MLT'] }, { roles: ['minister|state:NOR'] }],
      true,
    ],
    [
      '"captain" may lead a team or soldiers',
      'Dan Morrow',
      [{ roles: ['captain|'], near: ['state:BRA'] }, { ...JUDGE }],
      false,
    ],
    ['a name that few bear, nothing in common', 'Dan Morrow', [CHINA, BLAIR], false],
    ['a name that many bear, nothing in common', 'Dan Smith', [CHINA, BLAIR], true],
    [
      'a name that many bear, one walk of life',
      'Dan Smith',
      [
        { ...CHINA, roles: ['senator|'] },
        { ...BLAIR, roles: ['minister|'] },
      ],
      false,
    ],
    [
      'a name that many bear, a singer and a sprinter of one state',
      'Dan Smith',
      [
        { roles: ['singer|'], near: ['state:BRA'] },
        { roles: ['sprinter|'], near: ['state:BRA'] },
      ],
      true,
    ],
    [
      'the same of few',
      'Dan Morrow',
      [
        { roles: ['singer|'], near: ['state:BRA'] },
        { roles: ['sprinter|'], near: ['state:BRA'] },
      ],
      false,
    ],
    ['a name that many bear, but little said', 'Dan Smith', [CHINA, { near: ['place:london'] }], false],
    [
      'two generations, nothing in common',
      'Dan Morrow',
      [{ roles: ['senator|state:USA'], day: '1970-01-01' }, { roles: ['senator|state:PHL'] }],
      true,
    ],
    [
      'a few years',
      'Dan Morrow',
      [{ roles: ['senator|state:USA'], day: '2010-01-01' }, { roles: ['senator|state:PHL'] }],
      false,
    ],
  ])('%s: %s', (_rule, name, list, two) => {
    expect(apartOf(named(name, list), know).length).toBe(two ? 2 : 0);
  });

  test.each<[string, string, EntityType, readonly Said[], boolean]>([
    [
      'a name that many bear, in two states',
      'National Front',
      'Organization',
      [{ near: ['state:FRA'] }, { near: ['place:london'] }],
      true,
    ],
    ['a paper', 'Morning Herald', 'Outlet', [{ near: ['state:NGA'] }, { near: ['place:london'] }], true],
    [
      'two states in one article tell nothing',
      'National Front',
      'Organization',
      [{ near: ['state:FRA', 'state:ITA'] }, { near: ['place:london'] }],
      false,
    ],
    [
      'a leader in common',
      'National Front',
      'Organization',
      [{ near: ['state:FRA', 'person:y'] }, { near: ['place:london', 'person:y'] }],
      false,
    ],
    [
      'a company may build abroad',
      'Norvale Motors',
      'Organization',
      [{ near: ['state:FRA'] }, { near: ['place:london'] }],
      false,
    ],
    ['a place is no body', 'National Front', 'Place', [{ near: ['state:FRA'] }, { near: ['place:london'] }], false],
  ])('%s: %s', (_rule, name, type, list, two) => {
    expect(apartOf({ ...named(name, list), type }, know).length).toBe(two ? 2 : 0);
  });

  test('ten thousand articles take seconds, not hours', () => {
    const list = Array.from(
      { length: 10_000 },
      (_, i): Said => ({
        roles: i % 3 === 0 ? GENERAL.roles : i % 3 === 1 ? SENATOR.roles : [],
        near: [`person:p${i % 3}-${i % 977}`, `state:${STATES[i % STATES.length]}`, `state:${STATES[i % 13]}`],
      }),
    );
    const start = performance.now();
    expect(apartOf(named('Alex Morrow', list), know).flat().length).toBe(list.length);
    expect(performance.now() - start).toBeLessThan(10_000);
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
