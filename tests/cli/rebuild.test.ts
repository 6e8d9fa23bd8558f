// `rebuild` and `diff`: articles read again from the graph itself, and two graphs compared.
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Services } from '../../src/cli/services';
import type { Article, Reading } from '../../src/core/model';
import { pipeline } from '../../src/core/pipeline';
import { build, mergeAll } from '../../src/graph';
import { dump, type Store } from '../../src/store';
import { keptArticles } from '../../src/store/texts';
import { bytes } from '../fixtures/bytes';
import { CATALOGUE, fixtureReadings } from '../fixtures/graph';
import { dateline, withStore } from './harness';

const READINGS = fixtureReadings().map((one): Reading => ({ ...one, text: `${one.text}\n`, title: one.title }));
const byId = new Map(READINGS.map((one) => [one.id, one]));

/** Reads what it knows; `change` makes another reader of it. */
const reader = (change: (reading: Reading) => Reading, got: Article[] = []) =>
  pipeline('parse', async (articles: readonly Article[]) =>
    articles.map((article) => {
      got.push(article);
      const known = byId.get(article.id);
      if (!known) throw new Error('nobody wrote it');
      return change(known);
    }),
  );

async function filled(): Promise<{ readonly store: Store; readonly services: Services }> {
  const made = await withStore(false);
  await made.store.merge(mergeAll(READINGS.map((one) => build(one, CATALOGUE))));
  return made;
}

describe('[cli/rebuild]', () => {
  test('reads the very texts, and changes nothing where the reader is the same', async () => {
    const { store, services } = await filled();
    await dateline(['rebuild'], { ...services, reader: () => reader((one) => one) });
    const before = bytes(await dump(store));
    const got: Article[] = [];
    const { code, out, err } = await dateline(['rebuild'], { ...services, reader: () => reader((one) => one, got) });
    expect({ code, err }).toEqual({ code: 0, err: ['9 articles read again'] });
    expect(got.map(({ id, text }) => [id, text])).toEqual(READINGS.map(({ id, text }) => [id, text]));
    expect(out).toMatch(/^facts +0 appeared, 0 vanished, \d+ stay\n/);
    expect(bytes(await dump(store))).toBe(before);
    await store.close();
  });

  test('says what another reader no longer finds; what persons said stays', async () => {
    const { store, services } = await filled();
    const one = { type: 'CONSULT', a: 'article:01', b: 'article:02', by: 'Ann', reason: 'another meeting' };
    await store.tellApart(one);
    const blind = (reading: Reading): Reading => ({
      ...reading,
      claims: [],
      propositions: [],
      answers: [],
      events: [],
      relations: reading.relations.map((fact) => ({ ...fact, claim: null })),
    });
    const { out } = await dateline(['rebuild', '--format', 'json'], { ...services, reader: () => reader(blind) });
    const { claim, fact } = JSON.parse(out);
    expect(claim.stay).toBe(0);
    expect(claim.vanished.map(({ name }: { readonly name: string }) => name)).toContain(
      'Boris Tal DENIED: that his country had attacked the harbour',
    );
    expect([fact.appeared, fact.vanished]).toEqual([[], []]);
    expect(await store.toldApart()).toEqual([one]);
    await store.close();
  });

  test('leaves an article as it is that cannot be read, or whose text is not whole', async () => {
    const { store, services } = await filled();
    const [first] = READINGS;
    await store.merge({
      nodes: new Map([
        ['article:lean', { id: 'article:lean', labels: ['Article'], props: { name: 'Lean', sha256: 'x' } }],
      ]),
      edges: new Map(),
    });
    const failing = (reading: Reading): Reading => {
      if (reading.id === first?.id) throw new Error('no head');
      return reading;
    };
    const { code, err } = await dateline(['rebuild'], { ...services, reader: () => reader(failing) });
    expect(code).toBe(1);
    expect(err).toEqual([
      expect.stringMatching(/: article:lean: its text is not whole/),
      'dateline: article:01: parse failed: no head',
      '8 articles read again, 2 failed and left as they were',
    ]);
    expect((await store.query('MATCH (a:Article) RETURN count(a) AS n'))[0]).toEqual({ n: 10 });
    const kept: string[] = [];
    for await (const some of keptArticles(store, 4))
      kept.push(...some.flatMap((one) => (one.ok ? [one.article.id] : [])));
    expect(kept).toEqual(READINGS.map(({ id }) => id));
    await store.close();
  });
});

describe('[cli/diff]', () => {
  test('a store and an export: exit 1 where they differ, 0 where they do not', async () => {
    const { store, services } = await filled();
    const file = join(tmpdir(), `dateline-diff-${process.pid}.jsonl`);
    writeFileSync(file, (await dateline(['export', 'jsonl'], services)).out);
    expect(await dateline(['diff', file, 'here'], services)).toMatchObject({ code: 0 });
    await store.remove('article:09');
    const { code, out } = await dateline(['diff', file, 'here', '--limit', '1'], services);
    expect(code).toBe(1);
    expect(out).toMatch(/^facts +0 appeared, 5 vanished, \d+ stay\n- Belmark MEMBER_OF Union of Coasts/);
    expect(await dateline(['diff', file, 'here', '--format', 'csv'], services)).toMatchObject({ code: 2 });
    expect(await dateline(['diff', './no.jsonl', 'here'], services)).toMatchObject({
      code: 2,
      err: ['dateline: there is no file ./no.jsonl'],
    });
    await store.close();
  });
});
