// Sees each mention in its sentence: head noun, number, definiteness, modifiers, grammatical role, quotation.
import type { Mention, Mentioned, Span, Token } from '../core/model';
import { contains } from '../core/spans';
import { isPlural, isRel, type Tree, treeOf } from '../core/tree';
import type { Knowledge } from './knowledge';
import type { Seen } from './scene';

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'both', 'such', 'said']);

/** The head's lemma, or the two words that are one noun with it: "prime minister", "attorney general". */
const nounOf = (tokens: readonly Token[], { head }: Mention, know: Knowledge): string => {
  const lemma = tokens[head]?.lemma.toLowerCase() ?? '';
  const [before, after] = [tokens[head - 1], tokens[head + 1]];
  const pairs = [`${before?.form.toLowerCase() ?? ''} ${lemma}`];
  if (after?.head === head && isRel(after, 'amod')) pairs.push(`${lemma} ${after.form.toLowerCase()}`);
  return pairs.find((pair) => know.nouns.of(pair) !== null) ?? lemma;
};

const pluralOf = (token: Token | undefined, mention: Mention, know: Knowledge): boolean => {
  if (mention.form === 'pronoun') return know.pronouns.get(token?.form.toLowerCase() ?? '')?.number === 'plural';
  return isPlural(token) || know.words.several.has(token?.form.toLowerCase() ?? '');
};

/** A subject, also one of two: "the minister and his aide said". */
const isSubject = (tree: Tree, i: number): boolean => {
  const token = tree.tokens[i];
  if (isRel(token, 'nsubj', 'csubj')) return true;
  return isRel(token, 'conj') && isRel(tree.tokens[token?.head ?? -1], 'nsubj');
};

/** All mentions in reading order, and by sentence. */
export function seeAll(doc: Mentioned, quotes: readonly Span[], know: Knowledge): readonly Seen[] {
  const trees = new Map<number, Tree>();
  return doc.mentions.flatMap((mention, order) => {
    const sentence = doc.sentences[mention.sentence];
    if (!sentence) return [];
    const tree = trees.get(mention.sentence) ?? treeOf(sentence);
    trees.set(mention.sentence, tree);
    const { tokens } = sentence;
    const before = tokens.slice(0, mention.head).filter((token) => token.start >= mention.start);
    const first = before[0]?.form.toLowerCase() ?? '';
    return {
      mention,
      order,
      text: doc.text.slice(mention.start, mention.end),
      sentence,
      tree,
      noun: nounOf(tokens, mention, know),
      plural: pluralOf(tokens[mention.head], mention, know),
      definite: DEFINITE.has(first) || before.some((token) => isRel(token, 'nmod:poss')),
      subject: isSubject(tree, mention.head),
      modifiers: new Set(
        before
          .filter((token) => !isRel(token, 'det', 'punct', 'case') && token.upos !== 'DET' && token.upos !== 'PRON')
          .map((token) => token.form.toLowerCase()),
      ),
      quote: quotes.findLastIndex((quote) => contains(quote, mention)),
    };
  });
}
