// The article this began with, end to end: what its reading must hold. Its text stays outside; skipped where it is not there.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadKit } from '../src/data/kit';
import { type Facts, facts } from '../src/facts';
import { readInputs } from '../src/input';
import { onModel } from './reader';

const SEED = resolve(__dirname, '..', '..', 'shared', 'seed', '000_5974579d15e24730.txt');
const there = existsSync(SEED);

async function readSeed(): Promise<Facts> {
  for await (const item of readInputs([join(SEED)])) {
    if (!item.ok) throw item.error;
    const [outcome] = await onModel(loadKit()).run([item.article]);
    if (!outcome?.ok) throw outcome?.error ?? new Error('no outcome');
    return facts(outcome.doc);
  }
  throw new Error('the seed holds no article');
}

(there ? describe : describe.skip)('[seed] the article of 2019-03-05 (skipped without ../shared/seed)', () => {
  let read: Facts;
  beforeAll(async () => {
    read = await readSeed();
  });

  const named = (id: string): string => read.entities.find((entity) => entity.id === id)?.name ?? id;
  const surfaces = (name: string): readonly string[] =>
    read.entities
      .filter((entity) => entity.name === name)
      .flatMap(({ mentions }) => mentions.map(([start, end]) => read.text.slice(start, end)));
  const relations = (): readonly string[] =>
    read.relations.map(({ type, subject, object, modality, date, place }) =>
      [`${named(subject)} ${type} ${named(object)}`, modality, date, place === null ? null : named(place)]
        .filter(Boolean)
        .join(', '),
    );
  /** Who said it, and the entities that the content is about. */
  const claims = (): readonly (readonly [string, readonly string[]])[] =>
    read.claims.map(({ type, speaker, about }) => [`${named(speaker)} ${type}`, about.map(named)]);

  test('date and text are told apart', () => {
    expect(read.date).toBe('2019-03-05');
    expect(read.text.startsWith('TEHRAN')).toBe(true);
  });

  test.each([
    ['Bahram Ghasemi', ['the ministry spokesman']],
    ['Benjamin Netanyahu', ['Netanyahu', 'The Israeli leader', 'the beleaguered prime minister', 'he', 'I']],
    ['Vladimir Putin', ['Putin', 'the Russian premier']],
    ['Israel', ['the Jewish state']],
    ['Russia', ['Moscow']],
    ['Moscow', ['Moscow']],
    ['Iran', ['Iran']],
    ['Syria', ['Syria']],
    ['RT', ['RT']],
    ['Sputnik', ['Sputnik']],
    ['Hezbollah', ['Hezbollah']],
  ])('%s is also %j', (name, also) => {
    expect(surfaces(name)).toEqual(expect.arrayContaining(also));
  });

  test.each([
    'Benjamin Netanyahu MET Vladimir Putin, actual, 2019-02, Moscow',
    'Benjamin Netanyahu VISITED Moscow, actual, 2019-02',
    'Benjamin Netanyahu AGREED_WITH Vladimir Putin, alleged',
    'Israel COOPERATED_WITH Russia, actual',
    'Russia OWNS RT, actual',
    'Russia OWNS Sputnik, actual',
    'Avichai Mandelblit ARRESTED Benjamin Netanyahu, planned',
    'Benjamin Netanyahu HOLDS_ROLE Israel, actual',
    'Vladimir Putin HOLDS_ROLE Russia, actual',
    'Bahram Ghasemi HOLDS_ROLE Iranian foreign ministry, actual',
  ])('%s', (expected) => {
    expect(relations()).toEqual(expect.arrayContaining([expect.stringContaining(expected)]));
  });

  test.each([
    ['Bahram Ghasemi DENIED', ['Israel', 'Russia', 'Syria']],
    ['Bahram Ghasemi STATED', ['Iran', 'Russia']],
    ['Benjamin Netanyahu STATED', ['Iran', 'Israel', 'Syria']],
    ['Benjamin Netanyahu STATED', ['Benjamin Netanyahu', 'Vladimir Putin', 'Syria']],
    ['Benjamin Netanyahu STATED', ['Israel']],
    ['Israel ADMITTED', ['Syria', 'Hezbollah']],
  ])('%s something about %j', (who, about) => {
    expect(claims()).toContainEqual([who, expect.arrayContaining(about)]);
  });

  test('nothing follows from the trip "to Israel", nor from what is denied', () => {
    expect(relations().filter((line) => /VISITED Israel/.test(line))).toEqual([]);
    expect(read.relations.filter(({ type, modality }) => type === 'WITHDREW_FROM' && modality === 'actual')).toEqual(
      [],
    );
  });
});
