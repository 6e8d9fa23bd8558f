// A Store from an Engine: merging, removing, judging are the same on both, one after the other within this process.
import { articleId } from '../graph';
import { setAllApart } from './apart';
import { sizer } from './batches';
import { claimLinks, claims, link, statements } from './claims';
import { eventDays } from './days';
import { settleArticles } from './editions';
import { type Engine, inTurn, reading } from './engine';
import { happen, happenings } from './happenings';
import { judge, withdraw } from './judge';
import { load } from './load';
import { removeArticle } from './remove';
import { replaceArticle } from './replace';
import { loadScripts } from './scripts';
import { markSettled, named, unsettled } from './settled';
import type { Store } from './store';
import { tellings } from './tellings';
import { tellApart, toldApart } from './tells-apart';
import { countMarked } from './uncounted';
import { entities, judgements, profiles } from './who';

/** Both stores are made so. */
export function keeper(engine: Engine): Store {
  const scripts = loadScripts(engine.kind);
  const turn = inTurn();
  const sizes = sizer();
  return {
    kind: engine.kind,
    place: engine.place,
    prepare: () => turn(() => engine.prepare()),
    merge: (graph, merging) => turn(() => load(engine, scripts, graph, sizes, merging)),
    count: () => turn(() => countMarked(engine, scripts)),
    query: (cypher, params) => engine.query(cypher, params),
    search: (index, text, limit) => engine.search(index, text, limit),
    replace: (article, graph) =>
      turn(() => engine.write((run) => replaceArticle(run, scripts, articleId(article), graph))),
    remove: (article) => turn(() => engine.write((run) => removeArticle(run, scripts, articleId(article)))),
    judge: (given) => turn(() => judge(engine, scripts, given)),
    withdraw: (pairs) => turn(() => withdraw(engine, scripts, pairs)),
    judgements: (filter, limit) => judgements(engine, scripts, filter, limit),
    entities: (after, limit) => entities(engine, scripts, after, limit),
    profiles: (ids, most) => profiles(engine, scripts, ids, most),
    apart: (moves) => turn(() => setAllApart(engine, scripts, moves)),
    claims: (filter) => claims(engine, scripts, filter),
    statements: (ids) => statements(engine, scripts, ids),
    links: (ids) => claimLinks(engine, scripts, ids ?? null),
    unsettled: () => unsettled(engine, scripts),
    named: (articles) => named(engine, scripts, articles),
    markSettled: (articles) => turn(() => markSettled(engine, scripts, articles)),
    link: (add, gone) => turn(() => link(engine, scripts, add, gone)),
    settleArticles: (least) => turn(() => settleArticles(engine, scripts, least)),
    days: (articles) => eventDays(reading(engine), scripts, articles ?? null),
    tellings: (days) => tellings(reading(engine), scripts, days),
    happenings: (days) => happenings(reading(engine), scripts, days),
    happen: (add, gone) => turn(() => happen(engine, scripts, add, gone)),
    toldApart: () => toldApart(reading(engine), scripts),
    tellApart: (one, undo = false) => turn(() => engine.write((run) => tellApart(run, scripts, one, undo))),
    close: () => turn(() => engine.close()),
  };
}
