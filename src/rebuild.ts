// Reads all articles of a store again, from the texts that it keeps: after a rule or the model changed. Nothing is fetched.
import type { Article, Graph } from './core/model';
import type { Store } from './store';
import { keptArticles } from './store/texts';

/** Articles read at once. */
const AT_ONCE = 32;

const NAMED = `UNWIND $ids AS id
MATCH (:Entity)-[p:APPEARS_IN]->(:Article {id: id}) RETURN DISTINCT p.entity AS entity`;

/** What came of reading one article: its graph, or in one line why there is none. */
export type Drawn =
  | { readonly ok: true; readonly id: string; readonly graph: Graph }
  | { readonly ok: false; readonly id: string; readonly reason: string };

export interface Rebuilding {
  read(articles: readonly Article[]): Promise<readonly Drawn[]>;
  /** Told of each article that stays as it was, and why. */
  passed(id: string, why: string): void;
  progress(articles: number): void;
}

export interface Rebuilt {
  readonly articles: number;
  /** Event records of other programs: there is no text to read. */
  readonly records: number;
  /** Could not be read, or their text is not whole in the store; they stand as they were. */
  readonly failed: number;
  /** Raw ids that the articles named before, or name now. */
  readonly touched: ReadonlySet<string>;
}

const INCOMPLETE =
  'its text is not whole in the store (--profile compact and standard keep less), so it stays as it was';

/** Each article is replaced whole or stays as it was; what was cut short goes on when it is run again. The store is to be settled afterwards. @throws StoreError */
export async function rebuild(store: Store, { read, passed, progress }: Rebuilding): Promise<Rebuilt> {
  const touched = new Set<string>();
  let [articles, records, failed] = [0, 0, 0];
  const fail = (id: string, why: string): void => {
    failed++;
    passed(id, why);
  };
  const put = async (id: string, graph: Graph): Promise<void> => {
    await store.replace(id, graph);
    for (const node of graph.nodes.values()) if (node.labels[0] === 'Entity') touched.add(node.id);
    articles++;
  };
  for await (const some of keptArticles(store, AT_ONCE)) {
    const whole = some.flatMap((one) => (one.ok ? [one.article] : []));
    const lost = some.flatMap((one) => (one.ok ? [] : [one]));
    records += lost.filter(({ why }) => why === 'record').length;
    for (const { id } of lost.filter(({ why }) => why === 'incomplete')) fail(id, INCOMPLETE);
    for (const { entity } of await store.query(NAMED, { ids: whole.map(({ id }) => id) })) touched.add(String(entity));
    for (const drawn of await read(whole)) await (drawn.ok ? put(drawn.id, drawn.graph) : fail(drawn.id, drawn.reason));
    progress(articles + failed + records);
  }
  return { articles, records, failed, touched };
}
