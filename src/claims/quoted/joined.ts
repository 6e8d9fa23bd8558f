// Whether a quotation without a cue goes on with the one before it, by the words between them and by how it reads.
import type { Span } from '../../core/model';
import type { Draft } from '../draft';
import type { View } from '../view';

const LETTER = /[\p{L}\p{N}]/u;

/** A sentence of its own, not a word in marks: it begins a sentence and ends one, or is long. */
export function isSpeech(text: string, quote: Span, view: View): boolean {
  if (LETTER.test(text.slice(view.sentence.start, quote.start))) return false;
  // A quotation inside may end where it ends: `"He said: 'No.'"`
  const body = text.slice(quote.start + 1, quote.end).replace(/["”“»'’\s]+$/, '');
  return body.trim().split(/\s+/).length >= 3 && /[.!?,…—-]$/.test(body);
}

const JOINED = /^[^"“”]*[,;—–-]\s*(?:(?:and|but|because|so|or|that|then|still|also|yet|as|if|when)\s+)*$/i;

/** `"A," he said, but "B"`: between cue and quotation stand no more than a conjunction behind the last comma, and no other cue. */
export function isSameSentence(text: string, near: readonly Draft[], draft: Draft, head: Span): boolean {
  if (!draft.content.every((span) => span.end <= draft.cue.start)) return false;
  const others = near.some(({ cue }) => cue.start >= draft.cue.end && cue.start < head.start);
  const words = text.slice(head.start, head.end).split(/\s+/).length;
  return !others && words >= 3 && JOINED.test(text.slice(draft.cue.end, head.start));
}

const LISTED = /^\s*,?\s*(?:(?:and|or|but|then|also|even|to|as|the|a|an|that|of)\s+)*$/i;

/** `called it "a shame" and "a crime"`: nothing but a conjunction stands between the content, which ends in a mark, and the quotation. */
export function isListed(text: string, { cue, content }: Draft, head: Span): boolean {
  const last = content.at(-1);
  if (!last || last.end >= head.start || last.start < cue.end) return false;
  return /["”]/.test(text.charAt(last.end - 1)) && LISTED.test(text.slice(last.end, head.start));
}

const THIRD = /^(he|she|they|it|his|her|their)$/i;

/** Whether nothing, or one sentence of the paragraph about him or her, stands between what was said and the quotation. */
export function isNext(views: readonly View[], end: number, view: View): boolean {
  const at = view.sentence.index;
  const [between, earlier] = [views[at - 1], views[at - 2]];
  if (!between || between.sentence.start < end) return true;
  const same = [between, earlier].every((one) => one?.sentence.paragraph === view.sentence.paragraph);
  return same && (earlier?.sentence.start ?? end) < end && THIRD.test(between.tokens[0]?.form ?? '');
}
