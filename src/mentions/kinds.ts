// What common nouns refer to where they stand: number, two-word nouns, "a series of".
import type { EntityType, Token } from '../core/model';
import { isPlural } from '../core/tree';
import type { Noun } from '../data/nouns';
import { lower, type Sheet } from './sheet';

/** "The state of war" is no state. */
function isCondition({ sentence: { tokens } }: Sheet, i: number): boolean {
  const of = tokens[i + 1]?.form === 'of' ? tokens[i + 2] : undefined;
  return (
    tokens[i]?.lemma.toLowerCase() === 'state' && of !== undefined && /^\p{Ll}/u.test(of.form) && of.upos !== 'DET'
  );
}

/** Two words that are one noun ("news agency"), else the lemma, else the form. */
export function nounAt(sheet: Sheet, i: number): Noun | null {
  const { nouns } = sheet.know;
  const token = sheet.sentence.tokens[i];
  if (!token) return null;
  const lemma = token.lemma.toLowerCase();
  const two = `${lower(sheet, i - 1)} ${lemma}`;
  if (sheet.know.nominals.idle.includes(two) || isCondition(sheet, i) || /^[ap]\.?m\.?$/.test(token.form)) return null;
  const pair = nouns.of(two);
  return pair ?? nouns.of(lemma) ?? nouns.of(token.form.toLowerCase());
}

/** One of these is a person or body; several are a group. */
const several = (type: EntityType): EntityType => (type === 'Person' || type === 'Organization' ? 'Group' : type);

/** "A series of strikes" is what the strikes are. */
function typeOfPart(sheet: Sheet, i: number, token: Token): EntityType | null {
  const { quantities } = sheet.know.nominals;
  if (!quantities.includes(token.lemma.toLowerCase()) && !quantities.includes(token.form.toLowerCase())) return null;
  const isOf = (child: number) => sheet.tree.find(child, 'case').some((at) => lower(sheet, at) === 'of');
  const of = sheet.tree.find(i, 'nmod').find(isOf);
  const inner = of === undefined ? null : nounAt(sheet, of);
  return inner && several(inner.type);
}

/** What a noun refers to; null for what is no mention ("cooperation"). */
export function typeAt(sheet: Sheet, i: number): EntityType | null {
  const token = sheet.sentence.tokens[i];
  if (!token) return null;
  const part = typeOfPart(sheet, i, token);
  if (part) return part;
  const noun = nounAt(sheet, i);
  if (!noun) return sheet.know.gazetteer.people(token.form) ? 'Group' : null;
  return isPlural(token) && !/^police$/i.test(token.form) ? several(noun.type) : noun.type;
}
