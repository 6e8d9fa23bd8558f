// Mentions that are pronouns; "it" only where it stands for something ("it seems", "it is clear that" do not).
import type { EntityType } from '../core/model';
import type { Pronoun } from '../data/nominals';
import { type Range, type Sheet, lower } from './sheet';

export interface PronounFound extends Range {
  readonly type: EntityType | null;
}

export type Pronouns = ReadonlyMap<string, Pronoun>;

export const pronounTable = (list: readonly Pronoun[]): Pronouns => new Map(list.map((one) => [one.form, one]));

/** "It is clear that …", "it is hard to …", "it is believed to …": the real subject comes later. */
function isEmpty(sheet: Sheet, i: number): boolean {
  const { tokens } = sheet.sentence;
  const token = tokens[i];
  if (token?.deprel.startsWith('expl')) return true;
  if (lower(sheet, i) !== 'it') return false;
  const { verbs, predicates, passives } = sheet.know.nominals.pleonastic;
  const window = tokens.slice(i + 1, i + 7);
  const at = window.findIndex((one) => one.upos === 'VERB' || one.upos === 'ADJ' || one.upos === 'NOUN');
  const word = window[at];
  if (!word) return false;
  const lemma = word.lemma.toLowerCase();
  const between = window.slice(0, at);
  const opens = tokens.slice(i + 1, i + 14).some((one) => ['that', 'to', 'if', 'whether', 'as', 'how', 'why', 'when'].includes(one.form.toLowerCase()));
  if (word.upos === 'VERB' && between.some((one) => one.lemma === 'be')) return passives.includes(lemma) && (window[at + 1]?.form === 'that' || window[at + 1]?.upos === 'PRON');
  if (word.upos === 'VERB') return verbs.includes(lemma) && opens;
  return between.some((one) => one.lemma === 'be' || one.lemma === 'become' || one.lemma === 'remain') && predicates.includes(lemma) && opens;
}

/** All pronouns of a sentence that refer. Relative pronouns are not in the table. */
export function findPronouns(sheet: Sheet, table: Pronouns): readonly PronounFound[] {
  const found: PronounFound[] = [];
  for (const [i, token] of sheet.sentence.tokens.entries()) {
    const word = lower(sheet, i);
    const pair = table.get(`${word} ${lower(sheet, i + 1)}`);
    const single = token.upos === 'PRON' || token.upos === 'DET' || token.xpos.startsWith('PRP') ? table.get(word) : undefined;
    const pronoun = pair ?? single;
    if (!pronoun || (word === 'us' && token.form === 'US') || isEmpty(sheet, i)) continue;
    const person = pronoun.gender === 'm' || pronoun.gender === 'f' || (pronoun.person === 1 && pronoun.number === 'singular');
    found.push({ first: i, last: pair ? i + 1 : i, type: person ? 'Person' : null });
  }
  return found;
}
