// A sentence as propositions are read from it: its tree, its times, and whom its words mean.
import type { Mention, Related, Sentence, Time } from '../core/model';
import { contains, length } from '../core/spans';
import { isRel, type Tree, treeOf } from '../core/tree';
import type { Homes } from '../data/homes';
import type { Words } from './words';

export interface Scene {
  readonly tree: Tree;
  readonly sentence: Sentence;
  readonly words: Words;
  readonly times: readonly Time[];
  /** Entity.ids of the states and bodies that something belongs to: Russia for its defence ministry. */
  readonly homesOf: Homes;
  /** Entity.ids that the noun phrase with this head means; none for a pronoun nobody was found for. */
  means(head: number): readonly string[];
  /** Words by which the article calls an entity, lower case, nouns first: "company" for "it"; "mayor", "anna", "berg". */
  called(entity: string): readonly string[];
}

export const lemmaAt = ({ tree }: Scene, i: number): string => tree.tokens[i]?.lemma.toLowerCase() ?? '';
export const formAt = ({ tree }: Scene, i: number): string => tree.tokens[i]?.form.toLowerCase() ?? '';

export const isVerb = ({ tree }: Scene, i: number): boolean =>
  tree.tokens[i]?.upos === 'VERB' || (tree.tokens[i]?.upos === 'AUX' && !isRel(tree.tokens[i], 'aux', 'cop'));
export const isNoun = ({ tree }: Scene, i: number): boolean =>
  /^(NOUN|PROPN|PRON|NUM)$/.test(tree.tokens[i]?.upos ?? '') && !isRel(tree.tokens[i], 'det', 'nummod');

/** The prepositions of a phrase: "against" of "against the town". */
export const casesOf = (scene: Scene, i: number): readonly string[] =>
  scene.tree
    .find(i, 'case', 'mark')
    .filter((c) => scene.tree.tokens[c]?.xpos !== 'POS')
    .map((c) => formAt(scene, c));

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** By entity: the words of its names and roles, and the nouns it goes by. */
function calling(doc: Related, links: ReadonlyMap<string, readonly string[]>): (entity: string) => readonly string[] {
  const nouns = new Map<string, string[]>();
  for (const { id, form, sentence, head } of doc.mentions)
    for (const entity of form === 'nominal' || form === 'predicate' ? (links.get(id) ?? []) : [])
      nouns.set(entity, [
        ...(nouns.get(entity) ?? []),
        doc.sentences[sentence]?.tokens[head]?.lemma.toLowerCase() ?? '',
      ]);
  const own = new Map(doc.entities.map((entity) => [entity.id, entity]));
  return (id) => {
    const entity = own.get(id);
    if (!entity) return nouns.get(id) ?? [];
    // one that has no name is called by a whole phrase, of which the noun tells
    const named = entity.aliases.length > 0 ? [entity.name, ...entity.aliases].flatMap(wordsIn) : [];
    const roles = entity.roles.flatMap((role) => wordsIn(role.slice(0, role.indexOf('|'))));
    return [...new Set([...(nouns.get(id) ?? []), ...roles, ...named])];
  };
}

/** Sentences of an article, each made when it is first asked for. */
export function scenesOf(
  doc: Related,
  words: Words,
  adjectives: ReadonlyMap<string, string>,
  homesOf: Homes,
): (index: number) => Scene | null {
  const entities = new Map<string, string[]>();
  for (const { mention, entity } of doc.links) entities.set(mention, [...(entities.get(mention) ?? []), entity]);
  const mentions = new Map<number, Mention[]>();
  for (const mention of doc.mentions)
    if (mention.form !== 'predicate' && entities.has(mention.id))
      mentions.set(mention.sentence, [...(mentions.get(mention.sentence) ?? []), mention]);
  const called = calling(doc, entities);
  const made = new Map<number, Scene>();
  const make = (sentence: Sentence): Scene => {
    const here = mentions.get(sentence.index) ?? [];
    const means = (head: number): readonly string[] => {
      const token = sentence.tokens[head];
      const own = here.filter((mention) => mention.head === head && token && contains(mention, token));
      const found = own.toSorted((a, b) => length(a) - length(b)).at(-1);
      const before = sentence.tokens[head - 1]?.form.toLowerCase() ?? '';
      const word = token?.form.toLowerCase() ?? '';
      // "North Korean" is no Korean
      const adjective =
        token?.upos === 'ADJ' ? (adjectives.get(`${before} ${word}`) ?? adjectives.get(word)) : undefined;
      return found ? [...new Set(entities.get(found.id) ?? [])].sort() : adjective ? [adjective] : [];
    };
    return {
      ...{ tree: treeOf(sentence), sentence, words, means, called, homesOf },
      times: doc.times[sentence.index] ?? [],
    };
  };
  return (index) => {
    const sentence = doc.sentences[index];
    if (!sentence) return null;
    const scene = made.get(index) ?? make(sentence);
    made.set(index, scene);
    return scene;
  };
}
