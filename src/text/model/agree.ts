// Names of one article brought to agree: what is a name in one sentence is one in the next, and of the same type.
import type { Name, NameType, Sentence, Token } from '../../core/model';

/** How much each type has for it, in summed scores. */
type Votes = Map<NameType, number>;

/** So sure the article's other sentences must be before a name is added that the network passed over: more than one can say. */
const ENOUGH = 1.2;
/** An added name is right in about two of three cases (GUM, WikiGold and EWT dev). */
const ADDED = 0.65;
const LONGEST = 4;

const winner = (votes: Votes | undefined): readonly [NameType, number] | undefined =>
  [...(votes ?? [])].sort((a, b) => b[1] - a[1])[0];

/** The votes for each form in the article. */
function ballotOf(text: string, names: readonly Name[]): ReadonlyMap<string, Votes> {
  const ballot = new Map<string, Votes>();
  for (const { start, end, type, score } of names) {
    const form = text.slice(start, end);
    const votes: Votes = ballot.get(form) ?? new Map();
    ballot.set(form, votes.set(type, (votes.get(type) ?? 0) + score));
  }
  return ballot;
}

const isProper = (token: Token | undefined): boolean => token?.upos === 'PROPN';

/** The longest form of the ballot that begins at word i and that no name `taken` overlaps; one word counts only where no other joins it. */
function overlooked(
  text: string,
  { tokens, index }: Sentence,
  i: number,
  taken: readonly Name[],
  ballot: ReadonlyMap<string, Votes>,
): Name | null {
  for (let words = isProper(tokens[i]) ? LONGEST : 0; words > 0; words--) {
    const [from, to] = [tokens[i], tokens[i + words - 1]];
    if (!from || !to || !isProper(to) || (words === 1 && (isProper(tokens[i - 1]) || isProper(tokens[i + 1]))))
      continue;
    const { start, end } = { start: from.start, end: to.end };
    const [type, sum] = winner(ballot.get(text.slice(start, end))) ?? [null, 0];
    const free = !taken.some((name) => name.start < end && name.end > start);
    if (type && sum >= ENOUGH && end - start > 2 && free) return { start, end, type, sentence: index, score: ADDED };
  }
  return null;
}

/** "Haddad" is a person here and an organization there: the sum of scores decides for the whole article. Gives them in order. */
export function agree(text: string, sentences: readonly Sentence[], names: readonly Name[]): readonly Name[] {
  const ballot = ballotOf(text, names);
  const bySentence: Name[][] = sentences.map(() => []);
  for (const name of names) {
    const votes = ballot.get(text.slice(name.start, name.end));
    const [type, sum] = winner(votes) ?? [name.type, 0];
    bySentence[name.sentence]?.push(sum > (votes?.get(name.type) ?? 0) ? { ...name, type } : name);
  }
  return sentences.flatMap((sentence, at) => {
    const all = bySentence[at] ?? [];
    for (const i of sentence.tokens.keys()) {
      const more = overlooked(text, sentence, i, all, ballot);
      if (more) all.push(more);
    }
    return all.sort((a, b) => a.start - b.start);
  });
}
