// What the matcher sees of one sentence: its tree, its mentions by head, and whom each token means.
import type { Attributed, Entity, Mention, MentionForm, Sentence, Span } from '../core/model';
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

/** What is known of the article as a whole, made once. */
export interface Article {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly links: ReadonlyMap<string, readonly Entity[]>;
  readonly mentions: ReadonlyMap<number, readonly Mention[]>;
  /** Entity.ids of all that the article calls by a name, or by a noun with a name before it. */
  readonly named: ReadonlySet<string>;
  /** "iranian" → the state, where the article has it as an entity. */
  readonly adjectives: ReadonlyMap<string, Entity>;
  /** All such words, also of states that the article does not have as entities. */
  readonly nationalities: ReadonlySet<string>;
  readonly wording: Wording;
  /** ISO day, or null. */
  readonly published: string | null;
}

export interface Scene {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly tree: Tree;
  readonly mentions: readonly Mention[];
  /** Whom the smallest mention with this head means, if anyone. */
  direct(token: number): readonly End[];
}

const group = <T>(list: readonly T[], keyOf: (item: T) => number): ReadonlyMap<number, readonly T[]> => {
  const groups = new Map<number, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const has = groups.get(key);
    if (has) has.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

/** "Google", "the Google headquarters"; but not "an airport in Spain". */
function isNamed(doc: Attributed, mention: Mention): boolean {
  if (mention.form !== 'nominal') return mention.form === 'name';
  const tokens = doc.sentences[mention.sentence]?.tokens ?? [];
  return tokens.some((token, i) => i <= mention.head && contains(mention, token) && token.upos === 'PROPN');
}

/** Prepares an article; `adjectives` are lower case. */
export function articleOf(doc: Attributed, adjectives: ReadonlyMap<string, string>, wording: Wording): Article {
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
  const known = [...adjectives].flatMap(([word, id]): [string, Entity][] => {
    const entity = entities.get(id);
    return entity ? [[word, entity]] : [];
  });
  const names = new Set(doc.mentions.filter((mention) => isNamed(doc, mention)).map(({ id }) => id));
  const named = new Set(doc.links.filter(({ mention }) => names.has(mention)).map(({ entity }) => entity));
  // what is said of somebody is no end of a relation
  const referring = doc.mentions.filter(({ form }) => form !== 'predicate');
  const mentions = group(referring, (mention) => mention.sentence);
  return {
    entities,
    links,
    mentions,
    named,
    adjectives: new Map(known),
    nationalities: new Set(adjectives.keys()),
    wording,
    published: doc.published,
  };
}

/** A token that stands before a noun and is a nationality: "Iranian". */
function byAdjective(article: Article, tree: Tree, at: number): readonly End[] {
  const token = tree.tokens[at];
  // "a conservative judge" is no member of the Conservatives.
  if (!token || !isRel(token, 'amod', 'compound', 'nmod') || !/^\p{Lu}/u.test(token.form)) return [];
  const entity = article.adjectives.get(token.form.toLowerCase());
  return entity ? [{ start: token.start, end: token.end, entity, token: at, form: 'nominal', score: 1 }] : [];
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

export function sceneOf(article: Article, sentence: Sentence): Scene {
  const tree = treeOf(sentence);
  const mentions = article.mentions.get(sentence.index) ?? [];
  const spots = mentions.flatMap((mention) => hangsBy(mention, sentence).map((at) => ({ at, mention })));
  const byHead = group(spots, ({ at }) => at);
  const direct = (at: number): readonly End[] => {
    const token = sentence.tokens[at];
    if (!token) return [];
    const linked = (byHead.get(at) ?? [])
      .map(({ mention }) => mention)
      .filter((mention) => contains(mention, token) && (article.links.get(mention.id)?.length ?? 0) > 0)
      .sort((a, b) => length(a) - length(b))[0];
    if (!linked) return byAdjective(article, tree, at);
    return (article.links.get(linked.id) ?? []).map((entity) => ({
      start: linked.start,
      end: linked.end,
      entity,
      token: at,
      form: linked.form,
      score: 1,
    }));
  };
  return { article, sentence, tree, mentions, direct };
}
