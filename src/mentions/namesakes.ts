// Single names that are a person's in an article though a state bears them: Jordan who missed a shot, Chad the bus driver.
import type { Name, Parsed, Sentence, Token } from '../core/model';
import type { Knowledge } from './sheet';

/** One word that a state or a capital bears, as it stands in a sentence. */
interface Place {
  readonly word: string;
  readonly name: Name;
  readonly sentence: Sentence;
  readonly at: number;
}

const LOCATED = /^(in|at|from|to|near|into|outside|across|inside)$/;
const PRONOUN = /^(he|she|his|her|him)$/;
const SURE = 0.9;

const form = ({ tokens }: Sentence, i: number): string => tokens[i]?.form.toLowerCase() ?? '';

/** Names of one word that are a state's or a capital's, title left out: "Coach Jordan". */
function placesIn({ text, names, sentences }: Parsed, { gazetteer, nouns }: Knowledge): readonly Place[] {
  return names.flatMap((name) => {
    const words = text.slice(name.start, name.end).split(/\s+/);
    const from = words.findIndex((word) => !nouns.endsTitle(word));
    const word = words.length - from === 1 && from >= 0 ? (words[from] ?? '') : '';
    const sentence = sentences[name.sentence];
    const at = sentence?.tokens.findIndex((token) => token.end === name.end) ?? -1;
    const known = gazetteer.find(word)[0];
    const isLand = known?.type === 'State' || (known?.standsFor ?? null) !== null;
    return sentence && at >= 0 && isLand && /^\p{Lu}\p{Ll}+$/u.test(word) ? [{ word, name, sentence, at }] : [];
  });
}

/** True where persons stand: "Jordan missed", "guarded Jordan"; "Jordan's shot". */
const isPersonal = ({ sentence, at }: Place): boolean =>
  /^(nsubj|obj|iobj|appos|conj|root|nmod:poss|flat|parataxis|compound)/.test(sentence.tokens[at]?.deprel ?? '');

/** "Chad, a bus driver": a noun for a person after the comma. */
function isAppositive({ sentence, at }: Place, { nouns }: Knowledge): boolean {
  if (form(sentence, at + 1) !== ',' || !/^(an?|the|who|his|her)$/.test(form(sentence, at + 2))) return false;
  if (form(sentence, at + 2) === 'who') return true;
  const noun = (token: Token): boolean =>
    token.upos === 'NOUN' && nouns.of(token.lemma.toLowerCase())?.type === 'Person';
  const rest = sentence.tokens.slice(at + 3, at + 8);
  const end = rest.findIndex((token) => /^(ADP|PUNCT|VERB|AUX|PRON)$/.test(token.upos));
  const last = rest.slice(0, end < 0 ? rest.length : end).at(-1);
  return last !== undefined && noun(last);
}

/** "Coach Jordan", "Ms Georgia". */
const isTitled = ({ sentence, at }: Place, { nouns }: Knowledge): boolean =>
  nouns.endsTitle(form(sentence, at - 1) === '.' ? form(sentence, at - 2) : form(sentence, at - 1));

/** "Chad Miller" named in full, or "Michael Jordan". */
const isInFull = ({ word }: Place, { text, names }: Parsed): boolean =>
  names.some(({ start, end, type, score }) => {
    const words = text.slice(start, end).split(/\s+/);
    return (
      type === 'PERSON' &&
      score >= SURE &&
      words.length > 1 &&
      words.length < 4 &&
      (words[0] === word || words.at(-1) === word)
    );
  });

const follows = ({ sentence, at }: Place, words: RegExp): boolean =>
  sentence.tokens.slice(at + 1).some((token) => words.test(token.form.toLowerCase()));

/** What a state says of the name somewhere: a place by the reader or the preposition, "its", the state's adjective or capital. */
function isLand(places: readonly Place[], doc: Parsed, { gazetteer }: Knowledge): boolean {
  const known = gazetteer.find(places[0]?.word ?? '')[0];
  const states = new Set([known?.id, known?.standsFor?.state]);
  const read = places.some(
    ({ name, sentence, at }) => (name.type === 'GPE' && name.score >= 0.8) || LOCATED.test(form(sentence, at - 1)),
  );
  const its = places.some(
    (one) => follows(one, /^its$/) || /^its$/.test(form(doc.sentences[one.sentence.index + 1] ?? one.sentence, 0)),
  );
  const told = doc.sentences.some(({ tokens }) =>
    tokens.some((token) => {
      if (!/^\p{Lu}/u.test(token.form) || token.form === places[0]?.word) return false;
      const stands = gazetteer.find(token.form)[0]?.standsFor?.state;
      return states.has(gazetteer.adjective(token.form)?.id ?? '-') || states.has(stands ?? '-');
    }),
  );
  return read || its || told;
}

/** Whether the article speaks of states at all. */
const hasStates = (word: string, { text, names }: Parsed, { gazetteer }: Knowledge): boolean =>
  names.some(({ start, end, type }) => {
    const name = text.slice(start, end);
    const known = type === 'PERSON' || name === word ? undefined : gazetteer.find(name)[0];
    return known?.type === 'State' || (known?.standsFor ?? null) !== null;
  });

function isPerson(places: readonly Place[], doc: Parsed, know: Knowledge): boolean {
  const [first] = places;
  if (!first || isLand(places, doc, know)) return false;
  if (isInFull(first, doc) || places.some((one) => isTitled(one, know) && one.name.type === 'PERSON')) return true;
  if (!places.every((one) => one.name.type === 'PERSON' && one.name.score >= SURE && isPersonal(one))) return false;
  return places.some((one) => isAppositive(one, know) || follows(one, PRONOUN)) || !hasStates(first.word, doc, know);
}

/** Words that mean a person in this article and never the state of that name. */
export function namesakes(doc: Parsed, know: Knowledge): ReadonlySet<string> {
  const places = placesIn(doc, know);
  const words = [...new Set(places.map(({ word }) => word))];
  return new Set(
    words.filter((word) =>
      isPerson(
        places.filter((one) => one.word === word),
        doc,
        know,
      ),
    ),
  );
}
