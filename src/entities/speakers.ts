// Who speaks in each quotation: the subject of the reporting verb beside it, else who spoke before.
import type { Sentence, Span } from '../core/model';
import { isRel } from '../core/tree';
import { contains } from '../core/spans';
import type { Scene, Seen } from './scene';

/** Distance in characters from a quotation; 0 where it touches. */
const gap = (quote: Span, at: number): number => (at < quote.start ? quote.start - at : at >= quote.end ? at - quote.end : 0);

const quoted = (scene: Scene, span: Span): boolean => scene.quotes.some((quote) => contains(quote, span));

/** Sentences that a quotation touches. */
const touched = (scene: Scene, quote: Span): readonly Sentence[] =>
  scene.doc.sentences.filter((sentence) => sentence.start < quote.end && quote.start < sentence.end);

/** The mention that is the subject of the verb; before or behind it where the tree is silent. */
function subjectOf(scene: Scene, sentence: Sentence, verb: number): Seen | null {
  const here = scene.bySentence[sentence.index] ?? [];
  const token = sentence.tokens[verb];
  const subjects = here.filter(({ mention, tree }) => tree.tokens[mention.head]?.head === verb && isRel(tree.tokens[mention.head], 'nsubj'));
  const subject = subjects[0];
  if (subject) return subject;
  const outside = here.filter(({ mention }) => !quoted(scene, mention));
  const after = outside.find(({ mention }) => token && mention.start >= token.end && mention.start - token.end < 3);
  return after ?? outside.filter(({ mention }) => token && mention.end <= token.start && token.start - mention.end < 60).at(-1) ?? null;
}

/** The speaker by a reporting verb outside the marks, in a sentence that the quotation touches; the nearest verb wins. */
function byVerb(scene: Scene, quote: Span): Seen | null {
  let best: { readonly speaker: Seen; readonly gap: number } | null = null;
  for (const sentence of touched(scene, quote)) {
    for (const [i, token] of sentence.tokens.entries()) {
      const reports = (token.upos === 'VERB' && scene.know.reporting.has(token.lemma.toLowerCase())) || /^according$/i.test(token.form);
      if (!reports || quoted(scene, token)) continue;
      const far = gap(quote, token.start);
      if (best && best.gap <= far) continue;
      const speaker = subjectOf(scene, sentence, i);
      if (speaker) best = { speaker, gap: far };
    }
  }
  return best?.speaker ?? null;
}

/** One mention for each quotation, null where nobody is said to speak. What has no verb of its own goes on from the last. */
export function speakers(scene: Scene): readonly (Seen | null)[] {
  let last: Seen | null = null;
  let from = -1;
  return scene.quotes.map((quote) => {
    const paragraph = touched(scene, quote)[0]?.paragraph ?? -1;
    const own = byVerb(scene, quote);
    if (own) last = own;
    else if (paragraph - from > 1) last = null;
    from = paragraph;
    return own ?? last;
  });
}
