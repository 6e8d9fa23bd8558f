// How a speaker stands to what is said: by the cue, its negation, and what a neutral cue governs ("said that the reports are false").
import type { Draft } from '../draft';
import { type Around, contradicts } from './contrary';
import { byCue } from './cue';
import { deniesDeed } from './deeds';
import { isSaid } from './held';
import { type Passage, passagesOf } from './scope';
import { marked } from './signs';
import { DENIAL, type Stand } from './stand';
import { targetOf } from './target';
import { ofObject } from './things';

/**
 * How the speaker stands to what is said, or null where nothing is: "did not say", "if he denies it".
 * @param around what else is said in the article
 */
export function standOf(draft: Draft, around: Around): Stand | null {
  const { views, lexicon, isSpeaker } = around;
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
  const denies = (passage: Passage): boolean =>
    deniesDeed(passage, isSpeaker, lexicon) || contradicts(draft, passage, around);
  if (plain && first && denies(first))
    return { stance: DENIAL, target: targetOf(passages, draft.content), polarity: 'asserted' };
  return byCue(draft, passages, lexicon);
}
