// Direct speech: ties each quotation to whoever says it beside it.

import type { Speech } from '../draft';
import { sentenceOf } from '../view';
import type { Quote } from './quotes';
import { isTold, listedBeside } from './quoting';
import { leadOf, type Scene, startsSentence, type Tied } from './scene';
import { unlistedBefore, unlistedBehind } from './unlisted';

/** A verb that no list names, or a name without one, beside a quotation. */
function unlisted(scene: Scene, { spans }: Quote): Speech | null {
  const { text, views, saying } = scene;
  const [head, tail] = [spans[0], spans.at(-1)];
  if (!head || !tail || !saying) return null;
  const [first, last] = [sentenceOf(views, head.start), sentenceOf(views, tail.end - 1)];
  const view = views[last];
  const tag = view ? unlistedBehind(text, view, tail, saying) : null;
  if (tag && (startsSentence(scene, first, head) || isTold(tag, tail))) return tag;
  if (leadOf(scene, head) !== ':') return null;
  for (const lead of [views[first], views[first - 1]]) {
    const colon = lead?.tokens.findLastIndex((token) => token.form === ':' && token.end <= head.start) ?? -1;
    const end = lead?.tokens[colon]?.end;
    if (lead && end !== undefined && text.slice(end, head.start).trim() === '')
      return unlistedBefore(text, lead, colon, head, saying);
  }
  return null;
}

/** Ties every quotation to the speech beside it. */
export function tieQuotes(scene: Scene, quotes: readonly Quote[]): readonly Tied[] {
  const made = new Map<string, Speech>();
  // `"A," Berg cried, "B"`: both have one and the same speech.
  const once = (speech: Speech | null): Speech | null => {
    if (!speech) return null;
    const key = `${speech.hit.view.sentence.index}-${speech.hit.at}`;
    const known = made.get(key) ?? speech;
    made.set(key, known);
    return known;
  };
  return quotes.map((quote) => ({ quote, speech: listedBeside(scene, quote) ?? once(unlisted(scene, quote)) }));
}
