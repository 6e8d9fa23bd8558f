// What the matcher sees of one sentence: its tree, its mentions by head, and whom each token means.
import type { Attributed, Entity, EntityType, Mention, MentionForm, Sentence, Span } from '../core/model';
import { contains, length } from '../core/spans';
import { isRel, type Tree, treeOf } from '../core/tree';
import type { Wording } from '../data/wording';

/** One end of a relation: an entity, and where it stands. */
export interface End extends Span {
  readonly entity: Entity;
  readonly token: number;
  readonly form: MentionForm;
  /** Below 1 where it was reached through another noun: "Russian jets" → Russia. */
  readonly score: number;
}

const NOBODY: readonly End[] = [];

/** What is known of the article as a whole, made once. */
export interface Article {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly links: ReadonlyMap<string, readonly Entity[]>;
  readonly mentions: ReadonlyMap<number, readonly Mention[]>;
  /** Entity.ids of all that the article calls by a name, or by a noun with a name before it. */
  readonly named: ReadonlySet<string>;
  /** "iranian" → Entity.id, also of states that the article does not have as entities. */
  readonly nationalities: ReadonlyMap<string, string>;
  readonly wording: Wording;
  /** ISO day, or null. */
  readonly published: string | null;
}

export interface Scene {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly tree: Tree;
  readonly mentions: readonly Mention[];
  /** Types of all that it means somewhere: a frame that wants another finds nothing here. */
  readonly types: ReadonlySet<EntityType>;
  /** Whom the smallest mention with this head means, if anyone. */
  direct(token: number): readonly End[];
}

/** Adds to the list of a key. */
function add<T>(lists: Map<number, T[]>, key: number, item: T): void {
  const has = lists.get(key);
  if (has) has.push(item);
  else lists.set(key, [item]);
}

/** "Google", "the Google headquarters"; but not "an airport in Spain". */
function isNamed(doc: Attributed, mention: Mention): boolean {
  if (mention.form !== 'nominal') return mention.form === 'name';
  const tokens = doc.sentences[mention.sentence]?.tokens ?? [];
  return tokens.some((token, i) => i <= mention.head && contains(mention, token) && token.upos === 'PROPN');
}

/** Prepares an article; `nationalities` are lower case. */
export function articleOf(doc: Attributed, nationalities: ReadonlyMap<string, string>, wording: Wording): Article {
  // "the report" says something, and that is a claim: it is no end of a relation
  const texts = new Set(doc.links.filter(({ rule }) => rule === 'entities/nominals#text').map(({ entity }) => entity));
  const entities = new Map(doc.entities.flatMap((entity) => (texts.has(entity.id) ? [] : [[entity.id, entity]])));
  const links = new Map<string, Entity[]>();
  for (const link of doc.links) {
    const entity = entities.get(link.entity);
    if (!entity) continue;
    const has = links.get(link.mention) ?? [];
    if (!has.includes(entity)) has.push(entity);
    links.set(link.mention, has);
  }
  const names = new Set(doc.mentions.filter((mention) => isNamed(doc, mention)).map(({ id }) => id));
  const named = new Set(doc.links.filter(({ mention }) => names.has(mention)).map(({ entity }) => entity));
  const mentions = new Map<number, Mention[]>();
  // what is said of somebody is no end of a relation
  for (const mention of doc.mentions) if (mention.form !== 'predicate') add(mentions, mention.sentence, mention);
  return { entities, links, mentions, named, nationalities, wording, published: doc.published };
}

/** A token that stands before a noun and is a nationality: "Iranian". */
function byAdjective(article: Article, tree: Tree, at: number): readonly End[] {
  const token = tree.tokens[at];
  // "a conservative judge" is no member of the Conservatives.
  if (!token || !isRel(token, 'amod', 'compound', 'nmod') || !/^\p{Lu}/u.test(token.form)) return NOBODY;
  const entity = article.entities.get(article.nationalities.get(token.form.toLowerCase()) ?? '');
  return entity ? [{ start: token.start, end: token.end, entity, token: at, form: 'nominal', score: 1 }] : NOBODY;
}

/** The tokens that a mention hangs by: its head, and, where a parser broke a name ("Washington", "D.C."), its twins. */
function hangsBy(mention: Mention, { tokens }: Sentence): readonly number[] {
  const head = tokens[mention.head];
  if (mention.form !== 'name' || !head) return [mention.head];
  const isTwin = (i: number): boolean => {
    const token = tokens[i];
    return token !== undefined && token.head === head.head && token.deprel === head.deprel && contains(mention, token);
  };
  return tokens.flatMap((_, i) => (i === mention.head || isTwin(i) ? [i] : []));
}

/** Whom the smallest of the mentions that hang by a token means, else the nationality that it is. */
function meantAt(article: Article, tree: Tree, at: number, mentions: readonly Mention[]): readonly End[] {
  const token = tree.tokens[at];
  if (!token || mentions.length === 0) return byAdjective(article, tree, at);
  const linked = mentions
    .filter((mention) => contains(mention, token) && article.links.has(mention.id))
    .sort((a, b) => length(a) - length(b))[0];
  if (!linked) return byAdjective(article, tree, at);
  const { start, end, form } = linked;
  return (article.links.get(linked.id) ?? []).map((entity) => ({ start, end, entity, token: at, form, score: 1 }));
}

/** Mentions by the tokens that they hang by. */
function byToken(mentions: readonly Mention[], sentence: Sentence): ReadonlyMap<number, readonly Mention[]> {
  const hanging = new Map<number, Mention[]>();
  for (const mention of mentions) for (const at of hangsBy(mention, sentence)) add(hanging, at, mention);
  return hanging;
}

export function sceneOf(article: Article, sentence: Sentence): Scene {
  const tree = treeOf(sentence);
  const mentions = article.mentions.get(sentence.index) ?? [];
  const hanging = byToken(mentions, sentence);
  const meant = tree.tokens.map((_, at) => meantAt(article, tree, at, hanging.get(at) ?? []));
  const types = new Set(meant.flatMap((ends) => ends.map(({ entity }) => entity.type)));
  return { article, sentence, tree, mentions, types, direct: (at) => meant[at] ?? NOBODY };
}
