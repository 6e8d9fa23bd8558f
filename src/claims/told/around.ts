// The sentence around an attribution: "S, X said." "In Syria, he said, S." "According to X, S."
import type { Span } from '../../core/model';
import { spanBetween, type View } from '../view';
import { between, hasFinite, isComma, isQuoteMark, type Range } from './surface';

/** Where a trailing attribution ends: at the next comma outside the speaker's name, else with the sentence. */
function groupEnd(view: View, last: number): number {
  const comma = between(last + 1, view.tokens.length - 1).find((i) => isComma(view, i));
  return comma === undefined ? view.tokens.length - 1 : comma - 1;
}

const hasWords = (view: View, from: number, to: number): boolean =>
  between(from, to).some((i) => view.tokens[i]?.upos !== 'PUNCT');

/** "Lund Gold buried waste, Berg said": what a tagger took for a participle though it opens no clause; not "Asked in Oslo, Berg said". */
const hasParticiple = ({ tokens }: View, last: number): boolean =>
  /^(DET|NOUN|PROPN|PRON)$/.test(tokens[0]?.upos ?? '') &&
  between(2, last).some((i) => tokens[i]?.xpos === 'VBN' && /^(NOUN|PROPN)$/.test(tokens[i - 1]?.upos ?? ''));

/**
 * The sentence around an attribution: "S, X said." and "In Syria, he said, S", "According to X, S".
 * @param group the attribution: speaker, cue and what belongs to them
 * @param belongs whether a token behind the group hangs on the cue ("…, X said, who had …") and is therefore no content
 */
export function sentenceAround(view: View, group: Range, belongs: (i: number) => boolean): readonly Span[] | null {
  const first = group[0];
  const leading = first === 0 && !isComma(view, group[1] + 1);
  // "According to Oslo the road is open": no comma parts them.
  const last = leading ? group[1] : groupEnd(view, group[1]);
  const parted = first === 0 || isComma(view, first - 1) || isQuoteMark(view, first - 1);
  if (!parted) return null;
  const left = first > 0 && hasWords(view, 0, first - 1) ? spanBetween(view, 0, first - 1) : null;
  const from = last + (leading ? 1 : 2);
  const rest = between(from, view.tokens.length - 1);
  const right =
    hasWords(view, from, view.tokens.length - 1) && !rest.every((i) => belongs(i) || view.tokens[i]?.upos === 'PUNCT');
  const after = right ? spanBetween(view, from, view.tokens.length - 1) : null;
  const spans = [left, after].flatMap((span) => span ?? []);
  const told =
    (left && (hasFinite(view, 0, first - 1) || hasParticiple(view, first - 1))) ||
    (after && hasFinite(view, from, view.tokens.length - 1));
  return told ? spans : null;
}
