// Tags and lemmas of a sentence's words, by compromise, the closed-class table and the words beside.
import type { Word } from '../tokens';
import type { Term } from './compromise';
import { termsOf } from './compromise';
import { inContext } from './context';
import type { Table, Tag } from './tags';
import { tagOf } from './tags';

/** Words that the tagger knows: closed classes, and what is a name only in capitals. */
export interface Lexicon {
  readonly table: Table;
  readonly acronyms: ReadonlySet<string>;
}

export interface Tagged {
  readonly tags: readonly Tag[];
  /** For each word compromise's tags of the term that it stands in: Person, Place, Organization … */
  readonly terms: readonly (Term | undefined)[];
}

/** Words that the article writes with a capital inside a sentence: a capital at a sentence's start then tells a name. */
export function capitalised(sentences: readonly (readonly Word[])[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const words of sentences) {
    const inside = words
      .slice(1)
      .filter((word, i) => /^\p{Lu}/u.test(word.form) && !/^[“"‘'(:—–-]+$/u.test(words[i]?.form ?? ''));
    // A headline writes every word so, and tells nothing.
    if (inside.length < words.length * 0.6) for (const word of inside) found.add(word.form);
  }
  return found;
}

const NAMING = ['Person', 'Place', 'Organization', 'ProperNoun', 'Acronym'];
const COMMON = ['Adjective', 'Adverb', 'Verb'];

/** Does a sentence or quotation begin here, so that a capital tells nothing? */
const opens = (words: readonly Word[], i: number): boolean =>
  i === 0 || (i === 1 && /^\P{L}+$/u.test(words[0]?.form ?? '')) || /^[“"‘:]$/u.test(words[i - 1]?.form ?? '');

/** Is the capital at a sentence's start the capital of a name? */
function opensAsName(words: readonly Word[], i: number, term: Term | undefined, names: ReadonlySet<string>): boolean {
  if (names.has(words[i]?.form ?? '') || NAMING.some((tag) => term?.tags.has(tag))) return true;
  return /^\p{Lu}\p{Ll}/u.test(words[i + 1]?.form ?? '') && !COMMON.some((tag) => term?.tags.has(tag));
}

/** Is the capital of word i the capital of a name? */
function isProper(
  words: readonly Word[],
  i: number,
  term: Term | undefined,
  names: ReadonlySet<string>,
  lexicon: Lexicon,
): boolean {
  const form = words[i]?.form ?? '';
  if (!/^\p{Lu}/u.test(form)) return /^(?:al|el)$/.test(form) && words[i + 1]?.form === '-';
  const lower = form.toLowerCase();
  if (/^\p{Lu}+$/u.test(form) && form.length > 1) return lexicon.acronyms.has(lower) || !lexicon.table.has(lower);
  // "May" and "Will" are names too, "The" and "Of" are not.
  const closed = lexicon.table.get(lower);
  return (!closed || closed.upos === 'AUX') && (!opens(words, i) || opensAsName(words, i, term, names));
}

/** Tags one sentence. `text` is the article's, `names` its capitalised words. */
export function tagSentence(
  text: string,
  words: readonly Word[],
  names: ReadonlySet<string>,
  lexicon: Lexicon,
): Tagged {
  const start = words[0]?.start ?? 0;
  const all = termsOf(text.slice(start, words.at(-1)?.end ?? start));
  let at = 0;
  const terms = words.map((word) => {
    while (at < all.length && (all[at]?.end ?? 0) + start <= word.start) at++;
    const term = all[at];
    return term && term.start + start < word.end ? term : undefined;
  });
  const first = words.map((word, i) =>
    tagOf(word.form, terms[i], lexicon.table, isProper(words, i, terms[i], names, lexicon)),
  );
  return { tags: inContext(first, words), terms };
}
