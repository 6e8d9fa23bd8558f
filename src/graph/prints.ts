// By what a wire copy is known, sentence by sentence: fingerprints of both ends, so that one edit, a dateline or a cut leaves one of them alike.
import { hash } from '../core/ids';
import type { Reading, Sentence } from '../core/model';
import { normalized } from './words';

/**
 * Own words in lower case, of two letters at least, at one end of a sentence: fewer are put alike by chance. Names are not counted:
 * "Russian President Vladimir Putin and his Turkish counterpart Recep Tayyip Erdogan met" tells nothing.
 */
const TELLING = 10;

/** "KYIV, March 3 (Reuters) - ", "Lunde (HW) — ", "WASHINGTON: " stand at the head of a copy or do not. */
const DATELINE =
  /^\s*(?:[^.!?“”"]{0,60}\([\p{L} .&/-]{2,30}\)\s*(?:--|[-–—:])|\p{Lu}[\p{Lu}\p{M}’'/ -]*\p{Lu}(?:,[^.!?“”"]{0,40}?)?(?:\s+(?:--|[-–—])\s|:\s))\s*/u;

/** 'so' and ‘so’ in one sentence; an apostrophe stands after a letter, and before one. Of bounded length, or many open marks would take long. */
const SINGLE = /(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}]).{1,400}?['’](?![\p{L}\p{N}])/gu;

/** "u s" and "us" are one. */
const lettersJoined = (words: string): string => words.replace(/(?<=(?:^| )\p{L}) (?=\p{L}(?: |$))/gu, '');

const alike = (text: string): string => lettersJoined(normalized(text.replace(DATELINE, '')));

/** What stands outside quotation marks: a quotation is the speaker's, and no sign that its reporter copied. */
function unquoted(text: string, openBefore: boolean): { readonly own: string; readonly open: boolean } {
  let own = '';
  let open = openBefore;
  for (const piece of text.replace(SINGLE, ' ').split(/(["“”«»])/)) {
    if (piece === '"') open = !open;
    else if (piece === '“' || piece === '«') open = true;
    else if (piece === '”' || piece === '»') {
      if (!open) own = '';
      open = false;
    } else if (!open) own += `${piece} `;
  }
  return { own, open };
}

/** As many words from the start as it takes to be telling; null where they do not suffice. */
function telling(words: readonly string[]): readonly string[] | null {
  let count = 0;
  for (const [i, word] of words.entries()) {
    if (/^\p{Ll}[\p{L}\p{M}]/u.test(word)) count++;
    if (count === TELLING) return words.slice(0, i + 1);
  }
  return null;
}

interface Ends {
  readonly head: string;
  readonly tail: string;
}

/** Both ends of a sentence's own words; null where they tell nothing. */
function endsOf(own: string): Ends | null {
  const words =
    own
      .normalize('NFKC')
      .replace(DATELINE, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const head = telling(words);
  const tail = telling(words.toReversed())?.toReversed();
  return head && tail ? { head: alike(head.join(' ')), tail: alike(tail.join(' ')) } : null;
}

/** By index of the sentence, what stands outside quotation marks. A quotation may go over several sentences of a paragraph, and ends with it. */
function ownIn({ text, sentences }: Pick<Reading, 'text' | 'sentences'>): readonly string[] {
  let before: Sentence | null = null;
  let open = false;
  const all: string[] = [];
  for (const sentence of sentences) {
    if (before?.paragraph !== sentence.paragraph) open = false;
    const said = unquoted(text.slice(sentence.start, sentence.end), open);
    all.push(said.own);
    open = said.open;
    before = sentence;
  }
  return all;
}

/** The words that are the article's own, as prints compare them: neither quoted nor its dateline. */
export const ownWords = (reading: Pick<Reading, 'text' | 'sentences'>): readonly string[] =>
  ownIn(reading)
    .map(alike)
    .join(' ')
    .split(' ')
    .filter((word) => word !== '');

/**
 * Fingerprints of the sentences that something was read in, by index, sorted: of both ends; of a sentence too short or too much quoted
 * to tell, of all its words with the nearest telling ones before and after. None where nothing tells: then the whole article must be the same.
 */
export function fingerprints(reading: Reading): ReadonlyMap<number, readonly string[]> {
  const ends = ownIn(reading).map(endsOf);
  const read = new Set(
    [...reading.claims, ...reading.relations, ...reading.deeds].map(({ evidence }) => evidence.sentence),
  );
  const printed = reading.sentences.flatMap(({ index, start, end }, i): [number, readonly string[]][] => {
    if (!read.has(index)) return [];
    const own = ends[i];
    const words = own ? '' : alike(reading.text.slice(start, end));
    const [before, after] = [ends.slice(0, i).findLast(Boolean)?.tail, ends.slice(i + 1).find(Boolean)?.head];
    const prints = own
      ? [hash('head', own.head), hash('tail', own.tail)]
      : [
          ...(before === undefined ? [] : [hash('after', before, words)]),
          ...(after === undefined ? [] : [hash('before', after, words)]),
        ];
    return prints.length === 0 ? [] : [[index, prints.sort()]];
  });
  return new Map(printed);
}
