// Finds in a sentence the names that the Kit knows, whether or not the reader saw them.
import type { Token } from '../core/model';
import { fold, type Known } from '../data/gazetteer';
import type { Range, Sheet } from './sheet';

export interface Found extends Range {
  readonly known: readonly Known[];
}

interface Word {
  readonly text: string;
  readonly token: number;
}

/** "al-Qaida" is two words of one token; a hyphen that is a token is none. */
const wordsOf = (tokens: readonly Token[]): readonly Word[] =>
  tokens.flatMap((token, i) =>
    fold(token.form)
      .split(' ')
      .filter((text) => text !== '')
      .map((text) => ({ text, token: i })),
  );

/** One capitalized word may be any noun at the head of a sentence ("Post", "Front"): then the tag must say it is a name. */
const isNameLike = (tokens: readonly Token[], { first, last }: Range): boolean => {
  const list = tokens.slice(first, last + 1);
  const capital = list.some((token) => /\p{Lu}/u.test(token.form));
  const tagged = list.some((token) => token.upos === 'PROPN' || token.upos === 'X');
  return capital && (tagged || (list.length > 1 && list.filter((token) => /^\p{Lu}/u.test(token.form)).length > 1));
};

/** All known names, the longest first at each place, without overlap. */
export function lookUp({ sentence, know }: Sheet): readonly Found[] {
  const { tokens } = sentence;
  const words = wordsOf(tokens);
  const texts = words.map((word) => word.text);
  const found: Found[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = /^(\p{Lu}|al$|el$|de$|so$|\d)/u.test(texts[at] ?? '') ? know.gazetteer.longest(texts, at) : null;
    const first = words[at]?.token ?? 0;
    const last = words[at + (hit?.length ?? 1) - 1]?.token ?? first;
    const whole = hit !== null && words[at - 1]?.token !== first && words[at + hit.length]?.token !== last;
    const common = first < last && know.nominals.commonHeads.includes(tokens[last]?.form ?? '');
    if (hit && whole && !common && isNameLike(tokens, { first, last })) {
      found.push({ first, last, known: hit.known });
      at += hit.length;
    } else at++;
  }
  return found;
}
