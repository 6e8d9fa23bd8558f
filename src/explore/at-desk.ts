// Sets up what routes work with, and begins to fill in the background what takes long.
import { loadQueries } from '../queries';
import type { Store } from '../store';
import { text } from './cells';
import type { Desk } from './desk';
import type { Labels } from './labels';
import { namesOf } from './names';
import { recent } from './recent';
import { asking } from './scripts';
import { countedOf } from './summary';
import { type Dossier, dossierOf } from './taken';
import { inTurns, type Limits } from './turns';
import { warm } from './warm';

/** Entities remembered, and for how long; likewise lists of what is contested. */
const ENTITIES = 50;
const A_WHILE = 5 * 60_000;

interface Given {
  readonly version: string;
  readonly labels: Labels;
  readonly log?: (error: unknown) => void;
}

/** @throws DataError where a statement is not in order */
export function deskOf(given: Store, { version, labels, log }: Given, limits: Limits): Desk {
  const inTurn = inTurns(limits);
  const store: Desk['store'] = {
    ...{ kind: given.kind, place: given.place },
    query: (cypher, params) => inTurn(() => given.query(cypher, params)),
    search: (index, words, limit) => inTurn(() => given.search(index, words, limit)),
  };
  const ask = asking(store);
  // Reading all names takes longer than one may wait for an answer.
  const patient = asking(given);
  const [names, counted] = [namesOf(patient), countedOf(patient, labels)];
  const dossiers = recent<Dossier>(ENTITIES, A_WHILE);
  const denials = recent<readonly string[]>(ENTITIES, A_WHILE);
  const desk: Desk = {
    ...{ store, ask, version, labels, names, counted, questions: loadQueries() },
    dossier: (id) => dossiers.get(id, () => dossierOf(ask, id)),
    denied: (entity, types) =>
      denials.get(JSON.stringify([entity, types]), async () => {
        const rows = await (entity === null
          ? ask('denied-propositions', { types })
          : ask('denied-of-entity', { entity, types }));
        return rows.map((row) => text(row['id']));
      }),
  };
  void begun({ ...desk, ask: patient }, (error) => log?.(error));
  return desk;
}

/** What takes long, one after the other; whoever asks meanwhile is served. What fails is told, and the rest goes on. */
async function begun(desk: Desk, failed: (error: unknown) => void): Promise<void> {
  await desk.counted.again().catch(failed);
  await warm(desk).catch(failed);
  await desk.names.fill().catch(failed);
}
