// What somebody says, sentence by sentence, with small questions about its words.
import type { Span, Token } from '../../core/model';
import { contains } from '../../core/spans';
import { isRel } from '../../core/tree';
import type { Draft } from '../draft';
import type { Lexicon } from '../lexicon';
import { lemmaOf, lower, sentenceOf, type View } from '../view';

/** The part of a content that stands in one sentence. */
export interface Passage {
  readonly view: View;
  /** Indexes of its tokens. */
  readonly words: readonly number[];
  readonly inside: (i: number) => boolean;
  /** What nothing else in it governs. */
  readonly roots: readonly number[];
}

function passageOf(view: View, spans: readonly Span[]): Passage {
  const words = view.tokens.flatMap((token, i) => (spans.some((span) => contains(span, token)) ? [i] : []));
  const own = new Set(words);
  const inside = (i: number): boolean => own.has(i);
  const roots = words.filter((i) => !inside(view.tokens[i]?.head ?? -1) && view.tokens[i]?.upos !== 'PUNCT');
  return { view, words, inside, roots };
}

/** A long speech is no denial for one sentence in it. */
const SENTENCES = 2;

/** The first sentences of a content. */
export function passagesOf({ hit, content }: Draft, views: readonly View[]): readonly Passage[] {
  const found: Passage[] = [];
  for (const span of content)
    for (let at = sentenceOf(views, span.start); (views[at]?.sentence.start ?? span.end) < span.end; at++) {
      const view = views[at];
      if (view && !found.some((one) => one.view === view)) found.push(passageOf(view, content));
    }
  const told = found.length === 0 ? [passageOf(hit.view, content)] : found;
  return told.filter(({ words }) => words.length > 0).slice(0, SENTENCES);
}

/** The head of a phrase whose words begin at token i, each in its base form or as written; null where others stand there. */
export function phraseAt(view: View, i: number, phrase: readonly string[]): number | null {
  const same = (token: Token | undefined, word: string): boolean => lemmaOf(token) === word || lower(token) === word;
  if (!phrase.every((word, k) => same(view.tokens[i + k], word))) return null;
  const places = phrase.map((_, k) => i + k);
  return places.find((at) => !places.includes(view.tokens[at]?.head ?? -1)) ?? i;
}

/** "was not responsible", "had no role": a negation hangs on the word or stands shortly before it. */
export function isNegatedNear(view: View, i: number, { negations }: Lexicon): boolean {
  return (
    [1, 2, 3, 4].some((back) => negations.scopes.has(lower(view.tokens[i - back]))) ||
    view.tree.children(i).some((c) => c < i && negations.scopes.has(lower(view.tokens[c]))) ||
    // "not a word of it is true"
    view.tree.find(i, 'nsubj').some((c) => negations.negators.has(lower(view.tokens[view.tree.subtree(c)[0] ?? c])))
  );
}

const isWithoutSubject = (view: View, i: number, cop: number): boolean =>
  view.tree.find(i, 'nsubj').length === 0 && /^(VBD|VBP|VBZ)$/.test(view.tokens[cop]?.xpos ?? '');

/** What the content says of its subject: its root, or what stands behind a form of "be". */
export function isPredicate({ view, inside }: Passage, i: number): boolean {
  const token = view.tokens[i];
  if (!token || isRel(token, 'amod', 'advmod', 'compound', 'nmod', 'nsubj')) return false;
  const cop = view.tree.find(i, 'cop')[0];
  // "reports that were false" says nothing of the reports' truth; "reports that came in, are false" does.
  // A tree may hang "were untrue" on "reports": a clause of its own would have a "that".
  if (isRel(token, 'acl'))
    return cop !== undefined && (view.tokens[cop - 1]?.form === ',' || isWithoutSubject(view, i, cop));
  if (token.upos === 'ADP') return cop !== undefined || lemmaOf(view.tokens[i - 1]) === 'be' || !inside(token.head);
  return (
    !inside(token.head) || cop !== undefined || [1, 2, 3, 4].some((back) => lemmaOf(view.tokens[i - back]) === 'be')
  );
}
