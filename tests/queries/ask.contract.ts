// What every store must answer: each question of cypher/ask, unchanged, on the fixture graph, row for row.
import type { Judgement } from '../../src/core/model';
import { bind, findQuery, loadQueries } from '../../src/queries';
import type { Store } from '../../src/store/store';
import { fixtureGraph } from '../fixtures/graph';
import { ASKED } from './ask.expected';
import { given, shown } from './rows';

/** So that there is something to tell of who is who; what is unsure joins nobody. */
const UNSURE: Judgement = {
  ...{ a: 'person:boris-tal', b: 'person:mira-voss', judgement: 'unsure', score: 0.6 },
  ...{ reason: 'made for these tests', by: 'dateline' },
};

/** @param open an empty store; it is prepared, filled and closed here */
export function askContract(name: string, open: () => Promise<Store>): void {
  describe(`cypher/ask on ${name}`, () => {
    const queries = loadQueries();
    const graph = fixtureGraph();
    let store: Store;

    beforeAll(async () => {
      store = await open();
      await store.prepare();
      await store.merge(graph);
      await store.judge([UNSURE]);
    }, 120_000);
    afterAll(() => store?.close());

    const ask = async (question: string, params: readonly string[]) => {
      const query = findQuery(question, queries);
      const bound = bind(
        query,
        params.map((param) => given(param, graph)),
      );
      return shown(await store.query(query.cypher, bound));
    };

    test.each(ASKED.map(({ name: question, params, rows }) => [question, params.join(', '), params, rows] as const))(
      '[ask/%s] %s',
      async (question, _, params, rows) => {
        expect(await ask(question, params)).toEqual(rows);
      },
    );

    test.each(queries.filter(({ params }) => params.some((param) => param.name === 'limit')).map((query) => [query]))(
      '[ask/$name] gives no more rows than its limit',
      async (query) => {
        const params = ASKED.find((asked) => asked.name === query.name && asked.rows.length > 0)?.params ?? [];
        expect(
          await ask(query.name, [...params.filter((param) => !param.startsWith('limit=')), 'limit=1']),
        ).toHaveLength(1);
      },
    );
  });
}
