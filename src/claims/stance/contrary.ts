// What is said against others: "insisted that nobody was forced", "said in answer to the charge", "at no time", and what answers an earlier claim.
import { isRel } from '../../core/tree';
import type { Draft } from '../draft';
import type { Lexicon } from '../lexicon';
import { lemmaOf, lower, type View } from '../view';
import { happening, hasNone, type IsSpeaker, isAhead, isNegated } from './deeds';
import { type Passage, passagesOf } from './scope';

const isNot = (view: View, i: number, lexicon: Lexicon): boolean =>
  !isAhead(view, i) && (isNegated(view, i, lexicon) || hasNone(view, i, lexicon));

/** What is felt or known is no such thing: "insisted that he had not seen it". */
function isContrary(view: View, i: number, lexicon: Lexicon): boolean {
  const lemma = lemmaOf(view.tokens[i]);
  const felt = lexicon.negations.harmless.has(lemma) && !/^(be|have)$/.test(lemma);
  return !felt && isNot(view, i, lexicon);
}

const isSaying = (view: View, i: number, { nouns, negations }: Lexicon): boolean =>
  nouns.has(lemmaOf(view.tokens[i])) || negations.sayings.has(lemmaOf(view.tokens[i]));

/** "said in answer to the charges", "said of the claim", "asked about the report" */
function isReply({ view, at }: Draft['hit'], lexicon: Lexicon): boolean {
  const { tree, tokens } = view;
  const replies = tree
    .find(at, 'obl')
    .filter((i) => lexicon.negations.answers.has(lemmaOf(tokens[i])))
    .flatMap((i) => tree.find(i, 'nmod'));
  const of = tree
    .find(at, 'obl')
    .filter((i) => tree.find(i, 'case').some((c) => /^(of|about)$/.test(lower(tokens[c]))));
  const asked = tree.find(at, 'advcl').filter((i) => lexicon.negations.asked.has(lemmaOf(tokens[i])));
  return [...replies, ...of, ...asked.flatMap((i) => tree.find(i, 'obl'))].some((i) => isSaying(view, i, lexicon));
}

/** "asked whether he had fired, he said …" */
const questionsOf = ({ hit: { view, at } }: Draft): readonly number[] =>
  [at, ...view.tree.find(at, 'nsubj')]
    .flatMap((i) => view.tree.find(i, 'advcl', 'acl'))
    .filter((i) => lemmaOf(view.tokens[i]) === 'ask')
    .flatMap((i) => view.tree.find(i, 'ccomp', 'advcl', 'xcomp'))
    .filter((i) => view.tree.find(i, 'mark').some((c) => /^(whether|if)$/.test(lower(view.tokens[c]))));

/** "He had not": what was asked is left out. */
const isShort = ({ view, roots }: Passage, lexicon: Lexicon): boolean =>
  roots.length > 0 &&
  roots.every(
    (i) =>
      view.tokens[i]?.upos === 'AUX' &&
      view.tree.children(i).some((c) => lexicon.negations.negators.has(lower(view.tokens[c]))),
  );

/** "At no time did they cross it": the words in front negate the whole. */
const isEmphatic = ({ view, words }: Passage, { negations }: Lexicon): boolean => {
  const spoken = words.map((i) => view.tokens[i]).filter((token) => token?.upos !== 'PUNCT');
  const text = spoken
    .map(lower)
    .join(' ')
    .replace(/^that /, '');
  return [...negations.emphatic].some((phrase) => text.startsWith(`${phrase} `));
};

/** Sentences between a claim and what answers it, at most. */
const NEAR = 3;

/** "Papers reported an escape. The ministry said that nobody had escaped": somebody else said before that it was so. */
function isSaidBefore(draft: Draft, lemma: string, { drafts, views, isSpeaker, lexicon }: Around): boolean {
  const here = draft.hit.view.sentence.index;
  return drafts
    .filter((one) => one.cue.start < draft.cue.start && here - one.hit.view.sentence.index <= NEAR)
    .filter((one) => !one.source.heads.some((head) => isSpeaker(one.hit.view, head, one.source.phrase)))
    .flatMap((one) => passagesOf(one, views))
    .some(({ view, words }) => words.some((i) => lemmaOf(view.tokens[i]) === lemma && !isNot(view, i, lexicon)));
}

/** What an answer is held against. */
export interface Around {
  /** All speech acts, and all sentences of the article. */
  readonly drafts: readonly Draft[];
  readonly views: readonly View[];
  readonly isSpeaker: IsSpeaker;
  readonly lexicon: Lexicon;
}

/** Whether a passage says that what others say, ask or are sure to think is not so. */
export function contradicts(draft: Draft, passage: Passage, around: Around): boolean {
  const { lexicon } = around;
  const { view, roots } = passage;
  const cue = draft.hit.view.tokens[draft.hit.at];
  const insists = [lemmaOf(cue), lower(cue)].some((word) => lexicon.negations.insistent.has(word));
  const against = insists || isReply(draft.hit, lexicon);
  if (isEmphatic(passage, lexicon)) return true;
  if (against && roots.some((i) => isContrary(view, i, lexicon))) return true;
  const questions = questionsOf(draft);
  if (questions.length > 0 && isShort(passage, lexicon)) return true;
  return roots.some((i) => {
    const lemma = lemmaOf(view.tokens[happening(view, i)]);
    const plain = /^(be|have|do)$/.test(lemma) || isRel(view.tokens[i], 'discourse') || !isNot(view, i, lexicon);
    const asked = questions.some((q) => lemmaOf(draft.hit.view.tokens[q]) === lemma);
    return !plain && (asked || isSaidBefore(draft, lemma, around));
  });
}
