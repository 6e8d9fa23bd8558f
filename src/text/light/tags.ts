// First tags: from the closed-class table, else from compromise, else from the shape of the word.
import type { Term } from './compromise';

export interface Tag {
  readonly upos: string;
  readonly xpos: string;
  readonly lemma: string;
}
export type Table = ReadonlyMap<string, Tag>;

/** The closed-class table of data/ by lower-case form, and adjectives of states by their capitalised form: "Iranian". */
export const tableOf = (words: Readonly<Record<string, string>>, adjectives: readonly string[]): Table =>
  new Map([
    ...adjectives
      .filter((form) => /^\p{Lu}\p{Ll}+$/u.test(form))
      .map((form): [string, Tag] => [form, { upos: 'ADJ', xpos: 'JJ', lemma: form }]),
    ...Object.entries(words).map(([form, value]): [string, Tag] => {
      const [upos = 'X', xpos = 'FW', lemma = form] = value.split('/');
      return [form, { upos, xpos, lemma }];
    }),
  ]);

const PUNCTUATION: readonly (readonly [RegExp, string])[] = [
  [/^[.!?…]+$/u, '.'],
  [/^,$/u, ','],
  [/^(?:[:;]|\.{2,}|…+|--+|[—–])$/u, ':'],
  [/^[“‘«„`]+$/u, '``'],
  [/^[”’»"']+$/u, "''"],
  [/^[([{]$/u, '-LRB-'],
  [/^[)\]}]$/u, '-RRB-'],
  [/^-$/u, 'HYPH'],
];

/** Of compromise's tags to ours, the first that is there wins. */
const FROM_TERM: readonly (readonly [string, string, string])[] = [
  ['Modal', 'AUX', 'MD'],
  ['Demonym', 'ADJ', 'JJ'],
  ['Gerund', 'VERB', 'VBG'],
  ['Participle', 'VERB', 'VBN'],
  ['PastTense', 'VERB', 'VBD'],
  ['Infinitive', 'VERB', 'VB'],
  ['PresentTense', 'VERB', 'VBZ'],
  ['Verb', 'VERB', 'VB'],
  ['Comparative', 'ADJ', 'JJR'],
  ['Superlative', 'ADJ', 'JJS'],
  ['Adjective', 'ADJ', 'JJ'],
  ['Adverb', 'ADV', 'RB'],
  ['Cardinal', 'NUM', 'CD'],
  ['Ordinal', 'ADJ', 'JJ'],
  ['Plural', 'NOUN', 'NNS'],
  ['Noun', 'NOUN', 'NN'],
  ['Preposition', 'ADP', 'IN'],
  ['Conjunction', 'SCONJ', 'IN'],
  ['Determiner', 'DET', 'DT'],
  ['Expression', 'INTJ', 'UH'],
  ['Date', 'NOUN', 'NN'],
];

const ROOTED = new Set(['VERB', 'NOUN']);

/** Numbers, symbols and marks: told by their characters alone. */
function byShape(form: string): Tag | null {
  const punct = PUNCTUATION.find(([pattern]) => pattern.test(form));
  if (punct) return { upos: 'PUNCT', xpos: punct[1], lemma: form };
  if (/^[$€£¥₹%°&+=#*/\\|<>~^_@]+$|^US\$$/u.test(form))
    return { upos: 'SYM', xpos: form === '$' ? '$' : 'SYM', lemma: form };
  if (/^[\d.,:/-]*\d[\d.,:/-]*$/u.test(form)) return { upos: 'NUM', xpos: 'CD', lemma: form };
  if (/^\d+(?:st|nd|rd|th)$/u.test(form)) return { upos: 'ADJ', xpos: 'JJ', lemma: form };
  return /[\p{L}\d]/u.test(form) ? null : { upos: 'PUNCT', xpos: ':', lemma: form };
}

/** The tag of a word alone. `proper`: it is written as a name is. */
export function tagOf(form: string, term: Term | undefined, table: Table, proper: boolean): Tag {
  const lower = form.toLowerCase();
  const adjective = form === lower ? undefined : table.get(form);
  // "US" is not "us".
  const closed = proper && /^\p{Lu}{2,}$/u.test(form) ? undefined : table.get(lower);
  // "May" is a name too.
  const nameLike = proper && closed?.upos === 'AUX';
  const sure = adjective ?? (nameLike ? undefined : closed) ?? byShape(form);
  if (sure) return sure;
  if (proper && !term?.tags.has('Demonym'))
    return { upos: 'PROPN', xpos: form.endsWith('s') && term?.tags.has('Plural') ? 'NNPS' : 'NNP', lemma: form };
  return fromTerm(form, lower, term);
}

function fromTerm(form: string, lower: string, term: Term | undefined): Tag {
  const found = FROM_TERM.find(([tag]) => term?.tags.has(tag));
  const [, upos = 'NOUN', xpos = 'NN'] = found ?? [];
  // "Syrians" are people, "Syrian" is an adjective.
  if (term?.tags.has('Demonym'))
    return /[^s]s$/.test(lower)
      ? { upos: 'PROPN', xpos: 'NNPS', lemma: form.slice(0, -1) }
      : { upos, xpos, lemma: form };
  if (upos === 'VERB' && (xpos === 'VB' || xpos === 'VBZ'))
    return { upos, xpos: /[^s]s$/.test(lower) ? 'VBZ' : 'VB', lemma: rootOf(lower, term) };
  return { upos, xpos, lemma: ROOTED.has(upos) ? rootOf(lower, term) : lower };
}

/** compromise's root; where it has none, the regular ending falls ("outlets" → "outlet"). */
export function rootOf(lower: string, term: Term | undefined): string {
  if (term?.root && /^[\p{L}-]+$/u.test(term.root)) return term.root;
  if (/(?:ch|sh|ss|x|z)es$/.test(lower)) return lower.slice(0, -2);
  if (/[^aeiou]ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
  return /[^su]s$/.test(lower) && lower.length > 3 ? lower.slice(0, -1) : lower;
}
