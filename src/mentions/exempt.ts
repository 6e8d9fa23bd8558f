// Nouns that are no mentions of their own: predicates, descriptions before a name, what a partitive counts.
import { isPlural, isRel } from '../core/tree';
import { nounAt, typeAt } from './kinds';
import type { NameFound } from './names';
import { lower, type Sheet } from './sheet';

/** "Teenagers" in "a group of teenagers" is the group. */
function isPartOfGroup(sheet: Sheet, i: number): boolean {
  const { tokens } = sheet.sentence;
  const head = tokens[tokens[i]?.head ?? -1];
  const of = sheet.tree.find(i, 'case').some((at) => lower(sheet, at) === 'of');
  return (
    of &&
    head !== undefined &&
    sheet.know.nominals.partitives.includes(head.form.toLowerCase()) &&
    sheet.tree.find(i, 'det', 'nmod:poss', 'nummod').length === 0
  );
}

/** "The village of Ashford" is a name with its kind. */
function isKindOfName(sheet: Sheet, i: number, names: readonly NameFound[]): boolean {
  return (
    (nounAt(sheet, i)?.type === 'Place' || lower(sheet, i) === 'state') &&
    lower(sheet, i + 1) === 'of' &&
    names.some((name) => name.first === i + 2 || (name.first === i + 3 && lower(sheet, i + 2) === 'the'))
  );
}

/** "He is a minister", "became president", "named envoy". */
export function isPredicate({ sentence: { tokens }, tree }: Sheet, i: number): boolean {
  if (tree.find(i, 'cop').length > 0) return true;
  const token = tokens[i];
  if (isRel(token, 'xcomp')) return true;
  const head = tokens[token?.head ?? -1];
  if (isRel(token, 'obj', 'obl') && head && /^(become|remain)$/.test(head.lemma)) return true;
  return isRel(token, 'conj') && head !== undefined && tree.find(token?.head ?? -1, 'cop').length > 0;
}

/** "The Sudish foreign ministry spokesman": the ministry is somebody's, and a body of its own. */
function isBodyOfRole(sheet: Sheet, i: number): boolean {
  const { sentence, tree, know } = sheet;
  const token = sentence.tokens[i];
  const owned = tree
    .children(i)
    .some((at) => isRel(sentence.tokens[at], 'nmod:poss') || know.gazetteer.adjective(sentence.tokens[at]?.form ?? ''));
  return (
    owned &&
    isRel(token, 'compound') &&
    typeAt(sheet, i) === 'Organization' &&
    typeAt(sheet, token?.head ?? -1) === 'Person'
  );
}

/** "Foreign minister Jane Roe", "the blogger Jane Roe", "family home": part of what follows. */
function isModifier({ sentence: { tokens } }: Sheet, i: number, names: readonly NameFound[]): boolean {
  const token = tokens[i];
  if (
    isRel(token, 'compound', 'amod', 'flat', 'fixed', 'goeswith', 'vocative', 'discourse') ||
    token?.deprel === 'nmod:desc'
  )
    return true;
  return names.some(
    (name) =>
      name.first === i + 1 && (name.type === 'Person' || name.type === 'Outlet' || name.type === 'Organization'),
  );
}

/** "A Liberal meeting": the adherent's name describes the noun after it, whatever its tag. */
function isParty({ sentence: { tokens }, know }: Sheet, i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token || !next || !/^\p{Lu}/u.test(token.form) || !/^\p{Ll}/u.test(next.form)) return false;
  const described = /^(NOUN|ADJ)$/.test(next.upos) && know.gazetteer.adjective(token.form) !== null;
  return !isPlural(token) && (described || know.nouns.of(next.form)?.type === 'Event');
}

/** "Papers for a wedding" are no newspaper, "the papers" may be. */
function isLoose({ sentence: { tokens }, tree }: Sheet, i: number): boolean {
  return (
    tokens[i]?.form.toLowerCase() === 'papers' && tree.find(i, 'det', 'nmod:poss', 'amod', 'compound').length === 0
  );
}

/** True where a noun is part of something else. */
export const isExempt = (sheet: Sheet, i: number, names: readonly NameFound[]): boolean =>
  (isModifier(sheet, i, names) && !isBodyOfRole(sheet, i)) ||
  isPartOfGroup(sheet, i) ||
  isKindOfName(sheet, i, names) ||
  isParty(sheet, i) ||
  isLoose(sheet, i);
