// Second tags: what a word's neighbours tell about it. Each rule is small and has its example.
import type { Word } from '../tokens';
import type { Tag } from './tags';

type Tags = Tag[];
type Rule = (tags: Tags, i: number, words: readonly Word[]) => Tag | null;

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const inNounPhrase = (tag: Tag | undefined): boolean =>
  tag !== undefined &&
  (tag.upos === 'DET' || tag.upos === 'ADJ' || tag.xpos === 'PRP$' || tag.xpos === 'POS' || tag.upos === 'NUM');

/** The nearest tag to the left that is no adverb: "has not yet been" → been sees has. */
const before = (tags: Tags, i: number): Tag | undefined => {
  let at = i - 1;
  while (at >= 0 && (tags[at]?.upos === 'ADV' || tags[at]?.xpos === 'RB')) at--;
  return tags[at];
};

/** "to meet", "to Moscow". */
const toInfinitive: Rule = (tags, i, words) => {
  const next = tags[i + 1]?.upos === 'ADV' ? tags[i + 2] : tags[i + 1];
  if (words[i]?.form.toLowerCase() !== 'to' || !next) return null;
  const base = (next.upos === 'VERB' || next.upos === 'AUX') && /^VB(?:P|$)/.test(next.xpos);
  return base ? { upos: 'PART', xpos: 'TO', lemma: 'to' } : null;
};

/** "will visit", "to attack": a base form, whatever it was taken for. */
const afterModal: Rule = (tags, i) => {
  const [tag, left] = [tags[i], before(tags, i)];
  if (!tag || (left?.xpos !== 'MD' && left?.xpos !== 'TO')) return null;
  if (tag.upos === 'AUX') return { ...tag, xpos: 'VB' };
  return ['NOUN', 'VERB'].includes(tag.upos) && /^(?:NN|VBP?|VBZ)$/.test(tag.xpos)
    ? { ...tag, upos: 'VERB', xpos: 'VB' }
    : null;
};

/** "the visit", "their plan", "Iran's strike", "last attack": a noun. */
const verbInNounPhrase: Rule = (tags, i) => {
  const [tag, left, right] = [tags[i], tags[i - 1], tags[i + 1]];
  if (tag?.upos !== 'VERB' || !inNounPhrase(left) || left?.upos === 'NUM') return null;
  if (tag.xpos === 'VBG' || tag.xpos === 'VBN' || tag.xpos === 'VBD')
    return right && (NOMINAL.has(right.upos) || right.upos === 'ADJ') && tag.xpos !== 'VBG'
      ? { ...tag, xpos: 'VBN' }
      : null;
  return { ...tag, upos: 'NOUN', xpos: tag.xpos === 'VBZ' ? 'NNS' : 'NN' };
};

/** "the beginning", "their meeting": a noun, where no noun follows that it describes. */
const gerundNoun: Rule = (tags, i, words) => {
  const [tag, left, right] = [tags[i], tags[i - 1], tags[i + 1]];
  if (tag?.xpos !== 'VBG' || !left || (left.upos !== 'DET' && left.xpos !== 'PRP$' && left.xpos !== 'POS')) return null;
  const describes = right && (NOMINAL.has(right.upos) || right.upos === 'ADJ' || right.xpos === 'HYPH');
  return describes ? null : { upos: 'NOUN', xpos: 'NN', lemma: words[i]?.form.toLowerCase() ?? '' };
};

/** "of poisoning Skripal", "for attacking the city": a verb with its object. */
const gerundVerb: Rule = (tags, i, words) => {
  const [tag, left, right] = [tags[i], tags[i - 1], tags[i + 1]];
  const form = words[i]?.form ?? '';
  if (tag?.upos !== 'NOUN' || left?.upos !== 'ADP' || !/^[a-z]{3,}ing$/.test(form)) return null;
  const governs = right && (right.upos === 'PROPN' || right.upos === 'DET' || right.upos === 'PRON');
  return governs ? { upos: 'VERB', xpos: 'VBG', lemma: baseOf(form) } : null;
};

/** "poisoning" → poison, "attacking" → attack, "shooting" → shoot, "killing" → kill, "stopping" → stop, "using" → use. */
function baseOf(form: string): string {
  const stem = form.slice(0, -3);
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[aeiou][^aeiouwxyn]|[^aeiou]l|rg|nc|[rv])$/.test(stem) && /[sucvgz]$/.test(stem) ? `${stem}e` : stem;
}

/** "media reports which": a plural, since what follows describes it. */
const beforeRelative: Rule = (tags, i, words) => {
  const [tag, left] = [tags[i], tags[i - 1]];
  if (tag?.xpos !== 'VBZ' || tag.upos !== 'VERB' || (left?.upos !== 'NOUN' && left?.upos !== 'ADJ')) return null;
  return /^(?:which|who|whose)$/.test(words[i + 1]?.form ?? '') ? { ...tag, upos: 'NOUN', xpos: 'NNS' } : null;
};

/** "carried out attacks", "conducting air strikes", "against Hezbollah targets": a clause that has its verb wants no second one here. */
const secondVerb: Rule = (tags, i) => {
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
const afterAdverb: Rule = (tags, i) => {
  const [tag, left, before, right] = [tags[i], tags[i - 1], tags[i - 2], tags[i + 1]];
  const inside =
    left?.upos === 'ADV' && inNounPhrase(before) && right && (NOMINAL.has(right.upos) || right.upos === 'PUNCT');
  return inside && (tag?.xpos === 'VBD' || tag?.xpos === 'VBN') ? { ...tag, xpos: 'VBN' } : null;
};

/** "in touch", "of concern": after a preposition a bare verb is a noun. */
const verbAfterPreposition: Rule = (tags, i) => {
  const [tag, left] = [tags[i], tags[i - 1]];
  if (tag?.upos !== 'VERB' || left?.upos !== 'ADP' || left.xpos !== 'IN') return null;
  return /^VB[PZ]?$/.test(tag.xpos) ? { ...tag, upos: 'NOUN', xpos: tag.xpos === 'VBZ' ? 'NNS' : 'NN' } : null;
};

/** "does not author", "to retain": a base form that was taken for a noun. */
const baseForm: Rule = (tags, i, words) => {
  const [tag, left, right] = [tags[i], before(tags, i), tags[i + 1]];
  if (tag?.upos !== 'NOUN' || tag.xpos !== 'NN') return null;
  const negated = tags[i - 1]?.lemma === 'not' && left?.lemma === 'do';
  const infinitive =
    words[i - 1]?.form.toLowerCase() === 'to' &&
    (right?.upos === 'DET' || right?.xpos === 'PRP$' || right?.xpos === 'PRP');
  return negated || infinitive ? { ...tag, upos: 'VERB', xpos: 'VB' } : null;
};

/** "has failed", "had not experienced": a participle that was taken for an adjective. */
const perfect: Rule = (tags, i, words) => {
  const [tag, left] = [tags[i], before(tags, i)];
  const form = words[i]?.form ?? '';
  if (tag?.upos !== 'ADJ' || left?.lemma !== 'have' || !/ed$/.test(form)) return null;
  return { upos: 'VERB', xpos: 'VBN', lemma: form.replace(/(?:(?<=e)d|ed)$/, '') };
};

/** "has met", "was killed": a participle. */
const participle: Rule = (tags, i) => {
  const [tag, left] = [tags[i], before(tags, i)];
  return tag?.xpos === 'VBD' && tag.upos === 'VERB' && left?.upos === 'AUX' && left.xpos !== 'MD'
    ? { ...tag, xpos: 'VBN' }
    : null;
};

/** "they say", "officials want": no base form without "to" or a modal. */
const presentTense: Rule = (tags, i) => {
  const [tag, left] = [tags[i], before(tags, i)];
  if (tag?.xpos !== 'VB' || tag.upos !== 'VERB' || left?.xpos === 'MD' || left?.xpos === 'TO') return null;
  return left && NOMINAL.has(left.upos) ? { ...tag, xpos: 'VBP' } : null;
};

/** "he's leaving", "Iran's ties": a verb after a pronoun, else the genitive. */
const genitive: Rule = (tags, i, words) => {
  const [tag, left, right] = [tags[i], tags[i - 1], tags[i + 1]];
  if (tag?.xpos !== 'POS') return null;
  const mark = words[i]?.form ?? '';
  if (mark.length === 1 && words[i - 1]?.end !== words[i]?.start) return { upos: 'PUNCT', xpos: "''", lemma: mark };
  const verbal = left?.upos === 'PRON' && left.xpos !== 'NN';
  if (mark.length > 1 && (verbal || (left?.xpos === 'WRB' && right)))
    return { upos: 'AUX', xpos: 'VBZ', lemma: right?.xpos === 'VBN' && /^been$/.test(right.lemma) ? 'have' : 'be' };
  return null;
};

/** "said that he", "the man that left", "that man". */
const that: Rule = (tags, i, words) => {
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

/** "this is", "all of", "both said": a determiner without a noun is a pronoun. */
const bareDeterminer: Rule = (tags, i) => {
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

/** "the US is", "was in": be, have and do are verbs of their own where no verb follows. */
const mainVerb: Rule = (tags, i) => {
  const tag = tags[i];
  if (tag?.upos === 'AUX' && tag.lemma === 'be' && before(tags, i)?.xpos === 'EX') return { ...tag, upos: 'VERB' };
  if (tag?.upos !== 'AUX' || (tag.lemma !== 'have' && tag.lemma !== 'do')) return null;
  let at = i + 1;
  while (tags[at]?.upos === 'ADV' || tags[at]?.xpos === 'RB' || tags[at]?.upos === 'PRON') at++;
  const next = tags[at];
  const auxiliary =
    next?.upos === 'AUX' ||
    (next?.upos === 'VERB' && (tag.lemma === 'do' ? /^VB[PZ]?$/.test(next.xpos) : /^VB[ND]$/.test(next.xpos)));
  const infinitive = next?.xpos === 'TO';
  return auxiliary && !infinitive ? null : { ...tag, upos: 'VERB' };
};

/** "after he left", "before the talks ended": a conjunction where a clause follows soon. */
const subordinator: Rule = (tags, i, words) => {
  if (!/^(?:before|after|as|since|until|like)$/i.test(words[i]?.form ?? '')) return null;
  const ahead = tags.slice(i + 1, i + 9);
  const verb = ahead.findIndex((tag) => tag.upos === 'VERB' || tag.upos === 'AUX');
  const stop = ahead.findIndex((tag) => tag.upos === 'PUNCT' || tag.upos === 'ADP' || tag.upos === 'SCONJ');
  const finite = verb > 0 && !/^VB[GN]$/.test(ahead[verb]?.xpos ?? '') && (stop < 0 || verb < stop);
  return finite ? { upos: 'SCONJ', xpos: 'IN', lemma: words[i]?.form.toLowerCase() ?? '' } : null;
};

/** "so-called", "US-led", "state-run": the second part of a compound before a noun. */
const hyphenated: Rule = (tags, i) => {
  const [tag, left, right] = [tags[i], tags[i - 1], tags[i + 1]];
  if (left?.xpos !== 'HYPH' || tag?.upos !== 'VERB') return null;
  return right && (NOMINAL.has(right.upos) || right.upos === 'ADJ')
    ? { ...tag, xpos: tag.xpos === 'VBG' ? 'VBG' : 'VBN' }
    : null;
};

/** "the right to have", "Syria's sovereign right to": a noun. */
const rightTo: Rule = (tags, i, words) =>
  words[i]?.form === 'right' &&
  words[i + 1]?.form === 'to' &&
  (inNounPhrase(tags[i - 1]) || tags[i - 1]?.upos === 'NOUN')
    ? { upos: 'NOUN', xpos: 'NN', lemma: 'right' }
    : null;

const RULES: readonly Rule[] = [
  rightTo,
  that,
  genitive,
  baseForm,
  perfect,
  toInfinitive,
  afterModal,
  gerundNoun,
  gerundVerb,
  beforeRelative,
  verbInNounPhrase,
  secondVerb,
  afterAdverb,
  verbAfterPreposition,
  hyphenated,
  participle,
  mainVerb,
  presentTense,
  bareDeterminer,
  subordinator,
];

/** Applies the rules in their order, each to all words from left to right. */
export function inContext(first: readonly Tag[], words: readonly Word[]): readonly Tag[] {
  const tags = [...first];
  for (const rule of RULES) {
    for (let i = 0; i < tags.length; i++)
      tags[i] = rule(tags, i, words) ?? tags[i] ?? { upos: 'X', xpos: 'FW', lemma: '' };
  }
  return tags;
}
