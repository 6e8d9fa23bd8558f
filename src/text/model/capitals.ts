// "On Monday May accused Russia": a capitalised auxiliary in mid-sentence is somebody's name, whatever the network took it for.
import type { Name, Sentence, Token } from '../../core/model';

/** A surname found so is right where the article has the full name. */
const SCORE = 0.8;

const isWord = ({ form }: Token): boolean => /^\p{L}/u.test(form);
/** A headline or title in capitals tells nothing. */
const isPlainCase = (tokens: readonly Token[]): boolean => {
  const words = tokens.filter(isWord);
  return words.filter(({ form }) => /^\p{Ll}/u.test(form)).length * 4 > words.length;
};

/** Does the word begin a sentence or a quotation ("May I …")? */
function begins(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return !before || !isWord(before);
}

/** Indexes of auxiliaries that are names. */
const disguised = ({ tokens }: Sentence): readonly number[] =>
  isPlainCase(tokens)
    ? tokens.flatMap(({ upos, form }, i) =>
        upos === 'AUX' && /^\p{Lu}\p{Ll}+$/u.test(form) && !begins(tokens, i) ? [i] : [],
      )
    : [];

/** As a name: the subject of the verb that it was taken for an auxiliary of, where that has none. */
function unmasked(tokens: readonly Token[], i: number): Token | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  const hasSubject = tokens.some(({ head, deprel }) => head === token.head && deprel.startsWith('nsubj'));
  const passive = tokens.some(({ head, deprel }, k) => k !== i && head === token.head && deprel === 'aux:pass');
  const deprel = hasSubject ? 'dep' : passive ? 'nsubj:pass' : 'nsubj';
  return { ...token, upos: 'PROPN', xpos: 'NNP', lemma: token.form, deprel };
}

/** The sentences with such words as proper nouns. */
export const unmask = (sentences: readonly Sentence[]): readonly Sentence[] =>
  sentences.map((sentence) => {
    const found = new Set(disguised(sentence));
    if (found.size === 0) return sentence;
    return {
      ...sentence,
      tokens: sentence.tokens.map((token, i) => (found.has(i) ? (unmasked(sentence.tokens, i) ?? token) : token)),
    };
  });

/** The surnames among them whose person the article names in full. @param sentences before they were unmasked */
export function surnames(text: string, sentences: readonly Sentence[], names: readonly Name[]): readonly Name[] {
  const known = new Set(
    names.flatMap(({ start, end, type }) =>
      type === 'PERSON' ? [/\S+$/.exec(text.slice(start, end))?.[0] ?? ''] : [],
    ),
  );
  return sentences.flatMap((sentence) =>
    disguised(sentence).flatMap((i): readonly Name[] => {
      const token = sentence.tokens[i];
      if (!token || !known.has(token.form)) return [];
      return [{ start: token.start, end: token.end, type: 'PERSON', sentence: sentence.index, score: SCORE }];
    }),
  );
}
