// The text side of an article's graph: (Outlet)-PUBLISHED->(Article)-HAS_SENTENCE->(Sentence)-MENTIONS->(Entity).
import { entityId, hash, sha256 } from '../core/ids';
import type { Entity, Evidence, Mention, Reading, Sentence } from '../core/model';
import type { Catalogue } from './catalogue';
import type { Draft, Sparse } from './draft';
import { gapsOf } from './gaps';
import { pageOf } from './page';
import { fingerprints, ownWords } from './prints';
import { BAND_KEYS, sketchOf } from './sketch';
import { address, articleId, caption, fingerprint, short, wellFormed } from './words';

/** What facts and claims look up: the node of the sentence that evidence stands in, and whether an entity is listed. */
export interface Nodes {
  readonly article: string;
  sentence(evidence: Evidence): string;
  /** The same id; the article names it, and so draws it. */
  entity(id: string): string;
  /** All that the article draws, its outlet too. */
  drawn(): readonly Entity[];
}

const sentenceId = (article: string, { index, start, end }: Sentence, text: string): string =>
  `sentence:${hash('sentence', article, index, start, end, text)}`;

function outletOf(catalogue: Catalogue, given: string): Entity {
  const known = catalogue.outlet(given);
  const name = known?.name ?? given;
  const id = known?.id ?? entityId('Outlet', given);
  return { id, type: 'Outlet', name, aliases: [], known: known !== null, wikidata: null, roles: [] };
}

/** An event record of another program: its text tells what the program coded, and is none to be read again. */
const RECORD = 'plover/import';
const isRecord = ({ relations, deeds }: Reading): boolean =>
  [...relations, ...deeds].some(({ evidence }) => evidence.rule === RECORD);

/** By what copies of a text are found, edited ones too. */
function sketchProps(reading: Reading): Sparse {
  const found = sketchOf(ownWords(reading));
  if (!found) return {};
  const bands = found.bands.map((band, i) => [BAND_KEYS[i] ?? '', band] as const);
  return { sketch: found.sketch, ...Object.fromEntries(bands) };
}

function articleNode(graph: Draft, reading: Reading, { isTracking }: Catalogue): string {
  const article = articleId(reading.id);
  const record = isRecord(reading);
  graph.node(article, ['Article'], {
    ...{ modified: reading.modified ?? null, page: pageOf(reading.url, isTracking), record: record || null },
    gaps: record ? null : gapsOf(reading),
    ...sketchProps(reading),
    name: caption(reading.title ?? short(reading.text, 60)),
    title: reading.title,
    author: reading.author ?? null,
    url: address(reading.url),
    outlet: reading.outlet,
    published: reading.published,
    sha256: sha256(reading.text),
    fingerprint: fingerprint(reading.text),
  });
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
    const surface = reading.text.slice(start, end);
    const props = { surface, start, end, form, rule, score, reason, entity: nodes.entity(entity) };
    graph.edge('MENTIONS', nodes.sentence({ ...mention, rule, score }), entity, [start, end, entity], props);
  }
}

/** Draws the text side; an entity without a mention is drawn only once a fact or claim asks for it. */
export function drawArticle(graph: Draft, reading: Reading, catalogue: Catalogue): Nodes {
  const article = articleNode(graph, reading, catalogue);
  const outlet = reading.outlet ? outletOf(catalogue, reading.outlet) : null;
  if (outlet) graph.edge('PUBLISHED', outlet.id, article, [outlet.id], { entity: outlet.id });
  const entities = new Map<string, Entity>(reading.entities.map((entity) => [entity.id, entity]));
  const linked = new Set(reading.links.map((link) => link.mention));
  const ids = new Map<number, string>();
  const drawn = new Map<string, Entity>();
  const prints = fingerprints(reading);
  for (const sentence of reading.sentences) {
    const text = reading.text.slice(sentence.start, sentence.end);
    const id = sentenceId(article, sentence, wellFormed(text));
    ids.set(sentence.index, id);
    const { index, start, end } = sentence;
    const open = unresolved(reading, linked, sentence);
    const props = { name: short(text, 60), index, text, start, end, unresolved: open };
    graph.node(id, ['Sentence'], { ...props, fingerprints: prints.get(index) ?? null });
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
      drawn.set(id, entity);
      return id;
    },
    drawn: () => [...(outlet ? [outlet] : []), ...drawn.values()],
  };
  mentionEdges(graph, reading, nodes);
  return nodes;
}
