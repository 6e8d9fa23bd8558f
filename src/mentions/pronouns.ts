// Mentions that are pronouns; "it" only where it stands for something ("it seems", "it is clear that" do not).
import type { EntityType } from '../core/model';
import type { Pronoun } from '../data/nominals';
import { isPleonastic } from './pleonastic';
import { lower, type Range, type Sheet } from './sheet';

export interface PronounFound extends Range {
  readonly type: EntityType | null;
}

export type Pronouns = ReadonlyMap<string, Pronoun>;

export const pronounTable = (list: readonly Pronoun[]): Pronouns => new Map(list.map((one) => [one.form, one]));

/** All pronouns of a sentence that refer. Relative pronouns are not in the table. */
export function findPronouns(sheet: Sheet, table: Pronouns): readonly PronounFound[] {
  const found: PronounFound[] = [];
  for (const [i, token] of sheet.sentence.tokens.entries()) {
    const word = lower(sheet, i);
    const pair = table.get(`${word} ${lower(sheet, i + 1)}`);
    const single =
      token.upos === 'PRON' || token.upos === 'DET' || token.xpos.startsWith('PRP') ? table.get(word) : undefined;
    const pronoun = pair ?? single;
    if (!pronoun || (word === 'us' && token.form === 'US') || isPleonastic(sheet, i)) continue;
    const person =
      pronoun.gender === 'm' || pronoun.gender === 'f' || (pronoun.person === 1 && pronoun.number === 'singular');
    found.push({ first: i, last: pair ? i + 1 : i, type: person ? 'Person' : null });
  }
  return found;
}
