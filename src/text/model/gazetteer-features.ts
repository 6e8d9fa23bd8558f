// What data/ knows of a word, as a number for the reader model: part of a known state, place, organization … by longest match.
import type { Gazetteer, Known } from '../../data/gazetteer';

/** The order is part of the trained model: 0 is nothing known. */
export const FEATURES = [
  'none',
  'State',
  'Place',
  'Organization',
  'Outlet',
  'Group',
  'Person',
  'Event',
  'adjective',
] as const;

const LONGEST = 8;
const numberOf = (type: Known['type']): number => FEATURES.indexOf(type);

/** One number for each form of a sentence. Only forms with a capital or digit in the match count: "us" is no state. */
export function gazetteerFeatures(forms: readonly string[], gazetteer: Gazetteer): readonly number[] {
  const found = forms.map(() => 0);
  for (let i = 0; i < forms.length; ) {
    const hit = gazetteer.longest(forms.slice(i, i + LONGEST), 0);
    const match = hit ? forms.slice(i, i + hit.length) : [];
    const of = hit?.known[0];
    if (hit && of && match.some((form) => /^\p{Lu}/u.test(form))) {
      found.fill(numberOf(of.type), i, i + hit.length);
      i += hit.length;
      continue;
    }
    const form = forms[i] ?? '';
    if (/^\p{Lu}/u.test(form) && (gazetteer.adjective(form) || gazetteer.people(form)))
      found[i] = FEATURES.indexOf('adjective');
    i++;
  }
  return found;
}
