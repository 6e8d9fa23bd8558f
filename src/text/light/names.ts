// Names by shape: runs of capitalised words, without titles; known names first.
import type { NameType } from '../../core/model';
import type { Gazetteer, Known } from '../../data/gazetteer';
import type { NameShapes } from '../../data/name-shapes';
import type { Word } from '../tokens';
import { nameTyper } from './name-type';
import type { Tagged } from './tagger';

/** A name over words first to last (inclusive) of its sentence. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
  readonly score: number;
}

/** Finds the names of one sentence, in order, without overlap. */
export type NameFinder = (words: readonly Word[], tagged: Tagged) => readonly Found[];

const TYPES: Readonly<Record<Known['type'], NameType>> = {
  Person: 'PERSON',
  State: 'GPE',
  Place: 'GPE',
  Organization: 'ORG',
  Outlet: 'ORG',
  Group: 'GROUP',
  Event: 'EVENT',
};
const DATE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?)$/;
/** A day or month; "May" before a verb is somebody's name. */
const isDate = (words: readonly Word[], tagged: Tagged, i: number): boolean =>
  DATE.test(words[i]?.form ?? '') &&
  !(words[i]?.form === 'May' && /^(?:VERB|AUX|PART)$/.test(tagged.tags[i + 1]?.upos ?? ''));
const LONGEST_NAME = 8;

const isProper = (tagged: Tagged, i: number): boolean => tagged.tags[i]?.upos === 'PROPN';
const isCapital = (words: readonly Word[], i: number): boolean => /^\p{Lu}/u.test(words[i]?.form ?? '');

/** A finder with the Kit's names, shapes and titles (lower case). */
export function nameFinder(gazetteer: Gazetteer, shapes: NameShapes, titles: ReadonlySet<string>): NameFinder {
  const particles = new Set(shapes.particles);
  const organization = new Set(shapes.organization);
  const typeOf = nameTyper(shapes);

  /** How many words of a title begin at `from`: 2 for "Prime Minister"; 0 for none, and for "Dean" where it is a first name. */
  const titleAt = (words: readonly Word[], tagged: Tagged, from: number): number => {
    if (!/^\p{L}/u.test(words[from]?.form ?? '')) return 0;
    const forms = words.slice(from, from + 3).map((word) => word.form.toLowerCase());
    const firstName = tagged.terms[from]?.tags.has('FirstName') && isProper(tagged, from + 1);
    return (
      [3, 2, ...(firstName ? [] : [1])].find((length) =>
        titles.has(forms.slice(0, length).join(' ').replace(/\.$/, '')),
      ) ?? 0
    );
  };

  /** What may join proper words: "-", particles, and "of" and "for the" inside an organization's name. How many words it is. */
  const jointLength = (words: readonly Word[], end: number, joined: boolean): number => {
    const form = words[end]?.form ?? '';
    const preposition = joined && /^(?:of|for|&)$/.test(form);
    if (preposition && words[end + 1]?.form === 'the') return 2;
    const hyphen = form === '-' && words[end]?.start === words[end - 1]?.end;
    return preposition || hyphen || particles.has(form) ? 1 : 0;
  };

  /** How many words from `end` go on with the run. */
  const step = (words: readonly Word[], tagged: Tagged, end: number, joined: boolean): number => {
    if (isProper(tagged, end)) return 1;
    const joint = jointLength(words, end, joined);
    return joint > 0 && isProper(tagged, end + joint) ? joint + 1 : 0;
  };

  const runEnd = (words: readonly Word[], tagged: Tagged, from: number, joined: boolean): number => {
    let end = from + 1;
    for (let more = step(words, tagged, end, joined); more > 0; more = step(words, tagged, end, joined)) end += more;
    return end;
  };

  /** A name of data/: but "Paris Saint-Germain" is not Paris. */
  const known = (words: readonly Word[], tagged: Tagged, i: number): Found | null => {
    const forms = words.slice(i, i + LONGEST_NAME).map((word) => word.form);
    const mark = forms.findIndex((form) => !/[\p{L}\d]/u.test(form) && !/^[-&'’]$/u.test(form));
    const hit = gazetteer.longest(mark < 0 ? forms : forms.slice(0, mark), 0);
    const of = hit?.known[0];
    if (!hit || !of) return null;
    const last = i + hit.length - 1;
    const capital = words.slice(i, last + 1).some((_word, k) => isCapital(words, i + k));
    const alone = of.type !== 'State' && hit.length === 1 && !isProper(tagged, i - 1);
    const goesOn = alone && isProper(tagged, last + 1) && titleAt(words, tagged, last + 1) === 0;
    return capital && !goesOn ? { first: i, last, type: TYPES[of.type], score: 0.95 } : null;
  };

  /** "Iranian", "Kurds"; not the "British" of "British Airways Group". */
  const people = (words: readonly Word[], tagged: Tagged, i: number): Found | null => {
    const form = words[i]?.form ?? '';
    if (!isCapital(words, i) || (isProper(tagged, i) && isProper(tagged, i + 1) && titleAt(words, tagged, i + 1) === 0))
      return null;
    return gazetteer.adjective(form) || gazetteer.people(form)
      ? { first: i, last: i, type: 'GROUP', score: 0.9 }
      : null;
  };

  const unknown = (words: readonly Word[], tagged: Tagged, i: number, titled: boolean): Found | null => {
    const initial = /^\p{Lu}\.$/u.test(words[i]?.form ?? '') && !isProper(tagged, i + 1);
    if (!isProper(tagged, i) || initial) return null;
    const short = runEnd(words, tagged, i, false);
    const joined = organization.has(words[i]?.form ?? '') || organization.has(words[short - 1]?.form ?? '');
    const last = runEnd(words, tagged, i, joined) - 1;
    const [type, score] = titled ? (['PERSON', 0.95] as const) : typeOf({ words, tagged, first: i, last });
    return { first: i, last, type, score };
  };

  const nameAt = (words: readonly Word[], tagged: Tagged, i: number, titled: boolean): Found | null => {
    if (isDate(words, tagged, i)) return null;
    const hit = known(words, tagged, i) ?? people(words, tagged, i);
    const partOfPerson = hit !== null && titled && hit.type !== 'PERSON' && isProper(tagged, hit.last + 1);
    return hit && !partOfPerson ? hit : unknown(words, tagged, i, titled);
  };

  /** The name that begins at i, or after the title there; and where to go on. */
  const advance = (
    words: readonly Word[],
    tagged: Tagged,
    i: number,
  ): { readonly name: Found | null; readonly next: number } => {
    const title = known(words, tagged, i) ? 0 : titleAt(words, tagged, i);
    const titled = title > 0 && isCapital(words, i) && isProper(tagged, i + title);
    const name = title > 0 && !titled ? null : nameAt(words, tagged, i + title, titled);
    return { name, next: name ? name.last + 1 : i + Math.max(title, 1) };
  };

  return (words, tagged) => {
    const found: Found[] = [];
    for (let i = 0; i < words.length; ) {
      const { name, next } = advance(words, tagged, i);
      if (name) found.push(name);
      i = next;
    }
    return found;
  };
}
