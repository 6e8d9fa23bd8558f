// A Store from an Engine: merging and removing are the same on both, one after the other within this process.
import { articleId } from '../graph';
import type { Engine } from './engine';
import { load } from './load';
import { removeArticle } from './remove';
import { loadScripts } from './scripts';
import type { Store } from './store';

/** Runs tasks one after the other: two writers at once would only wait for each other's locks. */
function inTurn(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next.catch(() => undefined);
    return next;
  };
}

/** Both stores are made so. */
export function keeper(engine: Engine): Store {
  const scripts = loadScripts();
  const turn = inTurn();
  return {
    kind: engine.kind,
    place: engine.place,
    prepare: () => turn(() => engine.prepare()),
    merge: (graph) => turn(() => load(engine, scripts, graph)),
    query: (cypher, params) => engine.query(cypher, params),
    search: (index, text, limit) => engine.search(index, text, limit),
    remove: (article) => turn(() => engine.write((run) => removeArticle(run, scripts, articleId(article)))),
    close: () => turn(() => engine.close()),
  };
}
