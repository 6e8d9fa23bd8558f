// MinHash: a short sketch of an article's own words, by which edited copies of one text are found and compared without the texts.

/** Words of a shingle. Of unrelated news hardly one run of four is common to both; an edited word spoils four runs, not a paragraph. */
const SHINGLE = 4;
/** Fewer different runs than these say nothing: two notices of one line are alike by chance. Whole copies of short texts share a fingerprint. */
const LEAST = 20;
/**
 * 16 bands of 4 values. Two texts share a value with the likeness J of their sets of shingles, so they share a band with 1 - (1 - J^4)^16:
 * J 0.1: 0.2 %, 0.2: 2.5 %, 0.3: 12 %, 0.5: 64 %, 0.6: 89 %, 0.7: 99 %, 0.8: 99.98 %. The steep part lies at (1/16)^(1/4) = 0.5, about where an edited
 * copy begins to be a story of its own; chance pairs below it cost one comparison. The share of equal values tells J to ±0.06 (one deviation of 64 draws).
 */
const BANDS = 16;
const ROWS = 4;
const SIZE = BANDS * ROWS;

/** murmur3's last step: each bit of the input changes half of the bits. Whole numbers of 32 bits. */
function mixed(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** One per permutation: steps of the golden ratio, mixed. The same in every run. */
const SEEDS: readonly number[] = Array.from({ length: SIZE }, (_, i) => mixed(Math.imul(i + 1, 0x9e3779b9)));

/** FNV-1a over UTF-16 code units. */
function hashed(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mixed(h);
}

/** Runs of four words, each once, as numbers. */
function shingles(words: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) found.add(hashed(words.slice(i, i + SHINGLE).join(' ')));
  return found;
}

/** 16 bits of each value suffice to compare: two differ and look alike once in 65,536. */
const HALF = 4;
const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0').slice(-digits);

export interface Sketch {
  /** 64 values of 4 hex digits. */
  readonly sketch: string;
  /** Texts that share one are worth comparing. */
  readonly bands: readonly string[];
}

/** The sketch of a text's words; null where there are too few to tell. Pure and the same on every machine. */
export function sketchOf(words: readonly string[]): Sketch | null {
  const all = shingles(words);
  if (all.size < LEAST) return null;
  const least = new Array<number>(SIZE).fill(0xffffffff);
  for (const shingle of all)
    for (let i = 0; i < SIZE; i++) {
      const value = mixed(shingle ^ (SEEDS[i] ?? 0));
      if (value < (least[i] ?? 0)) least[i] = value;
    }
  const bands = Array.from({ length: BANDS }, (_, band) => {
    let key = 0;
    for (const value of least.slice(band * ROWS, (band + 1) * ROWS)) key = mixed(Math.imul(key, 31) ^ value);
    return hex(key, 8);
  });
  return { sketch: least.map((value) => hex(value, HALF)).join(''), bands };
}

/** How alike two sketches are, 0 to 1: an estimate of how many of all runs of four words stand in both. */
export function likeness(a: string, b: string): number {
  let equal = 0;
  for (let at = 0; at < SIZE * HALF; at += HALF) if (a.slice(at, at + HALF) === b.slice(at, at + HALF)) equal++;
  return equal / SIZE;
}

/** Names of an article's props that hold its bands: band01 … band16, each with an index of its own, for no store looks up inside lists. */
export const BAND_KEYS: readonly string[] = Array.from(
  { length: BANDS },
  (_, i) => `band${String(i + 1).padStart(2, '0')}`,
);
