// "According to X", "in the words of X": words that govern the speaker, with the sentence around them as content.
import { isRel } from '../../core/tree';
import type { Hit } from '../cues';
import type { Draft } from '../draft';
import { edges, isNominal, spanBetween, type View } from '../view';
import { type Source, sourceAt } from '../who/sources';
import { sentenceAround } from './around';

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
    const source = head === null ? null : named(view, sourceAt(view, head, last));
    const [from, to] = [view.tokens[at], view.tokens[last]];
    if (!entry || !source || !from || !to) return [];
    const told = view.tree.find(head ?? -1, 'acl').filter((i) => view.tokens[i]?.deprel === 'acl:relcl');
    // "S, according to Anna Berg, who left on Monday"
    const own = new Set(told.flatMap((i) => view.tree.subtree(i)));
    const around = sentenceAround(view, [at, source.last], (i) => own.has(i)) ?? before(view, at);
    const content = around && head !== null ? within(view, head, around) : around;
    const cue = { start: from.start, end: to.end };
    const rule = `claims/phrases#${entry.rule}`;
    return content ? [{ hit, entry, kind: 'clause', cue, source, content, addressee: null, rule, score: 0.9 }] : [];
  });
}

/** "Plans that, according to Oslo, would cost jobs": in the middle of a clause that describes a noun, only of that clause. */
function within(view: View, head: number, content: Draft['content']): Draft['content'] {
  const { tree, tokens } = view;
  const clause = tree.ancestors(head).find((i) => isRel(tokens[i], 'acl'));
  if (clause === undefined) return content;
  const [first, last] = edges(tree, clause);
  const bounds = spanBetween(view, first, last);
  if (!bounds || first === 0 || last <= head + 2) return content;
  const cut = content.flatMap(({ start, end }) => {
    const span = { start: Math.max(start, bounds.start), end: Math.min(end, bounds.end) };
    return span.start < span.end ? [span] : [];
  });
  return cut.length > 0 ? cut : content;
}

/** The name to its first comma, or with an apposition between two: "Anna Berg, the mayor, the bill rose". */
function named(view: View, source: Source | null): Source | null {
  if (!source) return null;
  const commas = view.tokens.flatMap((token, i) =>
    token.form === ',' && i > source.first && i <= source.last + 1 ? [i] : [],
  );
  const [one, two] = commas;
  if (one === undefined || one > source.last) return source;
  // "S, according to an aide, Anna Berg.": the name closes the sentence
  const [head = -1] = source.heads;
  const closes = view.tokens.slice(source.last + 1).every((token) => token.upos === 'PUNCT');
  const name = view.tokens.slice(one + 1, source.last + 1).every((token) => token.upos === 'PROPN');
  if (two === undefined && closes && name && head < one && view.tokens[head]?.upos === 'NOUN') return source;
  const apposed =
    two !== undefined &&
    /^(DET|NOUN|ADJ)$/.test(view.tokens[one + 1]?.upos ?? '') &&
    !view.tokens.slice(one, two).some((token) => /^(VERB|AUX)$/.test(token.upos));
  const last = (apposed ? two : one) - 1;
  const span = spanBetween(view, source.first, last);
  return span ? { ...source, span, phrase: span, last, heads: source.heads.filter((head) => head <= last) } : null;
}

/** "The bill rose according to the bank": no comma parts it. */
function before(view: View, at: number): Draft['content'] | null {
  const [first, last] = [view.tokens[0], view.tokens[at - 1]];
  return first && last ? [{ start: first.start, end: last.end }] : null;
}
