// What every store must answer over the demo graph: each recipe of the cookbook as it is printed, and each Cypher of the kit for Neo4j Browser.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { kitQueries } from '../../bench/browser-kit';
import { answer, recipesOf, shownIn } from '../../bench/recipes';
import { described, isOf, LABELS, typesOf } from '../../bench/schema';
import type { Graph, Value } from '../../src/core/model';
import { loadKit } from '../../src/data/kit';
import { loadQueries } from '../../src/queries';
import { dump, type Store } from '../../src/store';
import { loadDemo } from '../fixtures/demo';

const COOKBOOK = resolve(__dirname, '..', '..', 'docs', 'COOKBOOK.md');
const RECIPES = recipesOf(readFileSync(COOKBOOK, 'utf8'));

/** Labels, types and properties that the dictionary does not have, or has as another type; each once. */
function undescribed({ nodes, edges }: Graph): readonly string[] {
  const types = typesOf(loadKit());
  const problems = (
    owner: string,
    props: Parameters<typeof described>[0] | undefined,
    of: readonly (readonly [string, Value])[],
  ) =>
    of.flatMap(([key, value]) => {
      const property = props && described(props, key);
      if (!property) return [`${owner}.${key} is not described`];
      return isOf(property, value) ? [] : [`${owner}.${key} is no ${property.type}`];
    });
  const found = [
    ...[...nodes.values()].flatMap(({ id, labels, props }) => {
      const strange = labels.filter((label) => !LABELS.has(label)).map((label) => `:${label} is not described`);
      const all = Object.entries({ id, ...props });
      return [...strange, ...problems(`:${labels[0]}`, LABELS.get(labels[0] ?? '')?.props, all)];
    }),
    ...[...edges.values()].flatMap(({ id, type, props }) =>
      problems(type, types.get(type)?.props, Object.entries({ id, ...props })),
    ),
  ];
  return [...new Set(found)].sort();
}

/** @param open an empty store that is prepared; it is filled and closed here */
export function deskContract(name: string, open: () => Promise<Store>): void {
  describe(`the demo graph on ${name}`, () => {
    const queries = loadQueries();
    let store: Store;
    beforeAll(async () => {
      store = await open();
      await loadDemo(store);
    }, 300_000);
    afterAll(() => store?.close());

    test('[cookbook] has 25 questions, counted without a gap', () => {
      expect(RECIPES.map(({ title }) => Number.parseInt(title, 10))).toEqual(
        Array.from({ length: 25 }, (_, i) => i + 1),
      );
    });

    test.each(RECIPES.map((recipe) => [recipe.title, recipe] as const))('[cookbook] %s', async (_, recipe) => {
      expect(recipe.rows.length).toBeGreaterThan(0);
      expect(shownIn(recipe, await answer(recipe, store, queries))).toEqual(recipe.rows);
    });

    test('[docs/DATA-DICTIONARY.md] describes every label, type and property of the graph', async () => {
      const graph = await dump(store);
      expect(graph.nodes.size).toBeGreaterThan(500);
      expect(undescribed(graph)).toEqual([]);
    });

    test.each(kitQueries().map((one) => [one.where, one.cypher, one.params] as const))(
      '[cypher/browser] %s gives rows',
      async (_, cypher, params) => {
        expect((await store.query(cypher, params)).length).toBeGreaterThan(0);
      },
    );
  });
}
