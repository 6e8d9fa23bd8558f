// The three letters of an actor: of its state, or of bodies without one.
import { codeOf } from '../../src/coding/actor-codes';
import { loadKit } from '../../src/data/kit';

const code = codeOf(loadKit());

test.each([
  ['state:FRA', 'FRA'],
  ['organization:israel-defense-forces', 'ISR'],
  ['organization:united-nations', 'IGO'],
  ['organization:nato', 'IGO'],
  ['person:mira-voss', null],
])('[coding/actor-codes] %s is %s', (id, expected) => {
  expect(code(id)).toBe(expected);
});
