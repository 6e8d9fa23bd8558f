// Rules for verbs: infinitives, participles, auxiliaries, and gerunds that were taken for something else.
import { before, NOMINAL, type Rule } from './rule';

/** "to meet", "to Moscow". */
export const toInfinitive: Rule = (tags, i, words) => {
  const next = tags[i + 1]?.upos === 'ADV' ? tags[i + 2] : tags[i + 1];
  if (words[i]?.form.toLowerCase() !== 'to' || !next) return null;
  const base = (next.upos === 'VERB' || next.upos === 'AUX') && /^VB(?:P|$)/.test(next.xpos);
  return base ? { upos: 'PART', xpos: 'TO', lemma: 'to' } : null;
};

/** "will visit", "to attack": a base form, whatever it was taken for. */
export const afterModal: Rule = (tags, i) => {
  const [tag, left] = [tags[i], before(tags, i)];
  if (!tag || (left?.xpos !== 'MD' && left?.xpos !== 'TO')) return null;
  if (tag.upos === 'AUX') return { ...tag, xpos: 'VB' };
  return ['NOUN', 'VERB'].includes(tag.upos) && /^(?:NN|VBP?|VBZ)$/.test(tag.xpos)
    ? { ...tag, upos: 'VERB', xpos: 'VB' }
    : null;
};

/** "does not author", "to retain": a base form that was taken for a noun. */
export const baseForm: Rule = (tags, i, words) => {
  const [tag, left, right] = [tags[i], before(tags, i), tags[i + 1]];
  if (tag?.upos !== 'NOUN' || tag.xpos !== 'NN') return null;
  const negated = tags[i - 1]?.lemma === 'not' && left?.lemma === 'do';
  const infinitive =
    words[i - 1]?.form.toLowerCase() === 'to' &&
    (right?.upos === 'DET' || right?.xpos === 'PRP$' || right?.xpos === 'PRP');
  return negated || infinitive ? { ...tag, upos: 'VERB', xpos: 'VB' } : null;
};

/** "has failed", "had not experienced": a participle that was taken for an adjective. */
export const perfect: Rule = (tags, i, words) => {
  const [tag, left] = [tags[i], before(tags, i)];
  const form = words[i]?.form ?? '';
  if (tag?.upos !== 'ADJ' || left?.lemma !== 'have' || !/ed$/.test(form)) return null;
  return { upos: 'VERB', xpos: 'VBN', lemma: form.replace(/(?:(?<=e)d|ed)$/, '') };
};

/** "has met", "was killed": a participle. */
export const participle: Rule = (tags, i) => {
  const [tag, left] = [tags[i], before(tags, i)];
  return tag?.xpos === 'VBD' && tag.upos === 'VERB' && left?.upos === 'AUX' && left.xpos !== 'MD'
    ? { ...tag, xpos: 'VBN' }
    : null;
};

/** "they say", "officials want": no base form without "to" or a modal. */
export const presentTense: Rule = (tags, i) => {
  const [tag, left] = [tags[i], before(tags, i)];
  if (tag?.xpos !== 'VB' || tag.upos !== 'VERB' || left?.xpos === 'MD' || left?.xpos === 'TO') return null;
  return left && NOMINAL.has(left.upos) ? { ...tag, xpos: 'VBP' } : null;
};

/** "the US is", "was in": be, have and do are verbs of their own where no verb follows. */
export const mainVerb: Rule = (tags, i) => {
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

/** "of poisoning Skripal", "for attacking the city": a verb with its object. */
export const gerundVerb: Rule = (tags, i, words) => {
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
