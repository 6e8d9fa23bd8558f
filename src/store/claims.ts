// Claims as they are compared: what all reports say of them, and the links CONTRADICTS and REPEATS between them.
import type { Asserted, ClaimLink, Edge, Graph, Polarity, Statement } from '../core/model';
import { edgeId, sayingOf } from '../graph';
import { slices } from './batches';
import { deleteEdges, writeEdges } from './edges';
import { type Engine, type Run, reading } from './engine';
import { namingIn } from './naming';
import type { Scripts } from './nodes';
import { over } from './over';
import type { ClaimFilter, DatedClaim, Row } from './store';
import { modalityOf, whenOf } from './tellings';
import { idOf, text, textOrNull, texts } from './values';

/** Edges per transaction. */
const AT_ONCE = 2_000;
export const LINK_TYPES = ['CONTRADICTS', 'REPEATS'] as const;

const polarityOf = (row: Row): Polarity => (row['polarity'] === row['stands'] ? 'asserted' : 'negated');

const assertedOf = (row: Row): Asserted => ({
  ...{ proposition: text(row['proposition']), name: text(row['name']), polarity: polarityOf(row), when: whenOf(row) },
  modality: modalityOf(row),
});

const grouped = (rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(idOf(row));
    if (group) group.push(row);
    else groups.set(idOf(row), [row]);
  }
  return groups;
};

async function rowsOf(run: Run, scripts: Scripts, filter: ClaimFilter): Promise<readonly Row[]> {
  if ('articles' in filter) return over(run, scripts('claims-of-articles')(), 'articles', filter.articles);
  if ('speakers' in filter) return over(run, scripts('claims-of-speakers')(), 'ids', filter.speakers);
  if ('like' in filter) return over(run, scripts('claims-of-facts')(), 'ids', filter.like);
  if ('undated' in filter) return (await run(scripts('claims-undated')(), {})).rows;
  return (await run(scripts('claims-between')(), { from: filter.from, until: filter.until })).rows;
}

/** Each once, by id. */
export async function claims(engine: Engine, scripts: Scripts, filter: ClaimFilter): Promise<readonly DatedClaim[]> {
  const rows = await rowsOf(reading(engine), scripts, filter);
  const found = new Map(rows.map((row) => [idOf(row), { id: idOf(row), date: textOrNull(row['date']) }]));
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** These claims with all that is said of them, by id; those that are not there are left out. */
export async function statements(
  engine: Engine,
  scripts: Scripts,
  ids: readonly string[],
): Promise<readonly Statement[]> {
  const run = reading(engine);
  const rows = await over(run, scripts('claims-by')(), 'ids', [...new Set(ids)].sort());
  const naming = await namingIn(run, scripts, [...new Set(rows.map((row) => text(row['article'])))].sort());
  const facts = grouped(await over(run, scripts('asserted-by')(), 'ids', [...new Set(rows.map(idOf))]));
  return [...grouped(rows)].flatMap(([id, reports]) => {
    const [first] = reports;
    if (!first) return [];
    const said = reports.flatMap((row) => {
      const article = text(row['article']);
      return texts(row['says']).map((line) => sayingOf(line, (raw) => naming.goesBy(article, raw)));
    });
    const articles = [...new Set(reports.map((row) => text(row['article'])))].sort();
    const once = new Map(said.map((saying) => [JSON.stringify(saying), saying] as const));
    return [
      {
        ...{ id, stance: text(first['stance']), speaker: text(first['speaker']), text: text(first['text']) },
        published: textOrNull(first['published']),
        articles,
        context: naming.in(articles),
        inside: texts(first['inside']).toSorted(),
        propositions: [...once.keys()].sort().flatMap((key) => once.get(key) ?? []),
        facts: (facts.get(id) ?? []).map(assertedOf),
      },
    ];
  });
}

const linkOf = (type: ClaimLink['type'], row: Row): ClaimLink => ({
  ...{ type, from: text(row['one']), to: text(row['other']), score: Number(row['score']), reason: text(row['reason']) },
});

/** Links as they stand: those of these claims, both ways, or all. */
export async function claimLinks(
  engine: Engine,
  scripts: Scripts,
  ids: readonly string[] | null,
): Promise<readonly ClaimLink[]> {
  const run = reading(engine);
  const found = new Map<string, ClaimLink>();
  for (const type of LINK_TYPES) {
    const rows =
      ids === null
        ? (await run(scripts('claim-links')({ type }), {})).rows
        : await over(run, scripts('claim-links-of')({ type }), 'ids', ids);
    for (const row of rows) found.set(idOf(row), linkOf(type, row));
  }
  return [...found.values()];
}

const edgeOf = ({ type, from, to, score, reason }: ClaimLink): Edge => ({
  ...{ id: edgeId(type, from, to, []), type, from, to },
  props: { reason, score },
});

function graphOf(links: readonly ClaimLink[]): Graph {
  const edges = links.map(edgeOf);
  const ids = edges.flatMap(({ from, to }) => [from, to]);
  return {
    nodes: new Map(ids.map((id) => [id, { id, labels: ['Claim'], props: {} }])),
    edges: new Map(edges.map((edge) => [edge.id, edge])),
  };
}

/** Takes links away, then writes others. */
export async function link(
  engine: Engine,
  scripts: Scripts,
  add: readonly ClaimLink[],
  gone: readonly ClaimLink[],
): Promise<void> {
  for (const some of slices(gone, AT_ONCE)) {
    const graph = graphOf(some);
    await engine.write((run) => deleteEdges(run, scripts, graph, [...graph.edges.values()]));
  }
  for (const some of slices(add, AT_ONCE)) {
    const graph = graphOf(some);
    const newness = { fresh: new Set<string>(), here: false };
    await engine.write((run) => writeEdges(run, scripts, graph, [...graph.edges.values()], newness));
  }
}
