// The PLOVER sectors that the words of a name or nominal tell: by its head, then by the words before it.
import type { PloverSectors } from '../data/plover-sectors';

type Sectors = readonly string[];

/** The words of data/, ready to be looked up. */
export interface Spoken {
  readonly strong: ReadonlyMap<string, Sectors>;
  readonly weak: ReadonlyMap<string, Sectors>;
  readonly prepositions: ReadonlySet<string>;
  readonly former: PloverSectors['former'];
  readonly beside: Sectors;
}

export function wordsOf({ words, weak, prepositions, former, beside }: PloverSectors): Spoken {
  const table = (entries: PloverSectors['words']) =>
    new Map(entries.flatMap((entry) => entry.words.map((word) => [word, entry.sectors] as const)));
  return { strong: table(words), weak: table(weak), prepositions: new Set(prepositions), former, beside };
}

/** What a plural may be the plural of; not all of them are words. */
const singulars = (word: string): readonly string[] => [
  word,
  word.replace(/s$/, ''),
  word.replace(/es$/, ''),
  word.replace(/ies$/, 'y'),
  word.replace(/men$/, 'man'),
  word.replace(/ves$/, 'f'),
  word.replace(/children$/, 'child'),
];

const LONGEST = 3;

/** What a word or phrase says, singular or plural. */
function saidBy(table: ReadonlyMap<string, Sectors>, words: readonly string[]): Sectors | null {
  const before = words.slice(0, -1);
  const forms = singulars(words.at(-1) ?? '').map((last) => [...before, last].join(' '));
  return forms.map((form) => table.get(form)).find((said) => said !== undefined) ?? null;
}

/** What the longest phrase says that ends with the word before `end`. */
function endingAt(table: ReadonlyMap<string, Sectors>, words: readonly string[], end: number): Sectors | null {
  for (let start = Math.max(0, end - LONGEST); start < end; start++) {
    const said = saidBy(table, words.slice(start, end));
    if (said) return said;
  }
  return null;
}

/** All that the words say, the last word's first. */
const sayings = (table: ReadonlyMap<string, Sectors>, words: readonly string[]): readonly Sectors[] =>
  words.map((_, i) => endingAt(table, words, words.length - i)).filter((said) => said !== null);

/** The words up to a preposition, then the next ones: "residents", "Norburg". */
function parts(prepositions: ReadonlySet<string>, words: readonly string[]): readonly (readonly string[])[] {
  const cut = words.findIndex((word, i) => i > 0 && prepositions.has(word));
  return cut < 0 ? [words] : [words.slice(0, cut), ...parts(prepositions, words.slice(cut + 1))];
}

/** "House of Representatives" is one phrase, and no house. */
const whole = ({ strong, prepositions }: Spoken, words: readonly string[]): Sectors | null =>
  words
    .map((_, i) => words.slice(i, i + LONGEST))
    .filter(([, middle = '']) => prepositions.has(middle))
    .map((some) => saidBy(strong, some))
    .find((said) => said !== null) ?? null;

/** Of words that stand beside another, those that anything said before the head: "opposition lawmakers". */
const beside = (spoken: Spoken, said: readonly Sectors[]): Sectors =>
  said.slice(1).flatMap((sectors) => sectors.filter((sector) => spoken.beside.includes(sector)));

/**
 * @param name "Kurdish rebels", "Norburg Police Union"
 * @param how strong: heads that say little ("officials") say nothing here
 */
export function sectorsOfWords(spoken: Spoken, name: string, how: 'all' | 'strong' = 'all'): Sectors {
  const words = name
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)|[.,"“”()]/g, '')
    .split(/\s+/);
  const { former } = spoken;
  if (words.some((word) => former.words.includes(word))) {
    const now = words.filter((word) => !former.words.includes(word));
    const then = sectorsOfWords(spoken, now.join(' '), how);
    return then.some((sector) => former.of.includes(sector)) ? former.sectors : [];
  }
  const phrase = whole(spoken, words);
  if (phrase) return phrase;
  const some = parts(spoken.prepositions, words);
  for (const table of how === 'strong' ? [spoken.strong] : [spoken.strong, spoken.weak])
    for (const part of some) {
      const said = sayings(table, part);
      if (said[0]) return [...said[0], ...beside(spoken, said)];
    }
  return [];
}
