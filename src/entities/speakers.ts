// Who speaks in each quotation: the subject of the reporting verb beside it, else who spoke before.
import type { Sentence, Span } from '../core/model';
import { contains } from '../core/spans';
import { isRel } from '../core/tree';
import type { Scene, Seen } from './scene';

/** Distance in characters from a quotation; 0 where it touches. */
const gap = (quote: Span, at: number): number =>
  at < quote.start ? quote.start - at : at >= quote.end ? at - quote.end : 0;

const quoted = (scene: Scene, span: Span): boolean => scene.quotes.some((quote) => contains(quote, span));

/** Sentences that a quotation touches. */
const touched = (scene: Scene, quote: Span): readonly Sentence[] =>
  scene.doc.sentences.filter((sentence) => sentence.start < quote.end && quote.start < sentence.end);

/** The mention that is the subject of the verb; before or behind it where the tree is silent. */
function subjectOf(scene: Scene, sentence: Sentence, verb: number): Seen | null {
  const here = (scene.bySentence[sentence.index] ?? []).filter(({ mention }) => !quoted(scene, mention));
  const token = sentence.tokens[verb];
  const subjects = here.filter(
    ({ mention, tree }) => tree.tokens[mention.head]?.head === verb && isRel(tree.tokens[mention.head], 'nsubj'),
  );
  const subject = subjects[0];
  if (subject) return subject;
  const after = here.find(({ mention }) => token && mention.start >= token.end && mention.start - token.end < 3);
  return (
    after ??
    here.filter(({ mention }) => token && mention.end <= token.start && token.start - mention.end < 60).at(-1) ??
    null
  );
}

/** Sentences that may say who speaks: those that the quotation touches; before "…, she stated:" the one that ends there. */
function around(scene: Scene, quote: Span): readonly Sentence[] {
  const own = touched(scene, quote);
  const lead = scene.doc.text.slice(Math.max(0, quote.start - 6), quote.start).trimEnd();
  const before = /[:,]$/.test(lead) ? scene.doc.sentences[(own[0]?.index ?? 0) - 1] : undefined;
  return before ? [before, ...own] : own;
}

/** The verbs of saying of a sentence that stand outside quotations. */
const verbs = (scene: Scene, sentence: Sentence): readonly number[] =>
  sentence.tokens.flatMap((token, i) => {
    const reports =
      (token.upos === 'VERB' && scene.know.reporting.has(token.lemma.toLowerCase())) || /^according$/i.test(token.form);
    return reports && !quoted(scene, token) ? i : [];
  });

/** The speaker by the nearest verb of saying outside the marks. */
function byVerb(scene: Scene, quote: Span): Seen | null {
  const found = around(scene, quote).flatMap((sentence) =>
    verbs(scene, sentence).flatMap((verb) => {
      const speaker = subjectOf(scene, sentence, verb);
      return speaker ? { speaker, far: gap(quote, sentence.tokens[verb]?.start ?? 0) } : [];
    }),
  );
  return found.toSorted((a, b) => a.far - b.far)[0]?.speaker ?? null;
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
