// data/plover.json: the codes of PLOVER; every code that data/ names is one of them, and every one is read or said not to be.
import { isPlover, loadPlover, QUADS, scoreOf } from '../../src/data/plover';
import { loadPloverClaims } from '../../src/data/plover-claims';
import { loadRelations } from '../../src/data/relations';

const plover = loadPlover();
const claims = loadPloverClaims();

/** "ASSAULT aerial"; a type alone is one without mode. */
const called = (type: string, mode: string | null): string => (mode === null ? type : `${type} ${mode}`);
const all = plover.types.flatMap(({ type, modes }) => [type, ...modes.map(({ mode }) => called(type, mode))]);

const framed = loadRelations().flatMap(({ type: from, frames }) =>
  frames.flatMap((frame) => (frame.plover ? [{ from, name: called(frame.plover.type, frame.plover.mode) }] : [])),
);
const claimed = [
  ...[...claims.stances, ...claims.cues, claims.obliging].map(({ type, mode }) => called(type, mode)),
  ...[...claims.ahead, claims.unwilling].flatMap(({ type, modes }) => [
    type,
    ...Object.values(modes).map((mode) => called(type, mode)),
  ]),
  ...claims.contents.flatMap(({ types, mode }) => types.map((type) => called(type, mode))),
];
const becoming = [...claims.ahead, claims.unwilling].flatMap(({ types, modes }) => [...types, ...Object.keys(modes)]);
const read = new Set([...framed.map(({ name }) => name), ...claimed]);
const unread = plover.unread.flatMap(({ type, modes }) => modes.map((mode) => called(type, mode)));

describe('[data/plover] the codes', () => {
  test('sixteen types: 4, 3, 4 and 5 of the quad classes', () => {
    const counts = QUADS.map((quad) => plover.types.filter((one) => one.quad === quad).length);
    expect(counts).toEqual([4, 3, 4, 5]);
  });

  test('25 sectors and 4 auxiliary modes', () => {
    expect(plover.sectors.length).toBe(25);
    expect(plover.auxiliaries.map(({ mode }) => mode)).toEqual(['historical', 'future', 'hypothetical', 'negation']);
  });

  test('only these need a recipient', () => {
    const needy = plover.types.filter(({ recipient }) => recipient).map(({ type }) => type);
    expect(needy).toEqual(['COOPERATE', 'AID', 'SANCTION']);
  });

  test.each([
    ['CONSULT', 'verbal cooperation'],
    ['RETREAT', 'material cooperation'],
    ['ACCUSE', 'verbal conflict'],
    ['SANCTION', 'material conflict'],
  ])('%s is %s', (type, quad) => expect(plover.quads.get(type)).toBe(quad));

  test('what is cooperation scores above zero, what is conflict below', () => {
    const wrong = plover.types.flatMap(({ type, quad, modes }) =>
      [null, ...modes.map(({ mode }) => mode)]
        .filter((mode) => (scoreOf(plover, type, mode) ?? 0) > 0 !== quad.endsWith('cooperation'))
        .map((mode) => called(type, mode)),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['ASSAULT', null, -9.3],
    ['ASSAULT', 'aerial', -9.3],
    ['CONSULT', 'no-such-mode', 2.1],
    ['FIGHT', null, null],
  ])('%s with mode %s scores %s', (type, mode, score) => expect(scoreOf(plover, type, mode)).toBe(score));

  test.each([
    ['CONSULT', 'visit', true],
    ['CONSULT', null, true],
    ['CONSULT', 'aerial', false],
    ['DEMAND', null, false],
  ])('%s with mode %s is one: %s', (type, mode, is) => expect(isPlover(plover, type, mode)).toBe(is));

  test('no two entries are described alike', () => {
    const told = plover.types.flatMap(({ type, description, modes }) => [
      description,
      ...modes.map((mode) => `${type} ${mode.description}`),
    ]);
    expect(told.filter((one, i) => told.indexOf(one) !== i)).toEqual([]);
  });

  test('what is known of the later scale is of codes that there are', () => {
    expect(plover.scale.later.filter(({ type, mode }) => !isPlover(plover, type, mode))).toEqual([]);
  });
});

describe('[data/plover] what is read', () => {
  test('every code of a frame is one', () => {
    expect(framed.filter(({ name }) => !all.includes(name))).toEqual([]);
  });

  test('every code of a claim is one', () => {
    expect([...claimed, ...becoming].filter((name) => !all.includes(name))).toEqual([]);
  });

  test('every type is read of a frame or a claim, with a mode or without', () => {
    const types = new Set([...read].map((name) => name.split(' ')[0]));
    expect(plover.types.filter(({ type }) => !types.has(type))).toEqual([]);
  });

  test('every mode is read of a frame or a claim, or stands in `unread` with the reason', () => {
    const modes = all.filter((name) => name.includes(' '));
    expect(modes.filter((name) => !read.has(name) && !unread.includes(name))).toEqual([]);
  });

  test('`unread` has nothing that is read, and only codes that there are', () => {
    expect(unread.filter((name) => read.has(name) || !all.includes(name))).toEqual([]);
  });
});
