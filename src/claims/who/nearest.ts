// Who speaks with a verb, by the order of words where the tree tells no subject or a doubtful one.
import type { Token } from '../../core/model';
import { isRel, type Tree } from '../../core/tree';
import { isMain, isNominal, type View } from '../view';
import { isPassive } from './passive';
import { antecedent, RELATIVE, subjectOf } from './subjects';

const isClosed = (token: Token): boolean => /^["“”]$/.test(token.form) || /^(VERB|SCONJ)$/.test(token.upos);

/** The noun phrase straight before a finite verb, auxiliaries and adverbs aside, with no other verb or preposition between. */
function nearestBefore(view: View, verb: number): number | null {
  const { tokens, tree } = view;
  for (let i = verb - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || isClosed(token)) return null;
    if (/^(PRON|NOUN|PROPN)$/.test(token.upos) && token.xpos !== 'DT') {
      const head = top(tree, i);
      return RELATIVE.test(token.xpos) ? antecedent(tree, verb) : head;
    }
  }
  return null;
}

/** "against so-called Islamic State": a preposition hangs on the noun, or stands before its phrase. */
function hasCase(view: View, head: number): boolean {
  if (view.tree.find(head, 'case').some((i) => i < head && view.tokens[i]?.xpos !== 'POS')) return true;
  let i = head - 1;
  while (
    i >= 0 &&
    (/^(DET|ADJ|NOUN|PROPN|NUM)$/.test(view.tokens[i]?.upos ?? '') ||
      view.tokens[i]?.form === '-' ||
      view.tokens[i]?.xpos === 'VBN' ||
      view.tokens[i]?.xpos === 'PRP$')
  )
    i--;
  return view.tokens[i]?.upos === 'ADP' && i >= 0;
}

const isMark = (token: Token | undefined): boolean => /^(["“”«»]|''|``)$/.test(token?.form ?? '');

/** A mark with no space before it closes; one that stands free opens: `officials, "who lied`. */
const closes = (view: View, i: number): boolean => view.tokens[i - 1]?.end === view.tokens[i]?.start;

/** A closing mark is the first between the two: the noun phrase stands inside a quotation, the verb outside. */
function markBetween(view: View, from: number, to: number): boolean {
  const marks = view.tokens.flatMap((token, i) => (i > from && i < to && isMark(token) ? [i] : []));
  return marks.length % 2 === 1 && closes(view, marks[0] ?? from);
}

/** `…," says Anna Berg`: the noun phrase straight behind the verb. */
function nearestAfter(view: View, verb: number): number | null {
  for (let i = verb + 1; i < view.tokens.length; i++) {
    const token = view.tokens[i];
    if (!token || /^(VERB|AUX|SCONJ|ADP|PUNCT|CCONJ)$/.test(token.upos)) return null;
    if (!isNominal(token)) continue;
    const next = view.tokens[i + 1];
    if (next && /^(NOUN|PROPN)$/.test(next.upos) && /^(NOUN|PROPN)$/.test(token.upos)) continue;
    return i;
  }
  return null;
}

const commaBetween = (view: View, from: number, to: number): boolean =>
  view.tokens.slice(from + 1, to).some((token) => token.form === ',');

/** "have started asking": whoever started. */
function governed(view: View, verb: number): number | null {
  const token = view.tokens[verb];
  const governor = token?.head ?? -1;
  const verbal = governor >= 0 && governor < verb && view.tokens[governor]?.upos === 'VERB';
  return verbal && isRel(token, 'xcomp', 'conj') ? speakerHead(view, governor) : null;
}

/** `"…," says Berg`: a quotation parts the verb from what the tree took for its subject. */
function isQuotedOff(view: View, found: number | null, verb: number): boolean {
  return found !== null && found < verb && markBetween(view, found, verb);
}

/** `"We agree," said Berg, adding that …`: a participle that the tree hung inside the quotation goes with the verb outside. */
function outerVerb(view: View, verb: number): number | null {
  const root = view.tokens.findIndex((token) => token.head < 0);
  const participle = view.tokens[verb]?.xpos === 'VBG' && view.tokens[verb - 1]?.form === ',';
  return participle && root >= 0 && root < verb && view.tokens[root]?.upos === 'VERB' ? root : null;
}

/** A noun phrase that touches the verb wins over one that a comma or a preposition keeps away. */
function closer(view: View, subject: number | null, near: number, verb: number): number {
  if (subject === null) return near;
  if (commaBetween(view, near, verb) || hasCase(view, near)) return subject;
  const apposed = isRel(view.tokens[near], 'appos', 'parataxis', 'dep', 'list');
  const tied = view.tree.ancestors(near).includes(subject) && !apposed;
  const parted = subject < near && commaBetween(view, subject, near) && !tied;
  return parted || hasCase(view, subject) ? near : subject;
}

/**
 * The head word of who speaks, or null: the subject by the tree, or a noun phrase nearer to the verb where the tree must be wrong,
 * as in "On a visit to Rome, the minister said".
 */
export function speakerHead(view: View, verb: number): number | null {
  const found = subjectOf(view, verb);
  if (isPassive(view, verb)) return found;
  const subject = isQuotedOff(view, found, verb) ? null : found;
  const outer = subject === null && found !== null ? outerVerb(view, verb) : null;
  if (outer !== null) return speakerHead(view, outer);
  if (subject === null && (found !== null || isMark(view.tokens[verb - 1]))) return nearestAfter(view, verb);
  if (!isMain(view, verb)) return subject ?? governed(view, verb);
  const near = nearestBefore(view, verb);
  return near === null ? subject : closer(view, subject, near, verb);
}

/** "mayor" of "the mayor of Lund": up from a noun that hangs on a noun before it. */
function top(tree: Tree, i: number): number {
  const token = tree.tokens[i];
  const head = token?.head ?? -1;
  const hangs = isRel(token, 'nmod', 'flat', 'compound') && head >= 0 && isNominal(tree.tokens[head]);
  return hangs && !(isRel(token, 'nmod') && head > i) ? top(tree, head) : i;
}
