// FollowTheMoney entities, JSON Lines: who and what as Things, facts between two as links, claims and deeds as Events, articles as their proof.
import type { Node } from '../core/model';
import type { Row, Store } from '../store';
import { text, texts } from '../store/values';
import {
  article,
  dates,
  documentation,
  entity,
  ftmId,
  INVOLVED,
  line,
  listOf,
  type Properties,
  SCHEMATA,
  urls,
} from './ftm-things';
import { byNode, type Part, type PartEdge } from './part';
import type { Tally } from './tally';

/** What a page of statements needs beside their edges. */
interface Around {
  article(sentence: string): Row | undefined;
  label(entity: string): string;
}

const ARTICLES = `UNWIND $ids AS one MATCH (s:Sentence {id: one})<-[:HAS_SENTENCE]-(a:Article)
RETURN s.id AS id, a.id AS article, a.url AS url, a.outlet AS outlet`;
const LABELS = 'UNWIND $ids AS one MATCH (e:Entity {id: one}) RETURN e.id AS id, labels(e) AS labels';

async function around(store: Pick<Store, 'query'>, edges: readonly PartEdge[]): Promise<Around> {
  const ends = (kind: string): readonly string[] => [
    ...new Set(edges.filter(({ toKind }) => toKind === kind).map(({ to }) => to)),
  ];
  const rows = async (cypher: string, ids: readonly string[]): Promise<ReadonlyMap<string, Row>> =>
    new Map((await store.query(cypher, { ids })).map((row) => [text(row['id']), row]));
  const articles = await rows(ARTICLES, ends('Sentence'));
  const labels = await rows(LABELS, ends('Entity'));
  return {
    article: (sentence) => articles.get(sentence),
    label: (id) => texts(labels.get(id)?.['labels']).find((label) => SCHEMATA.has(label)) ?? '',
  };
}

/** "not VISITED (planned)": a link that is none must not look like one. */
function roleOf({ props }: Node): readonly string[] {
  const [type = '', modality = ''] = [...listOf(props['type']), ...listOf(props['modality'])];
  const note = modality === '' || modality === 'actual' ? '' : ` (${modality})`;
  const role = listOf(props['role']).map((one) => `: ${one}`);
  return [`${props['polarity'] === 'negated' ? 'not ' : ''}${type}${role.join('')}${note}`];
}

function proofOf(edges: readonly PartEdge[], { article }: Around): Properties & { readonly proof: readonly string[] } {
  const found = edges
    .filter(({ type }) => type === 'EVIDENCED_BY')
    .flatMap(({ to }) => {
      const row = article(to);
      return row ? [row] : [];
    });
  return {
    sourceUrl: urls(found.map((row) => text(row['url']))),
    publisher: found.map((row) => text(row['outlet'])).filter((one) => one !== ''),
    proof: found.map((row) => ftmId(text(row['article']))),
  };
}

function statement(node: Node, edges: readonly PartEdge[], known: Around): string {
  const { id, props } = node;
  const end = (...roles: readonly string[]): readonly string[] =>
    edges.filter(({ type }) => roles.includes(type)).map(({ to }) => to);
  const [subject] = end('SUBJECT');
  const [object] = end('OBJECT');
  const { proof, ...cited } = proofOf(edges, known);
  const common = {
    ...cited,
    ...{ recordId: [id], summary: listOf(props['quote']), description: listOf(props['name']) },
    ...{ date: dates(props['date']), endDate: dates(props['dateEnd']) },
  };
  if (subject !== undefined && object !== undefined)
    return line(id, 'UnknownLink', {
      ...common,
      subject: [ftmId(subject)],
      object: [ftmId(object)],
      role: roleOf(node),
    });
  const involved = end('SUBJECT', 'OBJECT', 'WITH', 'BY', 'ABOUT', 'ADDRESSED_TO').filter((one) =>
    INVOLVED.has(known.label(one)),
  );
  const keywords = node.labels[0] === 'Claim' ? listOf(props['stance']) : roleOf(node);
  const name = [...listOf(props['name']), id].slice(0, 1);
  return line(id, 'Event', { ...common, name, proof, keywords, involved: involved.map(ftmId) });
}

/** Lines; sentences and happenings have no schema of their own: their facts and claims stand for them. @throws StoreError */
export async function* ftmLines(store: Pick<Store, 'query'>, part: Part, counted: Tally): AsyncIterable<string> {
  for (const kind of part.kinds.filter((one) => one !== 'Sentence' && one !== 'Happening'))
    for await (const nodes of part.nodes(kind)) {
      counted.wrote(nodes.length, 0);
      const edges = kind === 'Entity' ? [] : await part.edges(kind, nodes);
      const appearing = edges.filter(({ type }) => type === 'APPEARS_IN');
      if (kind === 'Article') yield nodes.map(article).join('') + appearing.map(documentation).join('');
      else yield kind === 'Entity' ? nodes.map(entity).join('') : await statements(store, nodes, edges);
      counted.wrote(0, appearing.length);
    }
}

async function statements(
  store: Pick<Store, 'query'>,
  nodes: readonly Node[],
  edges: readonly PartEdge[],
): Promise<string> {
  const known = await around(store, edges);
  const own = byNode(nodes, edges);
  return nodes.map((node) => statement(node, own.get(node.id) ?? [], known)).join('');
}
