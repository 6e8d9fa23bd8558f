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

const CAPITAL = /^\p{Lu}/u;
const LONGEST = 8;
const numberOf = (type: Known['type']): number => FEATURES.indexOf(type);

/** Words first … last of a sentence, both included, that data/ knows together; `feature` is an index into FEATURES. */
export interface KnownSpan {
  readonly first: number;
  readonly last: number;
  readonly feature: number;
  /** Of what they mean first: `state:IRN`. */
  readonly id: string;
}

/** What data/ knows, in order, without overlap. Only what has a capital in it counts: "us" is no state. */
export function knownSpans(forms: readonly string[], gazetteer: Gazetteer): readonly KnownSpan[] {
  const found: KnownSpan[] = [];
  for (let i = 0; i < forms.length; ) {
    const hit = gazetteer.longest(forms.slice(i, i + LONGEST), 0);
    const of = hit?.known[0];
    const last = i + (hit?.length ?? 1) - 1;
    if (of && forms.slice(i, last + 1).some((form) => CAPITAL.test(form))) {
      found.push({ first: i, last, feature: numberOf(of.type), id: of.id });
      i = last + 1;
      continue;
    }
    const form = forms[i] ?? '';
    const people = CAPITAL.test(form) ? (gazetteer.adjective(form) ?? gazetteer.people(form)) : null;
    if (people) found.push({ first: i, last: i, feature: FEATURES.indexOf('adjective'), id: people.id });
    i++;
  }
  return found;
}

/** One number for each word of a sentence. */
export function gazetteerFeatures(words: number, known: readonly KnownSpan[]): readonly number[] {
  const features = Array.from({ length: words }, () => 0);
  for (const { first, last, feature } of known) features.fill(feature, first, last + 1);
  return features;
}
