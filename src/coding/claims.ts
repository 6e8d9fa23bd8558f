// What a claim is as an event: by its cue, its stance, or what its content demands.
import type { Claim, Coding, Sentence, Token } from '../core/model';
import { contains } from '../core/spans';
import type { PloverClaims } from '../data/plover-claims';
import { contentMode } from './content-mode';

/** "rule out" is in "ruled it out": its words in order, other words between them. */
function holds(lemmas: readonly string[], words: string): boolean {
  let from = 0;
  for (const word of words.split(' ')) {
    const found = lemmas.indexOf(word, from);
    if (found < 0) return false;
    from = found + 1;
  }
  return true;
}

/** "said that Oslo must pay": the auxiliary of the content's own verb. */
function obliges(codes: PloverClaims, { stance, content }: Claim, sentences: readonly Sentence[]): boolean {
  const { stances, lemmas } = codes.obliging;
  if (!stances.includes(stance)) return false;
  return sentences.some(({ tokens }) => {
    const inside = (token: Token | undefined): boolean =>
      token !== undefined && content.some((span) => contains(span, token));
    const isTop = (token: Token | undefined): boolean => inside(token) && !inside(tokens[token?.head ?? -1]);
    return tokens.some(
      (one) => one.deprel === 'aux' && lemmas.includes(one.lemma.toLowerCase()) && isTop(tokens[one.head]),
    );
  });
}

/** Null for what is merely said, denied or confirmed, which PLOVER leaves out. @param sentences that its content stands in */
export function codingOfClaim(codes: PloverClaims, claim: Claim, sentences: readonly Sentence[]): Coding | null {
  const { cues, stances, obliging } = codes;
  const { stance, cue } = claim;
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const lemmas = tokens.filter((token) => contains(cue, token)).map(({ lemma }) => lemma.toLowerCase());
  const found =
    cues.find((one) => one.stances.includes(stance) && one.lemmas.some((words) => holds(lemmas, words))) ??
    stances.find((one) => one.stance === stance) ??
    (obliges(codes, claim, sentences) ? obliging : undefined);
  if (!found) return null;
  const { type, cameo } = found;
  return { type, mode: found.mode ?? contentMode(codes.contents, type, claim, sentences), cameo };
}
