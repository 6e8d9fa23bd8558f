// "According to X", "in the words of X": words that govern the speaker, with the sentence around them as content.
import { isRel } from '../core/tree';
import type { Hit } from './cues';
import type { Draft } from './draft';
import { sourceAt } from './sources';
import { sentenceAround } from './surface';
import { isNominal, type View } from './view';

/** The head of the noun phrase that begins at token i: up along its left dependents. */
function nominalFrom(view: View, i: number): number | null {
  let at = i;
  for (let steps = 0; steps < 12; steps++) {
    const token = view.tokens[at];
    if (!token) return null;
    if (isNominal(token) && !isRel(token, 'compound', 'nmod', 'flat', 'nummod')) return at;
    if (token.head <= at) return isNominal(token) ? at : null;
    at = token.head;
  }
  return null;
}

/** Claims of a sentence's "according to". */
export function findPhrases(hits: readonly Hit[]): readonly Draft[] {
  return hits.flatMap((hit) => {
    const { view, at, last } = hit;
    const [entry] = hit.entries;
    const head = nominalFrom(view, last + 1);
    const source = head === null ? null : sourceAt(view, head, last);
    const [from, to] = [view.tokens[at], view.tokens[last]];
    if (!entry || !source || !from || !to) return [];
    const content = sentenceAround(view, [at, source.last], () => false) ?? before(view, at);
    const cue = { start: from.start, end: to.end };
    const rule = `claims/phrases#${entry.rule}`;
    return content ? [{ hit, entry, kind: 'clause', cue, source, content, addressee: null, rule, score: 0.9 }] : [];
  });
}

/** "The bill rose according to the bank": no comma parts it. */
function before(view: View, at: number): Draft['content'] | null {
  const [first, last] = [view.tokens[0], view.tokens[at - 1]];
  return first && last ? [{ start: first.start, end: last.end }] : null;
}
