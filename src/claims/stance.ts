// How a speaker stands to what is said: by the cue, its negation, and what a neutral cue governs ("said that the reports are false").
import type { Draft } from './draft';
import type { Lexicon } from './lexicon';
import { byCue } from './stance-cue';
import { deniesDeed, type IsSpeaker } from './stance-deeds';
import { isSaid } from './stance-held';
import { passagesOf } from './stance-scope';
import { marked } from './stance-signs';
import { DENIAL, type Stand } from './stance-stand';
import { targetOf } from './stance-target';
import { ofObject } from './stance-things';
import { lemmaOf, lower, type View } from './view';

/**
 * How the speaker stands to what is said, or null where nothing is: "did not say", "if he denies it".
 * @param views all sentences of the article
 */
export function standOf(draft: Draft, views: readonly View[], lexicon: Lexicon, isSpeaker: IsSpeaker): Stand | null {
  const { hit, entry, kind } = draft;
  const passages = passagesOf(draft, views);
  if (hit.negated) {
    const stance = entry.cue.negated;
    return stance === null ? null : { stance, target: targetOf(passages, draft.content), polarity: 'negated' };
  }
  if (lexicon.grave.has(entry.stance) && !isSaid(hit, lexicon)) return null;
  if (!entry.neutral) return byCue(draft, passages, lexicon);
  const plain = kind === 'clause' || kind === 'quote';
  const shown = plain || ofObject(kind) ? marked(draft, passages, lexicon, isSpeaker) : null;
  if (shown) return shown;
  const [first] = passages;
  const cue = hit.view.tokens[hit.at];
  const insists = lexicon.negations.insistent.has(lemmaOf(cue)) || lexicon.negations.insistent.has(lower(cue));
  if (plain && first && deniesDeed(first, isSpeaker, lexicon, insists))
    return { stance: DENIAL, target: targetOf(passages, draft.content), polarity: 'asserted' };
  return byCue(draft, passages, lexicon);
}
