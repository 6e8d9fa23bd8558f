// Rules for small words: "that", genitive endings, determiners that stand alone, conjunctions.
import type { Rule } from './rule';

/** "said that he", "the man that left", "that man". */
export const that: Rule = (tags, i, words) => {
  if (words[i]?.form.toLowerCase() !== 'that') return null;
  const [left, right] = [tags[i - 1], tags[i + 1]];
  if ((left?.upos === 'NOUN' || left?.upos === 'PROPN') && (right?.upos === 'VERB' || right?.upos === 'AUX'))
    return { upos: 'PRON', xpos: 'WDT', lemma: 'that' };
  if ((i === 0 || left?.upos === 'ADP') && right && (right.upos === 'AUX' || right.upos === 'VERB'))
    return { upos: 'PRON', xpos: 'DT', lemma: 'that' };
  if (left?.upos === 'ADP' && (right?.upos === 'NOUN' || right?.upos === 'ADJ'))
    return { upos: 'DET', xpos: 'DT', lemma: 'that' };
  return null;
};

/** "he's leaving", "Iran's ties": a verb after a pronoun, else the genitive. */
export const genitive: Rule = (tags, i, words) => {
  const [tag, left, right] = [tags[i], tags[i - 1], tags[i + 1]];
  if (tag?.xpos !== 'POS') return null;
  const mark = words[i]?.form ?? '';
  if (mark.length === 1 && words[i - 1]?.end !== words[i]?.start) return { upos: 'PUNCT', xpos: "''", lemma: mark };
  const verbal = left?.upos === 'PRON' && left.xpos !== 'NN';
  if (mark.length > 1 && (verbal || (left?.xpos === 'WRB' && right)))
    return { upos: 'AUX', xpos: 'VBZ', lemma: right?.xpos === 'VBN' && /^been$/.test(right.lemma) ? 'have' : 'be' };
  return null;
};

/** "this is", "all of", "both said": a determiner without a noun is a pronoun. */
export const bareDeterminer: Rule = (tags, i) => {
  const [tag, right] = [tags[i], tags[i + 1]];
  if (tag?.upos !== 'DET' || ['the', 'a', 'every'].includes(tag.lemma)) return null;
  const alone =
    !right ||
    right.upos === 'AUX' ||
    right.upos === 'PUNCT' ||
    right.upos === 'ADP' ||
    (right.upos === 'VERB' && right.xpos !== 'VBN' && right.xpos !== 'VBG');
  return alone ? { ...tag, upos: 'PRON' } : null;
};

/** "after he left", "before the talks ended": a conjunction where a clause follows soon. */
export const subordinator: Rule = (tags, i, words) => {
  if (!/^(?:before|after|as|since|until|like)$/i.test(words[i]?.form ?? '')) return null;
  const ahead = tags.slice(i + 1, i + 9);
  const verb = ahead.findIndex((tag) => tag.upos === 'VERB' || tag.upos === 'AUX');
  const stop = ahead.findIndex((tag) => tag.upos === 'PUNCT' || tag.upos === 'ADP' || tag.upos === 'SCONJ');
  const finite = verb > 0 && !/^VB[GN]$/.test(ahead[verb]?.xpos ?? '') && (stop < 0 || verb < stop);
  return finite ? { upos: 'SCONJ', xpos: 'IN', lemma: words[i]?.form.toLowerCase() ?? '' } : null;
};
