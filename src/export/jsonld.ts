// JSON-LD: schema.org for articles, claims, quotations, entities; PROV-O for where each was read. The context is inside: nothing is fetched.
import type { Edge, Node, Props, Value } from '../core/model';
import { isMachinery } from './graphml';
import { CONTEXT, iri, TERMS, TYPES } from './jsonld-terms';
import { byNode, type Part, type PartEdge } from './part';
import { NOTE } from './stream';
import type { Tally } from './tally';

const ACTIVITY = iri('reading');

type Json = Value | Readonly<Record<string, Value>> | readonly Json[];

function typesOf({ labels, props }: Node): readonly string[] {
  const [kind = '', type] = labels;
  const types = TYPES.get(kind === 'Entity' ? (type ?? '') : kind) ?? [];
  return props['quoted'] === true ? ['schema:Claim', 'schema:Quotation', 'prov:Entity'] : types;
}

const propsOf = (props: Props): Readonly<Record<string, Json>> =>
  Object.fromEntries(Object.entries(props).filter(([key]) => !isMachinery(key) && key !== 'wikidata'));

/** A relationship that is drawn from a fact is true only where the fact is told as one. */
const isTold = ({ type, id, props }: Edge): boolean =>
  !id.startsWith('fact:') ||
  type === 'EVIDENCED_BY' ||
  (props['polarity'] === 'asserted' && props['modality'] === 'actual');

function termsOf(node: Node, { type }: Edge): readonly string[] {
  const isClaim = node.labels[0] === 'Claim';
  return [
    ...(TERMS.get(type) ?? [type]),
    ...(isClaim && type === 'EVIDENCED_BY' ? ['appearance'] : []),
    ...(isClaim && type === 'BY' && node.props['quoted'] === true ? ['spokenByCharacter'] : []),
  ];
}

/** Where in the sentence it was read, and by which rule. */
const derivation = ({ to, props }: Edge): Readonly<Record<string, Value>> => ({
  '@type': 'prov:Derivation',
  source: iri(to),
  ...Object.fromEntries(
    Object.entries(props).filter(([key]) =>
      ['start', 'end', 'cueStart', 'cueEnd', 'rule', 'score', 'polarity'].includes(key),
    ),
  ),
});

function linksOf(node: Node, edges: readonly PartEdge[]): Readonly<Record<string, Json>> {
  const links = new Map<string, Set<string>>();
  for (const edge of edges.filter(isTold))
    for (const term of edge.type === 'SAME_AS' ? [] : termsOf(node, edge)) {
      const ids = links.get(term) ?? new Set<string>();
      links.set(term, ids.add(iri(edge.to)));
    }
  const isLink = (term: string): boolean => Object.hasOwn(CONTEXT, term);
  return Object.fromEntries(
    [...links].map(([term, ids]) => [term, [...ids].map((id): Json => (isLink(term) ? id : { '@id': id }))]),
  );
}

/** From entities: who published an article, who appears in it, who stands to a claim how. */
function reversed(entering: readonly PartEdge[]): Readonly<Record<string, unknown>> {
  const publisher = entering.filter(({ type }) => type === 'PUBLISHED').map(({ from }) => iri(from));
  const links = new Map<string, Set<string>>();
  for (const { type, from } of entering)
    if (type !== 'PUBLISHED') links.set(type, (links.get(type) ?? new Set<string>()).add(iri(from)));
  const back = [...links].map(([type, ids]) => [type, [...ids].map((id) => ({ '@id': id }))] as const);
  return {
    ...(publisher.length > 0 ? { publisher } : {}),
    ...(back.length > 0 ? { '@reverse': Object.fromEntries(back) } : {}),
  };
}

function described(node: Node, all: readonly PartEdge[]): string {
  const edges = all.filter(({ from }) => from === node.id);
  const { wikidata } = node.props;
  const derived = edges.filter(({ type }) => type === 'EVIDENCED_BY').map(derivation);
  const isRead = node.labels[0] === 'Fact' || node.labels[0] === 'Claim';
  return JSON.stringify({
    ...{ '@id': iri(node.id), '@type': typesOf(node) },
    ...propsOf(node.props),
    ...(typeof wikidata === 'string'
      ? { sameAs: `http://www.wikidata.org/entity/${encodeURIComponent(wikidata)}` }
      : {}),
    ...linksOf(node, edges),
    ...reversed(all.filter(({ from }) => from !== node.id)),
    ...(derived.length > 0 ? { qualifiedDerivation: derived } : {}),
    ...(isRead ? { wasGeneratedBy: ACTIVITY } : {}),
  });
}

/** Pieces of one JSON-LD document, a node of its `@graph` a line. @param version of the program @throws StoreError */
export async function* jsonLd(part: Part, version: string, counted: Tally): AsyncIterable<string> {
  const agent = { '@id': iri('program'), '@type': 'prov:SoftwareAgent', name: 'Dateline', version };
  const activity = {
    ...{ '@id': ACTIVITY, '@type': 'prov:Activity', wasAssociatedWith: agent['@id'] },
    ...(part.whole ? {} : { note: NOTE }),
  };
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[\n${JSON.stringify(agent)},\n${JSON.stringify(activity)}`;
  for (const kind of part.kinds)
    for await (const nodes of part.nodes(kind)) {
      const edges = await part.edges(kind, nodes);
      const own = byNode(nodes, edges);
      counted.wrote(nodes.length, edges.length);
      yield nodes.map((node) => `,\n${described(node, own.get(node.id) ?? [])}`).join('');
    }
  yield '\n]}\n';
}
