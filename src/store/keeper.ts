// A Store from an Engine: merging, removing, judging are the same on both, one after the other within this process.
import { articleId } from '../graph';
import { setApart } from './apart';
import { claimLinks, link, statements } from './claims';
import { eventDays } from './days';
import { type Engine, reading } from './engine';
import { happen, happenings } from './happenings';
import { judge, withdraw } from './judge';
import { load } from './load';
import { removeArticle } from './remove';
import { loadScripts } from './scripts';
import type { Store } from './store';
import { tellings } from './tellings';
import { tellApart, toldApart } from './tells-apart';
import { entities, judgements, profiles } from './who';

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
    judge: (given) => turn(() => judge(engine, scripts, given)),
    withdraw: (pairs) => turn(() => withdraw(engine, scripts, pairs)),
    judgements: (filter, limit) => judgements(engine, scripts, filter, limit),
    entities: (after, limit) => entities(engine, scripts, after, limit),
    profiles: (ids, most) => profiles(engine, scripts, ids, most),
    apart: (entity, articles, into, by, reason) =>
      turn(() =>
        engine.write((run) => setApart(run, scripts, { entity, articles: articles.map(articleId), into, by, reason })),
      ),
    statements: (after, limit) => statements(engine, scripts, after, limit),
    links: () => claimLinks(engine, scripts),
    link: (add, gone) => turn(() => link(engine, scripts, add, gone)),
    days: () => eventDays(reading(engine), scripts),
    tellings: (days) => tellings(reading(engine), scripts, days),
    happenings: (days) => happenings(reading(engine), scripts, days),
    happen: (add, gone) => turn(() => happen(engine, scripts, add, gone)),
    toldApart: () => toldApart(reading(engine), scripts),
    tellApart: (one, undo = false) => turn(() => engine.write((run) => tellApart(run, scripts, one, undo))),
    close: () => turn(() => engine.close()),
  };
}
