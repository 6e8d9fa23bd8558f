// The pipeline: order of stages (checked by the compiler), failing articles, what a watcher is told.
import type { Article, Attributed, Mentioned, Parsed, Reading, Resolved } from '../../src/core/model';
import { pipeline } from '../../src/core/pipeline';

const parse = async (docs: readonly Article[]): Promise<readonly Parsed[]> =>
  docs.map((doc) => ({ ...doc, sentences: [], names: [], issues: [] }));
const mention = (doc: Parsed): Mentioned => ({ ...doc, mentions: [] });
const resolve = (doc: Mentioned): Resolved => ({ ...doc, entities: [], links: [] });
const attribute = (doc: Resolved): Attributed => ({ ...doc, claims: [] });
const relate = (doc: Attributed): Reading => ({
  ...doc,
  times: [],
  relations: [],
  deeds: [],
  propositions: [],
  answers: [],
  events: [],
});

const article = (id: string): Article => ({ id, text: 'Text.', title: null, published: null, outlet: null, url: null });

describe('[core/pipeline] the compiler keeps the order of the stages', () => {
  const parsed = pipeline('parse', parse);

  test('the right order compiles, and gives a reading with every layer', async () => {
    const whole = parsed
      .add('mention', mention)
      .add('resolve', resolve)
      .add('attribute', attribute)
      .add('relate', relate);
    expect(whole.stages).toEqual(['parse', 'mention', 'resolve', 'attribute', 'relate']);
    const [outcome] = await whole.run([article('a')]);
    expect(outcome).toEqual({
      ok: true,
      doc: {
        ...article('a'),
        sentences: [],
        names: [],
        issues: [],
        mentions: [],
        entities: [],
        links: [],
        claims: [],
        relations: [],
        deeds: [],
        times: [],
        propositions: [],
        answers: [],
        events: [],
      },
    });
  });

  test('a stage before what it needs does not compile', () => {
    // @ts-expect-error resolve needs mentions
    parsed.add('resolve', resolve);
    // @ts-expect-error relate needs claims
    parsed.add('mention', mention).add('relate', relate);
    expect(parsed.stages).toEqual(['parse']);
  });

  test('a stage that drops or changes a layer does not compile', () => {
    // @ts-expect-error the sentences are gone
    parsed.add('drop', (doc: Parsed): Article => ({ ...article(doc.id) }));
    // @ts-expect-error the names are no longer names
    parsed.add('change', (doc: Parsed) => ({ ...doc, names: ['Putin'] }));
    expect(parsed.stages).toEqual(['parse']);
  });

  test('a stage cannot write into a layer', () => {
    const writes = (doc: Parsed): Parsed => {
      // @ts-expect-error layers are read-only
      doc.names.push({ start: 0, end: 1, sentence: 0, type: 'PERSON', score: 1 });
      return doc;
    };
    expect(writes({ ...article('a'), sentences: [], names: [], issues: [] }).names).toHaveLength(1);
  });
});

describe('[core/pipeline] a failing article stops no other', () => {
  const failing = (doc: Parsed): Mentioned => {
    if (doc.id === 'bad') throw new RangeError('too deep');
    return mention(doc);
  };

  test('the error names stage and article, and holds its cause; outcomes keep the order', async () => {
    const outcomes = await pipeline('parse', parse).add('mention', failing).run(['a', 'bad', 'c'].map(article));
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, true]);
    const [, bad] = outcomes;
    expect(bad?.ok === false && { ...bad.error, cause: bad.error.cause }).toMatchObject({
      code: 'STAGE',
      stage: 'mention',
      article: 'bad',
      cause: expect.any(RangeError),
    });
  });

  test('a batch stage that fails as a whole is run one by one', async () => {
    const batch = async (docs: readonly Article[]): Promise<readonly Parsed[]> => {
      if (docs.some(({ id }) => id === 'bad')) throw new Error('model refused');
      return parse(docs);
    };
    const outcomes = await pipeline('parse', batch).run(['a', 'bad', 'c'].map(article));
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, true]);
  });

  test('no articles: no outcomes', async () => {
    expect(await pipeline('parse', parse).add('mention', mention).run([])).toEqual([]);
  });
});

test('[core/pipeline] a watcher is told each stage with its documents and time', async () => {
  const told: (readonly [string, number])[] = [];
  await pipeline('parse', parse)
    .add('mention', mention)
    .run([article('a'), article('b')], (stage, docs, ms) => {
      expect(ms).toBeGreaterThanOrEqual(0);
      told.push([stage, docs]);
    });
  expect(told).toEqual([
    ['parse', 2],
    ['mention', 2],
  ]);
});
