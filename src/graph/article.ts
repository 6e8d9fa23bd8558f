// The text side of an article's graph: (Outlet)-PUBLISHED->(Article)-HAS_SENTENCE->(Sentence)-MENTIONS->(Entity).
import { entityId, hash, sha256 } from '../core/ids';
import type { Entity, Evidence, Mention, Reading, Sentence } from '../core/model';
import type { Catalogue } from './catalogue';
import type { Draft } from './draft';
import { address, articleId, caption, fingerprint, short, wellFormed } from './words';

/** What facts and claims look up: the node of the sentence that evidence stands in, and an entity's name. */
export interface Nodes {
  readonly article: string;
  sentence(evidence: Evidence): string;
  entity(id: string): Entity;
}

const sentenceId = (article: string, { index, start, end }: Sentence, text: string): string =>
  `sentence:${hash('sentence', article, index, start, end, text)}`;

/** Every name counts as an alias, so that none is lost when another article has a fuller one. */
function entityNode(graph: Draft, entity: Entity): void {
  graph.node(entity.id, ['Entity', entity.type], {
    name: caption(entity.name),
    aliases: [entity.name, ...entity.aliases],
    known: entity.known,
    wikidata: entity.wikidata,
  });
}

function outletNode(graph: Draft, catalogue: Catalogue, name: string): string {
  const known = catalogue.outlet(name);
  const id = known?.id ?? entityId('Outlet', name);
  graph.node(id, ['Entity', 'Outlet'], {
    name: caption(known?.name ?? name),
    aliases: [known?.name ?? name],
    known: known !== null,
  });
  return id;
}

function articleNode(graph: Draft, reading: Reading, catalogue: Catalogue): string {
  const article = articleId(reading.id);
  graph.node(article, ['Article'], {
    name: caption(reading.title ?? short(reading.text, 60)),
    title: reading.title,
    url: address(reading.url),
    outlet: reading.outlet,
    published: reading.published,
    sha256: sha256(reading.text),
    fingerprint: fingerprint(reading.text),
  });
  if (reading.outlet) graph.edge('PUBLISHED', outletNode(graph, catalogue, reading.outlet), article, [], {});
  return article;
}

/** What nobody was found for ("he", "the ministry"), as it stands; asked for by cypher/ask and `review`. */
function unresolved(reading: Reading, linked: ReadonlySet<string>, sentence: Sentence): readonly string[] | null {
  const open = reading.mentions.filter((mention) => mention.sentence === sentence.index && !linked.has(mention.id));
  return open.length === 0 ? null : open.map(({ start, end }) => reading.text.slice(start, end));
}

function mentionEdges(graph: Draft, reading: Reading, nodes: Nodes): void {
  const mentions = new Map<string, Mention>(reading.mentions.map((mention) => [mention.id, mention]));
  for (const { mention: id, entity, score, rule, reason } of reading.links) {
    const mention = mentions.get(id);
    if (!mention) throw new Error(`a link to ${entity} names the mention ${id}, which is not there`);
    const { start, end, form } = mention;
    nodes.entity(entity);
    const surface = reading.text.slice(start, end);
    const props = { surface, start, end, form, rule, score, reason };
    graph.edge('MENTIONS', nodes.sentence({ ...mention, rule, score }), entity, [start, end], props);
  }
}

/** Draws the text side; an entity without a mention is drawn only once a fact or claim asks for it. */
export function drawArticle(graph: Draft, reading: Reading, catalogue: Catalogue): Nodes {
  const article = articleNode(graph, reading, catalogue);
  const entities = new Map<string, Entity>(reading.entities.map((entity) => [entity.id, entity]));
  const linked = new Set(reading.links.map((link) => link.mention));
  const ids = new Map<number, string>();
  const drawn = new Set<string>();
  for (const sentence of reading.sentences) {
    const text = reading.text.slice(sentence.start, sentence.end);
    const id = sentenceId(article, sentence, wellFormed(text));
    ids.set(sentence.index, id);
    const { index, start, end } = sentence;
    const open = unresolved(reading, linked, sentence);
    graph.node(id, ['Sentence'], { name: short(text, 60), index, text, start, end, unresolved: open });
    graph.edge('HAS_SENTENCE', article, id, [], {});
  }
  const nodes: Nodes = {
    article,
    sentence: ({ sentence, start }) => {
      const id = ids.get(sentence);
      if (id === undefined) throw new Error(`what stands at ${start} names sentence ${sentence}, which is not there`);
      return id;
    },
    entity: (id) => {
      const entity = entities.get(id);
      if (!entity) throw new Error(`the entity ${id} is named but not listed`);
      if (!drawn.has(id)) entityNode(graph, entity);
      drawn.add(id);
      return entity;
    },
  };
  mentionEdges(graph, reading, nodes);
  return nodes;
}
