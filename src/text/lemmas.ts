// The lemma of a word by its tag: closed classes from data/, inflected words by their tables, everything else as it is written.
import type { Kit } from '../data/kit';
import { inflections } from './inflections';

export type LemmaOf = (form: string, upos: string, xpos: string) => string;

const AS_WRITTEN = new Set(['PROPN', 'PUNCT', 'SYM', 'NUM', 'X']);

/** A lemmatizer with the words of data/. */
export function lemmatizer({ closedClass, inflections: irregular }: Pick<Kit, 'closedClass' | 'inflections'>): LemmaOf {
  const baseOf = inflections(irregular);
  const closed = new Map(
    Object.entries(closedClass.words).map(([form, value]): readonly [string, string] => {
      const [upos = 'X', , lemma = form] = value.split('/');
      return [`${upos} ${form}`, lemma];
    }),
  );
  /** A verb may be an auxiliary by its form ("are" in "here they are"), and an auxiliary a verb ("it’s gone"). */
  const ofVerb = (low: string, upos: string, xpos: string): string | undefined =>
    closed.get(`${upos} ${low}`) ?? closed.get(`AUX ${low}`) ?? baseOf(low, 'VERB', xpos) ?? undefined;

  return (form, upos, xpos) => {
    // "Americans", "Mercenaries": the capital stays.
    if (xpos === 'NNPS') return form.replace(/(?<=.{4})ies$/, 'y').replace(/(?<=[^s])s$/, '');
    if (AS_WRITTEN.has(upos)) return form;
    const low = form.toLowerCase().replaceAll('’', "'");
    if (upos === 'AUX' || upos === 'VERB') return ofVerb(low, upos, xpos) ?? low;
    return closed.get(`${upos} ${low}`) ?? baseOf(low, upos, xpos) ?? low;
  };
}
