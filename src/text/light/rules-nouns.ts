// Rules for nouns and modifiers that were taken for verbs.
import { inNounPhrase, NOMINAL, type Rule, type Tags } from './rule';
import type { Tag } from './tags';

/** "the visit", "their plan", "Iran's strike", "last attack": a noun. */
export const verbInNounPhrase: Rule = (tags, i) => {
  const [tag, left, right] = [tags[i], tags[i - 1], tags[i + 1]];
  if (tag?.upos !== 'VERB' || !inNounPhrase(left) || left?.upos === 'NUM') return null;
  if (tag.xpos === 'VBG' || tag.xpos === 'VBN' || tag.xpos === 'VBD')
    return right && (NOMINAL.has(right.upos) || right.upos === 'ADJ') && tag.xpos !== 'VBG'
      ? { ...tag, xpos: 'VBN' }
      : null;
  return { ...tag, upos: 'NOUN', xpos: tag.xpos === 'VBZ' ? 'NNS' : 'NN' };
};

/** "the beginning", "their meeting": a noun, where no noun follows that it describes. */
export const gerundNoun: Rule = (tags, i, words) => {
  const [tag, left, right] = [tags[i], tags[i - 1], tags[i + 1]];
  if (tag?.xpos !== 'VBG' || !left || (left.upos !== 'DET' && left.xpos !== 'PRP$' && left.xpos !== 'POS')) return null;
  const describes = right && (NOMINAL.has(right.upos) || right.upos === 'ADJ' || right.xpos === 'HYPH');
  return describes ? null : { upos: 'NOUN', xpos: 'NN', lemma: words[i]?.form.toLowerCase() ?? '' };
};

/** "media reports which": a plural, since what follows describes it. */
export const beforeRelative: Rule = (tags, i, words) => {
  const [tag, left] = [tags[i], tags[i - 1]];
  if (tag?.xpos !== 'VBZ' || tag.upos !== 'VERB' || (left?.upos !== 'NOUN' && left?.upos !== 'ADJ')) return null;
  return /^(?:which|who|whose)$/.test(words[i + 1]?.form ?? '') ? { ...tag, upos: 'NOUN', xpos: 'NNS' } : null;
};

/** "carried out attacks", "conducting air strikes", "against Hezbollah targets": a clause that has its verb wants no second one here. */
export const secondVerb: Rule = (tags, i) => {
  const [tag, left, right] = [tags[i], tags[i - 1], tags[i + 1]];
  if (tag?.upos !== 'VERB' || tag.xpos !== 'VBZ' || !left) return null;
  const noun: Tag = { ...tag, upos: 'NOUN', xpos: 'NNS' };
  if (left.upos === 'VERB' || left.xpos === 'RP') return noun;
  const ends = !right || right.upos === 'PUNCT' || right.upos === 'ADP' || right.upos === 'CCONJ';
  return ends && ['NOUN', 'PROPN', 'ADJ'].includes(left.upos) && hasVerb(tags, i - 1) ? noun : null;
};

/** Does a verb stand before i, after the last comma or conjunction? "and" between nouns does not count. */
function hasVerb(tags: Tags, i: number): boolean {
  for (let at = i; at >= 0; at--) {
    const tag = tags[at];
    if (tag?.upos === 'VERB') return true;
    if (tag?.upos === 'SCONJ' || tag?.xpos === 'WDT' || tag?.xpos === 'WP' || tag?.lemma === ',') return false;
  }
  return false;
}

/** "a cautiously balanced hotline": a participle before its noun. */
export const afterAdverb: Rule = (tags, i) => {
  const [tag, left, before, right] = [tags[i], tags[i - 1], tags[i - 2], tags[i + 1]];
  const inside =
    left?.upos === 'ADV' && inNounPhrase(before) && right && (NOMINAL.has(right.upos) || right.upos === 'PUNCT');
  return inside && (tag?.xpos === 'VBD' || tag?.xpos === 'VBN') ? { ...tag, xpos: 'VBN' } : null;
};

/** "in touch", "of concern": after a preposition a bare verb is a noun. */
export const verbAfterPreposition: Rule = (tags, i) => {
  const [tag, left] = [tags[i], tags[i - 1]];
  if (tag?.upos !== 'VERB' || left?.upos !== 'ADP' || left.xpos !== 'IN') return null;
  return /^VB[PZ]?$/.test(tag.xpos) ? { ...tag, upos: 'NOUN', xpos: tag.xpos === 'VBZ' ? 'NNS' : 'NN' } : null;
};

/** "so-called", "US-led", "state-run": the second part of a compound before a noun. */
export const hyphenated: Rule = (tags, i) => {
  const [tag, left, right] = [tags[i], tags[i - 1], tags[i + 1]];
  if (left?.xpos !== 'HYPH' || tag?.upos !== 'VERB') return null;
  return right && (NOMINAL.has(right.upos) || right.upos === 'ADJ')
    ? { ...tag, xpos: tag.xpos === 'VBG' ? 'VBG' : 'VBN' }
    : null;
};

/** "the right to have", "Syria's sovereign right to": a noun. */
export const rightTo: Rule = (tags, i, words) =>
  words[i]?.form === 'right' &&
  words[i + 1]?.form === 'to' &&
  (inNounPhrase(tags[i - 1]) || tags[i - 1]?.upos === 'NOUN')
    ? { upos: 'NOUN', xpos: 'NN', lemma: 'right' }
    : null;
