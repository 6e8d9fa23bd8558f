// What every store must answer: each question of cypher/ask, unchanged, on the fixture graphs, row for row.
import type { ClaimLink, Graph, Judgement } from '../../src/core/model';
import { settleHappenings } from '../../src/events';
import { mergeAll } from '../../src/graph';
import { bind, findQuery, loadQueries } from '../../src/queries';
import { dump, type Store } from '../../src/store';
import { EDITIONS, edition, LEAST } from '../fixtures/editions';
import { fixtureGraph } from '../fixtures/graph';
import { claimsGraph, claimsLinks } from '../fixtures/graph-claims';
import { eventsGraph, scaleOf } from '../fixtures/graph-events';
import { ASKED, type Asked } from './ask.expected';
import { ASKED_OF_CLAIMS } from './ask-claims.expected';
import { ASKED_OF_EVENTS } from './ask-events.expected';
import { ASKED_OF_VERSIONS } from './ask-versions.expected';
import { given, shown } from './rows';

/** So that there is something to tell of who is who; what is unsure joins nobody. */
const UNSURE: Judgement = {
  ...{ a: 'person:boris-tal', b: 'person:mira-voss', judgement: 'unsure', score: 0.6 },
  ...{ reason: 'made for these tests', by: 'dateline' },
};

interface Told {
  readonly of: string;
  readonly graph: Graph;
  readonly links: readonly ClaimLink[];
  readonly asked: readonly Asked[];
}

const TOLD = (): readonly Told[] => {
  const claims = claimsGraph();
  return [
    { of: 'who did what', graph: fixtureGraph(), links: [], asked: ASKED },
    { of: 'who said what', graph: claims, links: claimsLinks(claims), asked: ASKED_OF_CLAIMS },
    { of: 'what happened', graph: eventsGraph(), links: [], asked: ASKED_OF_EVENTS },
    // the fact and claim that only versions tell: without the article that tells one of them too
    {
      of: 'what was changed',
      graph: mergeAll(EDITIONS.filter((one) => one !== 'early').map(edition)),
      links: [],
      asked: ASKED_OF_VERSIONS,
    },
  ];
};

function contract(open: () => Promise<Store>, { graph, links, asked }: Told): void {
  const queries = loadQueries();
  let store: Store;
  let whole = graph;

  beforeAll(async () => {
    store = await open();
    await store.prepare();
    await store.merge(graph);
    await store.link(links, []);
    await store.settleArticles(LEAST);
    await settleHappenings(store, scaleOf);
    await store.judge([UNSURE]);
    whole = await dump(store);
  }, 120_000);
  afterAll(() => store?.close());

  const ask = async (question: string, params: readonly string[]) => {
    const query = findQuery(question, queries);
    const bound = bind(
      query,
      params.map((param) => given(param, whole)),
    );
    return shown(await store.query(query.cypher, bound));
  };

  test.each(asked.map(({ name: question, params, rows }) => [question, params.join(', '), params, rows] as const))(
    '[ask/%s] %s',
    async (question, _, params, rows) => {
      expect(await ask(question, params)).toEqual(rows);
    },
  );

  const limited = queries.filter(({ params }) => params.some((param) => param.name === 'limit'));
  test.each(
    limited.flatMap(({ name }) => {
      const full = asked.find((one) => one.name === name && one.rows.length > 0);
      return full
        ? [[name, full.params.filter((param) => !param.startsWith('limit=')), full.rows.slice(0, 1)] as const]
        : [];
    }),
  )('[ask/%s] gives no more rows than its limit, and the first ones', async (name, params, rows) => {
    expect(await ask(name, [...params, 'limit=1'])).toEqual(rows);
  });
}

/** @param open an empty store; it is prepared, filled and closed here */
export function askContract(name: string, open: () => Promise<Store>): void {
  describe.each(TOLD().map((told) => [told.of, told] as const))(`cypher/ask on ${name}: %s`, (_, told) =>
    contract(open, told),
  );
}
