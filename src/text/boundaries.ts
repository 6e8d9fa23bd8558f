// Is a gap between two words the end of a sentence? What is known of the words around it, weighed by data/boundaries.json.
import type { Boundaries } from '../data/boundaries';

/**
 * What is known of a gap; a template combines some ("k0 k1"). k: kinds of words, w: words; 0 stands before the gap, 1 after it.
 * space: is there one in the gap? since, left, ahead: words since the last boundary, to the end of the paragraph, to the next final mark.
 * inside: is a bracket or quotation open? style: does the text begin sentences with small letters? plain: has the sentence a small word yet?
 * run: words with a capital on both sides. prose: is this a paragraph with a final mark, in a text of such? first, opening: kind and form of the sentence's first word; same: is the next word like it?
 */
export const ATOMS =
  'k-2 k-1 k0 k1 k2 k3 w-1 w0 w1 w2 space since left ahead inside style plain run first opening same prose'.split(' ');

/** FNV-1a, 32 bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}

const mix = (value: number, atom: number): number => {
  const mixed = Math.imul(value ^ atom, 0x5bd1e995);
  return mixed ^ (mixed >>> 15);
};

/** A template with the places of its atoms. */
export interface Template {
  readonly name: string;
  readonly seed: number;
  readonly atoms: readonly number[];
}

export const templateOf = (name: string): Template => ({
  name,
  seed: hash(name),
  atoms: name.split(' ').map((atom) => ATOMS.indexOf(atom)),
});

/** The key of a template's values in a gap. */
export function keyOf({ seed, atoms }: Template, values: Int32Array): number {
  let key = seed;
  for (const atom of atoms) key = mix(key, values[atom] ?? 0);
  return key;
}

/** Weights by key: open addressing in typed arrays, since each gap looks up dozens. */
function table(entries: readonly (readonly [number, number])[]): (key: number) => number {
  const size = 2 ** Math.ceil(Math.log2(entries.length * 2 + 2));
  const [keys, weights, taken] = [new Int32Array(size), new Int16Array(size), new Uint8Array(size)];
  for (const [key, weight] of entries) {
    let at = key & (size - 1);
    while (taken[at] === 1 && keys[at] !== key) at = (at + 1) & (size - 1);
    keys[at] = key;
    weights[at] = weight;
    taken[at] = 1;
  }
  return (key) => {
    let at = key & (size - 1);
    while (taken[at] === 1) {
      if (keys[at] === key) return weights[at] ?? 0;
      at = (at + 1) & (size - 1);
    }
    return 0;
  };
}

/** How much speaks for a boundary in a gap of which these values are known; above 0 there is one. */
export function scorer({ weights, threshold }: Boundaries): (values: Int32Array) => number {
  const templates = Object.keys(weights).map(templateOf);
  const entries = templates.flatMap(({ name, seed }) =>
    Object.entries(weights[name] ?? {}).map(([values, weight]): readonly [number, number] => [
      values.split(' ').reduce((key, value) => mix(key, hash(value)), seed),
      weight,
    ]),
  );
  const weightOf = table(entries);
  return (values) => {
    let sum = -threshold;
    for (const template of templates) sum += weightOf(keyOf(template, values));
    return sum;
  };
}
