// Names by shape: runs of capitalised words, known names first, typed by the Kit, by the words in them and by what stands beside.
import type { NameType } from '../../core/model';
import type { Gazetteer, Known } from '../../data/gazetteer';
import type { NameShapes } from '../../data/name-shapes';
import type { Word } from '../tokens';
import type { Tagged } from './tagger';

/** A name over words first to last (inclusive) of its sentence. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
  readonly score: number;
}

export interface NameFinder {
  /** Names of one sentence, in order, without overlap. */
  find(words: readonly Word[], tagged: Tagged): readonly Found[];
}

interface Titles {
  /** How many words of a title begin at `from`: 2 for "Prime Minister"; 0 for none. */
  at(words: readonly Word[], from: number): number;
}

const TYPES: Readonly<Record<Known['type'], NameType>> = {
  Person: 'PERSON',
  State: 'GPE',
  Place: 'LOC',
  Organization: 'ORG',
  Outlet: 'ORG',
  Group: 'GROUP',
  Event: 'EVENT',
};

/** A finder with the Kit's names, shapes and titles (lower case). */
export function nameFinder(gazetteer: Gazetteer, shapes: NameShapes, titles: ReadonlySet<string>): NameFinder {
  const particles = new Set(shapes.particles);
  const [organization, outlet, event, place] = [
    new Set(shapes.organization),
    new Set(shapes.outlet),
    new Set(shapes.event),
    new Set(shapes.placePrepositions),
  ];
  const titleList: Titles = {
    at: (words, from) => {
      for (let length = 3; length > 0; length--) {
        const text = words
          .slice(from, from + length)
          .map((word) => word.form.toLowerCase())
          .join(' ');
        if (titles.has(text) || titles.has(text.replace(/\.$/, ''))) return length;
      }
      return 0;
    },
  };

  const isProper = (tagged: Tagged, i: number): boolean => tagged.tags[i]?.upos === 'PROPN';

  /** The end (exclusive) of the run of proper words from `from`: over "-", particles and "of" where more follows. */
  const runEnd = (words: readonly Word[], tagged: Tagged, from: number, joined: boolean): number => {
    let end = from + 1;
    while (end < words.length) {
      const form = words[end]?.form ?? '';
      const next = isProper(tagged, end + 1);
      if (isProper(tagged, end) || (/^\d+$/.test(form) && words[end - 1]?.form.length === 1)) end++;
      else if (form === '-' && next && words[end]?.start === words[end - 1]?.end) end += 2;
      else if (next && particles.has(form.toLowerCase()) && form === form.toLowerCase()) end += 2;
      else if (joined && next && /^(?:of|for|&)$/.test(form)) end += 2;
      else if (joined && /^(?:of|for)$/.test(form) && words[end + 1]?.form === 'the' && isProper(tagged, end + 2))
        end += 3;
      else break;
    }
    return end;
  };

  const typeOf = (
    words: readonly Word[],
    tagged: Tagged,
    first: number,
    last: number,
    titled: boolean,
  ): readonly [NameType, number] => {
    const forms = words.slice(first, last + 1).map((word) => word.form);
    const tail = forms.at(-1) ?? '';
    const terms = tagged.terms.slice(first, last + 1);
    const has = (tag: string): boolean => terms.some((term) => term?.tags.has(tag));
    if (titled) return ['PERSON', 0.95];
    if (forms.length > 1 && event.has(tail)) return ['EVENT', 0.7];
    if (forms.some((form) => organization.has(form)) || (forms.length > 1 && outlet.has(tail))) return ['ORG', 0.8];
    if (/^\p{Lu}{2,6}$/u.test(tail) && forms.length === 1) return ['ORG', 0.7];
    if (forms.length > 1 && (has('FirstName') || has('MaleName') || has('FemaleName') || has('Person')))
      return ['PERSON', 0.85];
    if (has('City') || has('Country') || has('Region')) return ['GPE', 0.7];
    if (place.has(words[first - 1]?.form.toLowerCase() ?? '')) return ['GPE', 0.6];
    if (has('Organization')) return ['ORG', 0.5];
    if (has('Place')) return ['LOC', 0.5];
    return ['PERSON', forms.length > 1 ? 0.7 : 0.4];
  };

  const known = (words: readonly Word[], tagged: Tagged, i: number): Found | null => {
    const hit = gazetteer.longest(
      words.slice(i, i + 8).map((word) => word.form),
      0,
    );
    if (!hit) return null;
    const last = i + hit.length - 1;
    const capital = words.slice(i, last + 1).some((word) => /^\p{Lu}/u.test(word.form));
    const runs = isProper(tagged, last + 1) && !isProper(tagged, i - 1);
    const of = hit.known[0];
    // "Paris Saint-Germain" is not Paris; "Iran Foreign Ministry" is Iran and a ministry.
    if (!capital || !of || (runs && of.type !== 'State' && hit.length === 1)) return null;
    const type = of.standsFor || (of.type === 'Place' && /^place:/.test(of.id)) ? placeType(of) : TYPES[of.type];
    return { first: i, last, type, score: 0.95 };
  };

  const adjective = (words: readonly Word[], tagged: Tagged, i: number): Found | null => {
    const form = words[i]?.form ?? '';
    if (
      !/^\p{Lu}/u.test(form) ||
      (isProper(tagged, i) &&
        isProper(tagged, i + 1) &&
        !/^(?:President|Prime|Foreign|King|Minister)$/.test(words[i + 1]?.form ?? ''))
    )
      return null;
    return gazetteer.adjective(form) || gazetteer.people(form)
      ? { first: i, last: i, type: 'GROUP', score: 0.9 }
      : null;
  };

  const nameAt = (words: readonly Word[], tagged: Tagged, i: number, titled: boolean): Found | null => {
    const hit = known(words, tagged, i) ?? adjective(words, tagged, i);
    if (hit && !(titled && hit.type !== 'PERSON' && isProper(tagged, hit.last + 1))) return hit;
    if (!isProper(tagged, i) || (/^(?:\p{Lu}\.)$/u.test(words[i]?.form ?? '') && !isProper(tagged, i + 1))) return null;
    const joined =
      organization.has(words[i]?.form ?? '') ||
      organization.has(words[runEnd(words, tagged, i, false) - 1]?.form ?? '');
    const last = runEnd(words, tagged, i, joined) - 1;
    const [type, score] = typeOf(words, tagged, i, last, titled);
    return { first: i, last, type, score };
  };

  return {
    find: (words, tagged) => {
      const found: Found[] = [];
      for (let i = 0; i < words.length; ) {
        const title = /^\p{L}/u.test(words[i]?.form ?? '') ? titleList.at(words, i) : 0;
        const titled =
          title > 0 && isProper(tagged, i + title) && (isProper(tagged, i) || /^\p{Lu}/u.test(words[i]?.form ?? ''));
        if (titled) i += title;
        else if (title > 0 && isProper(tagged, i) && !isProper(tagged, i + title)) {
          i += title;
          continue;
        }
        const name = nameAt(words, tagged, i, titled);
        if (name && !DATE.test(words[i]?.form ?? '')) found.push(name);
        i = name ? name.last + 1 : i + 1;
      }
      return found;
    },
  };
}

const DATE =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?$/;

const placeType = (of: Known): NameType => (of.standsFor?.kind === 'building' ? 'LOC' : 'GPE');
