// Finds in a sentence the names that the Kit knows, whether or not the reader saw them.
import type { Token } from '../core/model';
import { fold, type Known } from '../data/gazetteer';
import type { Knowledge, Range, Sheet } from './sheet';

export interface Found extends Range {
  readonly known: readonly Known[];
}

interface Word {
  readonly text: string;
  readonly token: number;
}

interface Hit {
  readonly length: number;
  readonly known: readonly Known[];
}

/** "al-Qaida" is two words of one token; a hyphen that is a token is none. */
const wordsOf = (tokens: readonly Token[]): readonly Word[] =>
  tokens.flatMap((token, i) =>
    fold(token.form)
      .split(' ')
      .filter((text) => text !== '')
      .map((text) => ({ text, token: i })),
  );

/** "Kurds" and "IS" name something however they are tagged; not in a line all of capitals. */
function isNameAlone(tokens: readonly Token[], form: string, known: readonly Known[]): boolean {
  if (/^\p{Lu}\p{Ll}+s$/u.test(form)) return known.some((one) => one.type === 'Group');
  return /^\p{Lu}{2,}$/u.test(form) && tokens.some((token) => /\p{Ll}{3}/u.test(token.form));
}

const isState = (form: string, known: readonly Known[]): boolean =>
  /^\p{Lu}\p{Ll}{3,}$/u.test(form) && known.some((one) => one.type === 'State');

/** "Sudland today" is no outlet: a name in small letters ends only in what it is ("news agency"). */
function isSentence({ nouns }: Knowledge, tokens: readonly Token[], { first, last, known }: Found): boolean {
  const form = tokens[last]?.form ?? '';
  return first < last && known[0]?.type === 'Outlet' && /^\p{Ll}/u.test(form) && nouns.of(form) === null;
}

/** One capitalized word may be any noun at the head of a sentence ("Post", "Front"): then the tag must say it is a name. */
function isNameLike(tokens: readonly Token[], { first, last, known }: Found): boolean {
  const list = tokens.slice(first, last + 1);
  if (list.length === 1 && isNameAlone(tokens, list[0]?.form ?? '', known)) return true;
  // "Sudland" opens a sentence and is tagged a common noun
  if (list.length === 1 && list[0]?.upos === 'NOUN' && isState(list[0].form, known)) return true;
  const capitals = list.filter((token) => /^\p{Lu}/u.test(token.form)).length;
  const tagged = list.some((token) => token.upos === 'PROPN' || token.upos === 'X');
  return list.some((token) => /\p{Lu}/u.test(token.form)) && (tagged || capitals > 1);
}

/** "Syrians" is the name of a people. */
function peopleAt({ gazetteer }: Knowledge, word: string): Hit | null {
  const people = /s$/.test(word) ? gazetteer.people(word) : null;
  return people && { length: 1, known: [people] };
}

/** The longest name from a word on that is whole tokens and no phrase with a common noun as head ("IS fighters" → "IS"). */
function hitAt(
  { sentence: { tokens }, know }: Sheet,
  words: readonly Word[],
  texts: readonly string[],
  at: number,
): (Hit & Found) | null {
  if (!/^(\p{Lu}|al$|el$|de$|so$|\d)/u.test(texts[at] ?? '')) return null;
  const first = words[at]?.token ?? 0;
  for (let most = Number.POSITIVE_INFINITY; most > 0; ) {
    const hit: Hit | null = know.gazetteer.longest(texts, at, most) ?? peopleAt(know, texts[at] ?? '');
    if (!hit) return null;
    const last = words[at + hit.length - 1]?.token ?? first;
    const whole = words[at - 1]?.token !== first && words[at + hit.length]?.token !== last;
    const common = first < last && know.nominals.commonHeads.includes(tokens[last]?.form ?? '');
    const range = { first, last, known: hit.known };
    if (whole && !common && !isSentence(know, tokens, range) && isNameLike(tokens, range))
      return { ...hit, first, last };
    most = hit.length - 1;
  }
  return null;
}

/** All known names, the longest first at each place, without overlap. */
export function lookUp(sheet: Sheet): readonly Found[] {
  const words = wordsOf(sheet.sentence.tokens);
  const texts = words.map((word) => word.text);
  const found: Found[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = hitAt(sheet, words, texts, at);
    if (hit) found.push({ first: hit.first, last: hit.last, known: hit.known });
    at += hit?.length ?? 1;
  }
  return found;
}
