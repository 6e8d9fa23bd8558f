// Happenings: nodes that say what the tellings of an event say together, with who acts, who receives, where, and what tells it.
import type { Edge, Graph, Happening, Node, Scaled } from '../core/model';
import { draft } from '../graph';
import { slices } from './batches';
import { dayOfArticle, rangeOf } from './days';
import { writeEdges } from './edges';
import type { Engine, Run } from './engine';
import { type Scripts, writeNodes } from './nodes';
import { over } from './over';
import type { Days, Row } from './store';
import { modalityOf, whenOf } from './tellings';
import { idOf, propsIn, text, textOrNull, texts } from './values';

/** Happenings per transaction. */
const AT_ONCE = 500;

/** "ASSAULT aerial (2024-03-05)" */
const nameOf = ({ type, mode, when, reported }: Happening): string =>
  [type, mode, when ? `(${when.date})` : reported ? `(by ${reported.slice(0, 10)})` : null].filter(Boolean).join(' ');

const kindOf = (id: string): string => (id.startsWith('fact:') ? 'Fact' : 'Claim');

function draw(all: readonly Scaled[]): Graph {
  const graph = draft();
  for (const one of all) {
    const { id, type, mode, cameo, quad, score, day, when, modality, reported, lastReported } = one;
    graph.node(id, ['Happening'], {
      ...{ name: nameOf(one), type, mode, cameo, quad, score, day, modality, reported, lastReported },
      ...{ date: when?.date ?? null, dateEnd: when?.end ?? null, precision: when?.precision ?? null },
      ...{ support: one.support, independent: one.independent, quote: one.quote },
    });
    const joins = (role: string, kind: string, ids: readonly string[]): void => {
      for (const to of ids) {
        graph.node(to, [kind], {});
        graph.edge(role, id, to, [], {});
      }
    };
    joins('ACTOR', 'Entity', one.actors);
    joins('RECIPIENT', 'Entity', one.recipients);
    joins('PLACE', 'Entity', one.place === null ? [] : [one.place]);
    for (const to of one.of) joins('TOLD_BY', kindOf(to), [to]);
    joins('TOLD_IN', 'Sentence', one.sentences);
  }
  return graph.graph();
}

const isNew = ({ labels }: Node): boolean => labels[0] === 'Happening';

async function writeSome(run: Run, scripts: Scripts, add: readonly Scaled[], gone: readonly string[]): Promise<void> {
  const held = await over(run, scripts('ends-of')({ kind: 'Happening' }), 'ids', gone);
  await over(run, scripts('remove-nodes')({ kind: 'Happening' }), 'ids', gone);
  const graph = draw(add);
  const { fresh } = await writeNodes(run, scripts, [...graph.nodes.values()].filter(isNew));
  const edges: readonly Edge[] = [...graph.edges.values()];
  await writeEdges(run, scripts, graph, edges, { fresh, here: true });
  const entities = [...new Set(held.map((row) => text(row['entity'])))].sort();
  await over(run, scripts('remove-lonely-entities')(), 'ids', entities);
}

/** Takes happenings away and writes others, in the order of ids, so that what only changes is changed in one transaction. */
export async function happen(
  engine: Engine,
  scripts: Scripts,
  add: readonly Scaled[],
  gone: readonly string[],
): Promise<void> {
  const added = new Map(add.map((one) => [one.id, one]));
  const removed = new Set(gone);
  const ids = [...new Set([...added.keys(), ...gone])].sort();
  for (const some of slices(ids, AT_ONCE)) {
    const fresh = some.flatMap((id) => added.get(id) ?? []);
    const stale = some.filter((id) => removed.has(id));
    await engine.write((run) => writeSome(run, scripts, fresh, stale));
  }
}

const byId = (rows: readonly Row[], key: string): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const row of rows) found.set(idOf(row), [...(found.get(idOf(row)) ?? []), text(row[key])]);
  return found;
};

/** Happenings as they stand on these days, by id. */
export async function happenings(run: Run, scripts: Scripts, days: Days): Promise<readonly Scaled[]> {
  const rows =
    'articles' in days
      ? await over(run, scripts('happenings-in')(), 'days', days.articles.map(dayOfArticle))
      : (await run(scripts('happenings-of')(), rangeOf(days))).rows;
  const ids = rows.map(idOf).sort();
  const ends = await over(run, scripts('ends-of')({ kind: 'Happening' }), 'ids', ids);
  const of = (role: string) =>
    byId(
      ends.filter((row) => row['role'] === role),
      'entity',
    );
  const [actors, recipients, places] = [of('ACTOR'), of('RECIPIENT'), of('PLACE')];
  const by = await over(run, scripts('told-by')(), 'ids', ids);
  const told = (role: string) =>
    byId(
      by.filter((row) => row['role'] === role),
      'what',
    );
  const [statements, sentences] = [told('TOLD_BY'), told('TOLD_IN')];
  const sorted = (map: ReadonlyMap<string, readonly string[]>, id: string) => (map.get(id) ?? []).toSorted();
  return rows
    .map((row): Scaled => {
      const [id, props] = [idOf(row), propsIn(row['props'])];
      return {
        ...{ id, type: text(props['type']), mode: textOrNull(props['mode']), cameo: textOrNull(props['cameo']) },
        ...{ day: text(props['day']), when: whenOf(props), modality: modalityOf(props) },
        ...{ actors: sorted(actors, id), recipients: sorted(recipients, id), place: sorted(places, id)[0] ?? null },
        ...{ reported: textOrNull(props['reported']), lastReported: textOrNull(props['lastReported']) },
        ...{
          support: Number(props['support']),
          independent: Number(props['independent']),
          quote: text(props['quote']),
        },
        ...{ of: sorted(statements, id), sentences: sorted(sentences, id), quad: textOrNull(props['quad']) },
        score: typeof props['score'] === 'number' ? props['score'] : null,
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Deletes those of these happenings that no sentence tells any more. @returns the entities that they held on to */
export async function dropUntold(run: Run, scripts: Scripts, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await over(run, scripts('untold')(), 'ids', ids);
  await over(run, scripts('remove-nodes')({ kind: 'Happening' }), 'ids', rows.map(idOf));
  return rows.flatMap((row) => texts(row['entities']));
}
