// What a word like "false" is said of: something said, or a thing: "the reports are fake" denies, "the documents are fake" does not.
import type { Draft } from '../draft';
import type { Lexicon, Sign } from '../lexicon';
import { objectOf } from '../told/governed';
import { type Told, toldOf } from '../told/said-of';
import { lemmaOf, type View } from '../view';
import type { Passage } from './scope';
import { clauseUnder, ofMany } from './target';

type Words = Pick<Lexicon, 'nouns' | 'negations'>;

/** "called the report a lie", "described as a lie the report" */
export const ofObject = (kind: string): boolean => /^(object .+|as)$/.test(kind);

/** "called the claim that he lied a joke" */
export const toldIn = ({ hit, kind }: Draft, view: View, { nouns }: Pick<Lexicon, 'nouns'>): Told | null =>
  ofObject(kind) && view === hit.view ? toldOf(hit, (lemma) => nouns.has(lemma)) : null;

const isNoun = (view: View, i: number): boolean => /^(NOUN|PROPN)$/.test(view.tokens[i]?.upos ?? '');

/** "The reports", "the idea that he lied"; "none of the reports": of many it is they that tell. */
function isSaying(view: View, named: number, { nouns, negations }: Words): boolean {
  if (clauseUnder(view, named) !== null) return true;
  const head = ofMany(view, named);
  // "none of this"
  if (head !== named && /^(PRON|DET)$/.test(view.tokens[head]?.upos ?? '')) return true;
  const lemma = lemmaOf(view.tokens[head]);
  return nouns.has(lemma) || negations.sayings.has(lemma);
}

/** The noun behind "nothing to": "the claim". */
const nounBehind = ({ tree, tokens }: View, at: number): number | undefined =>
  [at, tokens[at]?.head ?? -1].flatMap((i) => tree.find(i, 'nmod', 'obl')).find((i) => i > at);

/** Whether a word is said of a thing. "That", "it" and a clause are something said. @param at the word */
export function isThing(draft: Draft, { view }: Passage, at: number, where: Sign['where'], lexicon: Words): boolean {
  if (where === 'anywhere') {
    const behind = nounBehind(view, at);
    return behind === undefined || !isSaying(view, behind, lexicon);
  }
  const object = ofObject(draft.kind) && view === draft.hit.view ? objectOf(draft.hit) : null;
  const subject = view.tree.find(at, 'nsubj').findLast((i) => i < at);
  const named = toldIn(draft, view, lexicon)?.head ?? object ?? subject;
  if (named === undefined || isSaying(view, named, lexicon)) return false;
  return isNoun(view, named) || view.tree.find(named, 'nmod').length > 0;
}
