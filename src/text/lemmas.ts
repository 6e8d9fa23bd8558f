// The lemma of a word by its tag: closed classes from data/, inflected words by their tables, everything else as it is written.
import type { ClosedClass } from '../data/closed-class';
import { inflections } from './inflections';

export type LemmaOf = (form: string, upos: string, xpos: string) => string;

const AS_WRITTEN = new Set(['PROPN', 'PUNCT', 'SYM', 'NUM', 'X']);
/** "She's here", "it’s gone": the table has the genitive. */
const CLITIC: ReadonlyMap<string, string> = new Map([
  ["'s", 'be'],
  ['’s', 'be'],
]);

/** A lemmatizer with the closed classes of data/. */
export function lemmatizer({ words }: Pick<ClosedClass, 'words'>): LemmaOf {
  const baseOf = inflections();
  const closed = new Map(
    Object.entries(words).flatMap(([form, value]): readonly [string, string][] => {
      const [upos = 'X', , lemma = form] = value.split('/');
      return [[`${upos} ${form}`, lemma]];
    }),
  );
  return (form, upos, xpos) => {
    // "Americans": the capital stays.
    if (xpos === 'NNPS') return form.replace(/(?<=[^s])s$/, '');
    if (AS_WRITTEN.has(upos)) return form;
    const low = form.toLowerCase();
    const verbal = upos === 'AUX' || upos === 'VERB';
    const clitic = verbal ? CLITIC.get(low) : undefined;
    const known = closed.get(`${upos} ${low.replaceAll('’', "'")}`) ?? (verbal ? closed.get(`AUX ${low}`) : undefined);
    return clitic ?? known ?? baseOf(form, upos, xpos) ?? low;
  };
}
