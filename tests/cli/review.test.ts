// `review`, and who is who after a `build`: decisions of a person on two persons of the fixture graph, in memory.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Services } from '../../src/cli/services';
import type { Judgement } from '../../src/core/model';
import { loadKit } from '../../src/data/kit';
import { moves, settleIdentities } from '../../src/identities';
import { knowledgeOf } from '../../src/identity';
import { regroup } from '../../src/settle';
import { dump, type Store } from '../../src/store';
import { folderOf } from '../input/files';
import { dateline, withStore } from './harness';

const TAL = 'person:boris-tal';
const VOSS = 'person:mira-voss';
const UNSURE: Judgement = {
  ...{ a: TAL, b: VOSS, judgement: 'unsure', score: 0.6, reason: 'made for this test', by: 'dateline' },
};

let store: Store;
let given: Services;
const files = folderOf({});
beforeEach(async () => {
  ({ store, services: given } = await withStore(true));
  await store.judge([UNSURE]);
  await regroup(store, loadKit());
});
afterEach(() => store.close());
afterAll(() => rmSync(files, { recursive: true }));

const ask = (...argv: readonly string[]) => dateline(argv, given);
const keyOf = async (): Promise<string> => JSON.parse((await ask('review', '--format', 'json')).out)[0].pair;
const bytes = async (): Promise<string> => {
  const { nodes, edges } = await dump(store);
  return JSON.stringify([[...nodes.values()], [...edges.values()]]);
};

describe('[cli/review]', () => {
  test('lists what waits, with names, score and reason; ids only when asked for', async () => {
    const { code, out } = await ask('review', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([
      {
        ...{ pair: expect.stringMatching(/^[0-9a-f]{8}$/), judgement: 'unsure', score: 0.6 },
        ...{ one: 'Boris Tal', other: 'Mira Voss', reason: 'made for this test', by: 'dateline' },
        ...{ oneId: TAL, otherId: VOSS },
      },
    ]);
    expect((await ask('review')).out).not.toContain(TAL);
    expect((await ask('review', 'list', '--judgement', 'positive')).err).toEqual(['nothing waits']);
  });

  test('accept makes one of two; undo restores the graph to the byte', async () => {
    const before = await bytes();
    const key = await keyOf();
    expect(await ask('review', 'accept', key, '--by', 'ada', '--reason', 'I know them')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^1 pair decided, 1 entity goes by another id$/m),
    });
    const merged = await store.query(
      'MATCH (e:Entity) WHERE e.canonical IS NOT NULL RETURN e.id AS id, e.canonical AS of',
    );
    expect(merged).toHaveLength(1);
    const ours = await store.judgements({ by: 'person' });
    expect(ours).toMatchObject([{ a: TAL, b: VOSS, judgement: 'positive', by: 'ada', reason: 'I know them' }]);
    expect((await ask('review', 'undo', key, '--by', 'ada')).code).toBe(0);
    expect(await bytes()).toBe(before);
  });

  test('reject keeps apart what the machine would join', async () => {
    await store.judge([{ ...UNSURE, judgement: 'positive', score: 0.99 }]);
    expect((await ask('review', 'reject', TAL, VOSS, '--by', 'ada')).code).toBe(0);
    expect(await store.query('MATCH (e:Entity) WHERE e.canonical IS NOT NULL RETURN e.id AS id')).toEqual([]);
  });

  test('a table goes out, is filled in, and comes back; a wrong line stops no other', async () => {
    const path = join(files, 'pairs.tsv');
    expect((await ask('review', 'export', path)).code).toBe(0);
    const [head = '', line = ''] = readFileSync(path, 'utf8').split('\n');
    expect(head.split('\t')).toEqual(
      expect.arrayContaining(['decision', 'one', 'other', 'reason', 'oneId', 'otherId']),
    );
    writeFileSync(path, [head, `accept${line}`, `perhaps${line}`, line].join('\n'));
    const { code, out, err } = await ask('review', 'import', path, '--by', 'ada');
    expect(code).toBe(1);
    expect(err).toEqual([expect.stringMatching(/pairs\.tsv:3: decision is none of accept, reject, undo$/)]);
    expect(out).toContain('1 pair decided');
    expect(await store.judgements({ by: 'person' })).toMatchObject([{ judgement: 'positive', by: 'ada' }]);
  });

  test('split makes another person of one article, join takes it back', async () => {
    const before = await bytes();
    const [{ article = '' } = {}] = await store.query(
      'MATCH (:Entity {id: $id})-[:APPEARS_IN]->(x:Article) RETURN x.id AS article ORDER BY article',
      { id: TAL },
    );
    const { code, out } = await ask('review', 'split', TAL, String(article), '--by', 'ada');
    expect({ code, out }).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^person:boris-tal~[0-9a-f]{8} is the one in /),
    });
    expect(await store.query('MATCH (e:Entity {name: "Boris Tal"}) RETURN e.id AS id')).toHaveLength(2);
    expect((await ask('review', 'join', TAL, String(article), '--by', 'ada')).code).toBe(0);
    expect(await bytes()).toBe(before);
  });

  test.each([
    [['review', 'accept', 'ffffffff'], /ffffffff: no such pair/],
    [['review', 'accept', TAL, TAL], /is one entity, not two/],
    [['review', 'accept', TAL, VOSS, '--by', 'dateline'], /is no person's name/],
    [['review', '--judgement', 'maybe'], /known are positive, negative, unsure and all/],
    [['review', '--author', 'me'], /known are machine and person/],
  ])('%j is refused in one line', async (argv, message) => {
    const { code, err } = await ask(...argv);
    expect({ code, err }).toEqual({ code: 2, err: [expect.stringMatching(message)] });
  });
});

describe('[identities]', () => {
  test('judging again changes nothing, and withdraws what no longer follows', async () => {
    const first = await settleIdentities(store, loadKit(), [TAL, VOSS]);
    expect(first.withdrawn).toBe(1);
    expect(await settleIdentities(store, loadKit(), [TAL, VOSS])).toMatchObject({
      judged: 0,
      withdrawn: 0,
      namesakes: 0,
    });
  });

  test('namesakes: articles that contradict each other get ids of their own, in any order', () => {
    const one = (article: string, gender: 'm' | 'f') => ({
      ...{ article, published: null, names: ['Kim Berg'], roles: [], near: [], gender },
    });
    const know = knowledgeOf(loadKit());
    const profile = { id: 'person:kim-berg', type: 'Person' as const, name: 'Kim Berg', known: false };
    const all = [one('a', 'm'), one('b', 'f'), one('c', 'm')];
    const made = moves(profile.id, [{ ...profile, appearances: all }], know);
    expect(made).toMatchObject([{ articles: ['b'], into: expect.stringMatching(/^person:kim-berg~[0-9a-f]{8}$/) }]);
    const into = made[0]?.into ?? '';
    const moved = [
      { ...profile, appearances: [one('c', 'm'), one('a', 'm')] },
      { ...profile, id: into, appearances: [one('b', 'f')] },
    ];
    expect(moves(profile.id, moved, know)).toEqual([]);
  });
});
