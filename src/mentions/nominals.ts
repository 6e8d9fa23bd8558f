// Mentions with a common noun as head: "the ministry spokesman", "dozens of villagers", "the country".
import type { EntityType, Token } from '../core/model';
import { isRel } from '../core/tree';
import type { Noun } from '../data/nouns';
import { extentOf } from './extent';
import type { NameFound } from './names';
import { lower, type Range, type Sheet } from './sheet';

export interface NominalFound extends Range {
  readonly head: number;
  readonly type: EntityType;
}

const EMPTY = new Set([
  'no',
  'any',
  'every',
  'each',
  'what',
  'which',
  'whichever',
  'whatever',
  'neither',
  'either',
  'such',
]);

export const isPlural = (token: Token): boolean =>
  token.xpos === 'NNS' ||
  token.xpos === 'NNPS' ||
  /^(people|police|men|women|children|troops|forces)$/i.test(token.form);

/** Two words that are one noun ("news agency"), else the lemma, else the form. */
function nounAt(sheet: Sheet, i: number): Noun | null {
  const { nouns } = sheet.know;
  const token = sheet.sentence.tokens[i];
  if (!token) return null;
  const lemma = token.lemma.toLowerCase();
  const pair = nouns.of(`${lower(sheet, i - 1)} ${lemma}`);
  return pair ?? nouns.of(lemma) ?? nouns.of(token.form.toLowerCase());
}

/** "A series of strikes" is what the strikes are; else the noun tells, and persons in the plural are a group. */
function typeAt(sheet: Sheet, i: number): EntityType | null {
  const token = sheet.sentence.tokens[i];
  if (!token) return null;
  if (sheet.know.nominals.quantities.includes(token.lemma.toLowerCase())) {
    const of = sheet.tree
      .find(i, 'nmod')
      .find((child) => sheet.tree.find(child, 'case').some((at) => lower(sheet, at) === 'of'));
    const inner = of === undefined ? null : nounAt(sheet, of);
    if (inner) return inner.type === 'Person' || inner.type === 'Organization' ? 'Group' : inner.type;
  }
  const noun = nounAt(sheet, i);
  return noun &&
    isPlural(token) &&
    (noun.type === 'Person' || noun.type === 'Organization') &&
    !/^police$/i.test(token.form)
    ? 'Group'
    : (noun?.type ?? null);
}

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

/** "The village of Safina" is a name with its kind. */
function isKindOfName(sheet: Sheet, i: number, names: readonly NameFound[]): boolean {
  return (
    nounAt(sheet, i)?.type === 'Place' &&
    lower(sheet, i + 1) === 'of' &&
    names.some((name) => name.first === i + 2 || (name.first === i + 3 && lower(sheet, i + 2) === 'the'))
  );
}

/** "He is a minister", "became president", "named envoy". */
function isPredicate({ sentence: { tokens }, tree }: Sheet, i: number): boolean {
  if (tree.find(i, 'cop').length > 0) return true;
  const token = tokens[i];
  if (isRel(token, 'xcomp')) return true;
  const head = tokens[token?.head ?? -1];
  if (isRel(token, 'obj', 'obl') && head && /^(become|remain)$/.test(head.lemma)) return true;
  return isRel(token, 'conj') && head !== undefined && tree.find(token?.head ?? -1, 'cop').length > 0;
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

/** A bare singular refers only where it is set off ("X, spokesman for Y") or has something that picks it out ("state television"). */
function refers(sheet: Sheet, i: number, { first }: Range, type: EntityType): boolean {
  const { tokens } = sheet.sentence;
  const head = tokens[i];
  const before = tokens.slice(first, i);
  if (!head || before.some((token) => EMPTY.has(token.form.toLowerCase()))) return false;
  if (before.some((token) => token.upos === 'DET' || token.upos === 'NUM' || isRel(token, 'nmod:poss', 'det')))
    return true;
  if (isPlural(head)) return type !== 'Event' || sheet.know.nominals.bareEvents.includes(head.form.toLowerCase());
  if (type === 'Person')
    return (
      isRel(head, 'appos') || tokens[first - 1]?.form === ',' || /^(["“(–—-])$/.test(tokens[first - 1]?.form ?? '')
    );
  return (type === 'Organization' || type === 'Outlet' || type === 'State' || type === 'Group') && before.length > 0;
}

/** "Our allies and friends" is one mention: the second has no determiner of its own. */
function joined(sheet: Sheet, i: number, range: Range): Range {
  const { tree } = sheet;
  const next = tree.find(i, 'conj')[0];
  if (
    next === undefined ||
    tree.find(i, 'conj').length > 1 ||
    tree.children(next).some((child) => !isRel(sheet.sentence.tokens[child], 'cc', 'nmod'))
  )
    return range;
  const both = typeAt(sheet, i);
  return both === 'Group' && typeAt(sheet, next) === both ? { first: range.first, last: next } : range;
}

/** All nominals that refer; nothing that lies inside a name. */
export function findNominals(sheet: Sheet, names: readonly NameFound[]): readonly NominalFound[] {
  const { tokens } = sheet.sentence;
  const named = new Set(names.flatMap(({ first, last }) => tokens.map((_, i) => i).slice(first, last + 1)));
  const found: NominalFound[] = [];
  for (const [i, token] of tokens.entries()) {
    if (named.has(i) || (token.upos !== 'NOUN' && token.upos !== 'PROPN')) continue;
    const type = typeAt(sheet, i);
    if (
      !type ||
      isModifier(sheet, i, names) ||
      isPredicate(sheet, i) ||
      isPartOfGroup(sheet, i) ||
      isKindOfName(sheet, i, names) ||
      found.some((one) => one.last === i && one.head !== i && isRel(token, 'conj'))
    )
      continue;
    const range = extentOf(sheet, i);
    if (refers(sheet, i, range, type)) found.push({ ...joined(sheet, i, range), head: i, type });
  }
  return found;
}
