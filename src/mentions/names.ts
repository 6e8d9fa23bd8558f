// Mentions that are names: typed; adjectives, bare titles and what only looks like a name are left out.
import type { EntityType, Name } from '../core/model';
import { drafts } from './drafts';
import { type Draft, lower, type Range, type Sheet, textOf } from './sheet';
import { pick, type Typer } from './typing';

export interface NameFound extends Range {
  readonly type: EntityType | null;
}

/** "North" of "North Sudlandian". */
function isHalf({ sentence: { tokens }, know }: Sheet, { first, last, known }: Draft): boolean {
  const next = tokens[last + 1]?.form ?? '';
  if (first !== last || known.length > 0 || !/^\p{Lu}\p{Ll}/u.test(next)) return false;
  return know.gazetteer.adjective(`${tokens[last]?.form} ${next}`) !== null;
}

/** "Iranian" in "Iranian forces" names nobody; "Iranians" and "the Swiss" do. */
function isAdjective({ sentence: { tokens }, know }: Sheet, { first, last, known, reader }: Draft): boolean {
  const token = tokens[last];
  if (!token || known.length > 0 || (first === last && /s$/.test(token.form) && know.gazetteer.people(token.form)))
    return false;
  const next = tokens[last + 1]?.upos ?? '';
  const modifies = /^(NOUN|ADJ)$/.test(next) || /^(compound|amod)$/.test(token.deprel);
  const adjectives = tokens.slice(first, last + 1).every((one) => know.gazetteer.adjective(one.form) !== null);
  if (first !== last) return next === 'NOUN' && adjectives;
  if (adjectives && know.gazetteer.people(token.form)) return modifies || next === 'CCONJ';
  const read = reader === 'GROUP' || reader === null;
  return (read && token.upos === 'ADJ') || (adjectives && (read || token.upos !== 'PROPN' || modifies));
}

const COUNTED = /^(NUM|many|more|some|most|several|few|thousands|hundreds|dozens)$/i;

/** "About 200 Syrians", "many Kurds": part of a people is a nominal of its own. */
const isCounted = ({ sentence: { tokens }, tree }: Sheet, { last }: Draft): boolean =>
  tree.children(last).some((i) => i < last && (tokens[i]?.upos === 'NUM' || COUNTED.test(tokens[i]?.form ?? ''))) ||
  tokens[last - 1]?.upos === 'NUM' ||
  COUNTED.test(tokens[last - 1]?.form ?? '');

/** A people's plural is a group: "Syrians"; "the Swiss". */
const isPeople = ({ know }: Sheet, { first, last, known }: Draft, text: string): boolean =>
  (first === last || /s$/.test(text)) &&
  know.gazetteer.people(text) !== null &&
  known.every((one) => one.type === 'Group');

/** "Basra province", "Reuters news agency": a name goes with its own generic word; a body with its state's adjective before it. */
function extend(sheet: Sheet, { first, last }: Range, type: EntityType | null): NameFound {
  const { tokens } = sheet.sentence;
  const next = lower(sheet, last + 1);
  const noun = tokens[last + 1]?.upos === 'NOUN';
  if (noun && (type === 'Place' || type === null) && sheet.know.placeWords.has(next))
    return { first, last: last + 1, type: 'Place' };
  if (noun && next === 'news' && lower(sheet, last + 2) === 'agency') return { first, last: last + 2, type: 'Outlet' };
  const before = tokens[first - 1]?.form ?? '';
  const body = type === 'Organization' && first < last && sheet.know.bodies.has(tokens[last]?.form ?? '');
  return {
    first: body && /^\p{Lu}/u.test(before) && sheet.know.gazetteer.adjective(before) ? first - 1 : first,
    last,
    type,
  };
}

/** A bare title or a bare "Government" is no name; a Mr Baker is. */
function isCommon(sheet: Sheet, { first, last, known }: Draft, text: string): boolean {
  const { tokens } = sheet.sentence;
  const { nouns } = sheet.know;
  const word = text.toLowerCase();
  if (known.length > 0) return false;
  if (first !== last) return nouns.of(word) !== null;
  const determined = /^(DET|ADJ|NUM)$/.test(tokens[first - 1]?.upos ?? '') || tokens[last + 1]?.form === 'of';
  if (!determined && sheet.parts.has(text)) return false;
  const singular = [word.replace(/s$/, ''), word.replace(/ies$/, 'y')].some(
    (one) => one !== word && nouns.of(one) !== null,
  );
  return singular || (nouns.of(word) !== null && (determined || first === 0));
}

const IN = new Set(['in', 'at', 'near', 'to', 'from', 'outside', 'toward', 'towards', 'around', 'into']);

/** One capitalized word that the reader did not know: who does or owns something is a person, where one is a place; else only the article can tell. */
function guess(sheet: Sheet, { first, last }: Draft): EntityType | null {
  const { tokens } = sheet.sentence;
  const token = tokens[last];
  const before = lower(sheet, first - 1);
  if (before === 'the' || before === 'a' || before === 'an') return null;
  if (IN.has(before)) return 'Place';
  const acts = token?.deprel.startsWith('nsubj') && /^(VERB|AUX)$/.test(tokens[token.head]?.upos ?? '');
  const titled = sheet.know.nouns.endsTitle(before === '.' ? lower(sheet, first - 2) : before);
  return acts || titled || token?.deprel === 'nmod:poss' || sheet.know.given.has(token?.form ?? '') ? 'Person' : null;
}

const UNSURE = 0.5;

/** "The Elysee" is nobody. */
const isThing = (sheet: Sheet, { first }: Draft, words: readonly string[]): boolean =>
  lower(sheet, first - 1) === 'the' && !sheet.know.given.has(words[0] ?? '');

/** "AFL-CIO" is a body; "BERG" in a headline is the Berg of the article. */
function isInitials({ sentence, parts, know }: Sheet, text: string): boolean {
  if (!/^(\p{Lu}{3,5}|\p{Lu}{2,5}-\p{Lu}{2,5})$/u.test(text)) return false;
  const title = text.charAt(0) + text.slice(1).toLowerCase();
  return (
    !parts.has(title) &&
    know.gazetteer.surname(text).length === 0 &&
    sentence.tokens.some(({ form }) => /^\p{Ll}{3}/u.test(form))
  );
}

/** All names of a sentence, typed; null where only the article as a whole can tell. */
export function findNames(sheet: Sheet, names: readonly Name[], types: Typer): readonly NameFound[] {
  return drafts(sheet, names).flatMap((draft) => {
    const text = textOf(sheet, draft);
    const words = text.split(/\s+/);
    if (!/[\p{L}]/u.test(text) || isHalf(sheet, draft) || isAdjective(sheet, draft) || isCommon(sheet, draft, text))
      return [];
    if (isPeople(sheet, draft, text))
      return isCounted(sheet, draft) ? [] : [{ first: draft.first, last: draft.last, type: 'Group' as const }];
    const known = pick(draft.known, draft.reader);
    const type = types.type(words, draft.known, draft.reader, sheet.namesakes.has(text));
    if (!known && type === 'Person' && words.length === 1 && draft.score < UNSURE)
      return [{ first: draft.first, last: draft.last, type: guess(sheet, draft) }];
    const thing = !known && type === 'Person' && (isThing(sheet, draft, words) || isInitials(sheet, text));
    return [extend(sheet, draft, thing ? 'Organization' : type)];
  });
}
