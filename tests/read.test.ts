// Laws of a reading, whatever the article: everything named is listed, spans lie in the text, and the same input gives the same bytes.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { catalogueOf } from '../src/catalogue';
import type { Reading, Span } from '../src/core/model';
import { loadKit } from '../src/data/kit';
import { build } from '../src/graph';
import { onModel } from './reader';

const ARTICLES = resolve(__dirname, '..', 'data', 'articles');
const pieces = readdirSync(ARTICLES)
  .flatMap((name) => readFileSync(join(ARTICLES, name), 'utf8').split(/(?<=[.,:”"])\s+/))
  .filter((piece) => piece.length > 0);
const kit = loadKit();
const program = onModel(kit);
const catalogue = catalogueOf(kit);

async function read(text: string): Promise<Reading> {
  const [outcome] = await program.run([
    { id: 'a', text, title: null, published: '2019-03-05', outlet: null, url: null },
  ]);
  if (!outcome?.ok) throw outcome?.error ?? new Error('no outcome');
  return outcome.doc;
}

/** Pieces of the samples in any order, with marks between them that may not match. */
const text = fc
  .array(
    fc.tuple(
      fc.constantFrom(...pieces),
      fc.constantFrom(' ', ' ', ' “', '” ', '" ', ', said that ', '\n\n', ' (', ' – ', ' he said '),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.flat().join(''));

/** What is wrong with a reading; nothing, by law. */
function faults({ text: whole, mentions, entities, links, claims, relations }: Reading): readonly string[] {
  const [known, refer, said] = [entities, mentions, claims].map((list) => new Set(list.map(({ id }) => id)));
  const inside = ({ start, end }: Span): boolean => start >= 0 && start < end && end <= whole.length;
  const missing = (
    what: string,
    ids: readonly (string | null)[],
    set: ReadonlySet<string> | undefined,
  ): readonly string[] => ids.filter((id) => id !== null && !set?.has(id)).map((id) => `${what} ${id} is not listed`);
  const spans: readonly Span[] = [
    ...mentions,
    ...claims.flatMap(({ cue, content, source, evidence }) => [cue, ...content, ...(source ?? []), evidence]),
    ...relations.map(({ evidence }) => evidence),
  ];
  return [
    ...missing(
      'link to mention',
      links.map(({ mention }) => mention),
      refer,
    ),
    ...missing(
      'link to entity',
      links.map(({ entity }) => entity),
      known,
    ),
    ...missing(
      'claim around',
      claims.map((claim) => claim.inside),
      said,
    ),
    ...missing(
      'claim of',
      relations.map(({ claim }) => claim),
      said,
    ),
    ...missing(
      'speaker',
      claims.flatMap(({ speaker, addressee, about }) => [speaker, addressee, ...about]),
      known,
    ),
    ...missing(
      'end',
      relations.flatMap((one) => [one.subject, one.object, one.place, ...one.with]),
      known,
    ),
    ...spans.filter((span) => !inside(span)).map(({ start, end }) => `span ${start}-${end} is not in the text`),
    ...(refer?.size === mentions.length ? [] : ['a mention stands twice']),
    ...(said?.size === claims.length ? [] : ['a claim stands twice']),
    ...relations.filter(({ subject, object }) => subject === object).map(({ type }) => `${type} of itself`),
  ];
}

test('[read] of any text: all that is named is listed, every span lies in the text, and a graph can be built', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (any) => {
      const reading = await read(any);
      expect(faults(reading)).toEqual([]);
      expect(build(reading, catalogue).nodes.size).toBeGreaterThan(0);
    }),
    { numRuns: 150 },
  );
}, 120_000);

test('[read] the same input gives the same bytes', async () => {
  const any = pieces.slice(0, 60).join(' ');
  expect(JSON.stringify(await read(any))).toBe(JSON.stringify(await read(any)));
});
