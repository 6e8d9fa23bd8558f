// The seed article beside the checkout: what every reading of it must hold. Skipped where it is not there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Reading } from '../../src/core/model';
import { loadKit } from '../../src/data/kit';
import { onModel } from '../reader';

const FOLDER = resolve(__dirname, '..', '..', '..', 'shared', 'seed');
const file = existsSync(FOLDER) ? readdirSync(FOLDER).find((name) => name.endsWith('.txt')) : undefined;

async function readSeed(name: string): Promise<Reading> {
  const text = readFileSync(join(FOLDER, name), 'utf8').replace(/^\s*date \S+ /, '');
  const article = { id: 'seed', text, title: null, published: '2019-03-05', outlet: null, url: null };
  const [outcome] = await onModel(loadKit()).run([article]);
  if (!outcome?.ok) throw outcome?.error ?? new Error('nothing was read');
  return outcome.doc;
}

const suite = file === undefined ? describe.skip : describe;
suite('[claims] the seed article (skipped without ../shared/seed)', () => {
  let doc: Reading;
  beforeAll(async () => {
    doc = await readSeed(file ?? '');
  }, 120_000);
  const said = (): readonly (readonly [string, string, string, number])[] => {
    const names = new Map(doc.entities.map(({ id, name }) => [id, name]));
    return doc.claims.map(({ speaker, stance, cue, content }) => [
      names.get(speaker) ?? speaker,
      stance,
      doc.text.slice(cue.start, cue.end),
      content.length,
    ]);
  };

  it.each([
    ['Bahram Ghasemi', 'DENIED', 'explained', 1],
    ['Bahram Ghasemi', 'STATED', 'told', 1],
    ['Benjamin Netanyahu', 'STATED', 'stressed', 1],
    ['Benjamin Netanyahu', 'STATED', 'told', 1],
    ['Benjamin Netanyahu', 'STATED', 'continued', 2],
    ['Israel', 'ADMITTED', 'has admitted to', 1],
    ['numerous critics', 'STATED', 'according to', 2],
  ] as const)('%s %s with "%s"', (...claim) => {
    expect(said()).toContainEqual(claim);
  });

  it('takes a word in marks for no speech', () => {
    const hotline = doc.claims.filter(({ content }) =>
      content.some(({ start, end }) => doc.text.slice(start, end).includes('de-confliction')),
    );
    expect(hotline).toEqual([]);
  });
});
