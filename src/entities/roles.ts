// Offices and descriptions of persons, as the article gives them: "Israeli Prime Minister X", "X, the ministry spokesman".
import type { Token } from '../core/model';
import { contains } from '../core/spans';
import { type Cluster, clusterOf, type Role, type Scene, type Seen } from './scene';

const FAR = 8;

/** Whose adjectives stand among the words, two words first: "North Korean" is not Korean, "South African" not African. */
function adjectives(words: readonly string[], { know: { gazetteer } }: Scene): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const pair = gazetteer.adjective(words.slice(at, at + 2).join(' '));
    const known = pair ?? gazetteer.adjective(words[at] ?? '');
    if (known) found.push(known.id);
    if (pair && at + 1 < words.length) at++;
  }
  return found;
}

/** States and organizations that words or names inside the stretch point to. */
function owners(scene: Scene, sentence: number, tokens: readonly Token[]): readonly string[] {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return [];
  const named = (scene.bySentence[sentence] ?? []).filter(
    ({ mention }) => mention.form !== 'pronoun' && mention.start >= first.start && mention.end <= last.end,
  );
  // "U.S." in "U.S. Central Command" is part of that name
  const loose = tokens.filter(
    (token) => !named.some(({ mention }) => mention.form === 'name' && contains(mention, token)),
  );
  // "Swiss" of "Swiss ski jumper" is Switzerland, not the Swiss
  const byName = named.flatMap((seen) => {
    const people = seen.mention.type === 'Group' ? scene.know.gazetteer.adjective(seen.text) : null;
    return people?.id ?? idOf(clusterOf(scene, seen)) ?? [];
  });
  const byAdjective = adjectives(
    loose.map(({ form }) => form),
    scene,
  );
  return [...new Set([...byName, ...byAdjective])];
}

/** What identifies a cluster among owners: the Kit's id, else its place in the article. */
export const idOf = (cluster: Cluster | null): string | null =>
  cluster ? (cluster.known?.id ?? `#${cluster.index}`) : null;

/** The pronoun that says whose a nominal is: "her" of "her mother"; null for none. */
export function possessorOf(scene: Scene, { tree, mention, sentence }: Seen): Seen | null {
  const [at] = tree.find(mention.head, 'nmod:poss');
  if (at === undefined) return null;
  const here = scene.bySentence[sentence.index] ?? [];
  return here.find((one) => one.mention.form === 'pronoun' && one.mention.head === at) ?? null;
}

/** "My" is the speaker's, who is linked only later. */
function possessorId(scene: Scene, possessor: Seen): string {
  const word = possessor.text.toLowerCase();
  const speaker = word === 'my' && possessor.quote >= 0 ? scene.speakerOf(possessor.quote) : null;
  return idOf(clusterOf(scene, possessor) ?? speaker) ?? `${word} of ${possessor.quote}`;
}

/** Owners of a nominal: "the Israeli leader" → Israel, "the bank's spokesman" → the bank. */
export function ownersOf(scene: Scene, seen: Seen): readonly string[] {
  const inside = seen.sentence.tokens.filter(
    (token) => token.start >= seen.mention.start && token.end <= seen.mention.end,
  );
  const self = idOf(clusterOf(scene, seen));
  const possessor = possessorOf(scene, seen);
  const pronoun = possessor ? possessorId(scene, possessor) : null;
  return [...(pronoun ? [pronoun] : []), ...owners(scene, seen.sentence.index, inside)].filter((id) => id !== self);
}

const GENITIVE = new Set(["'s", '’s', "'", '’']);

/** "Sudland's President X": the words of the owner before the genitive, none where there is none. */
function ownerBefore(tokens: readonly Token[], from: number): readonly Token[] {
  if (!GENITIVE.has(tokens[from - 1]?.form ?? '')) return [];
  let at = from - 1;
  while (at > 0 && from - at < FAR && /^(NOUN|PROPN|ADJ|DET)$/.test(tokens[at - 1]?.upos ?? '')) at--;
  return tokens.slice(at, from - 1);
}

/** "Swiss ski jumper" → "ski jumper": the nouns in small letters at the end. */
function callingOf(words: readonly Token[]): string {
  const from = words.findLastIndex(({ upos, form }) => upos !== 'NOUN' || !/^\p{Ll}/u.test(form));
  return words
    .slice(from + 1)
    .map(({ form }) => form)
    .join(' ');
}

/** The words right before a name, if they end in what a person can be: "former Iraqi police chief". */
export function roleBefore(scene: Scene, seen: Seen): Role | null {
  const { tokens } = seen.sentence;
  const first = tokens.findIndex((token) => token.start >= seen.mention.start);
  let from = first;
  while (from > 0 && first - from < FAR && /^(NOUN|PROPN|ADJ)$/.test(tokens[from - 1]?.upos ?? '')) from--;
  const words = tokens.slice(from, first);
  const last = words.at(-1);
  if (!last) return null;
  const pair = `${words.at(-2)?.form ?? ''} ${last.form}`.toLowerCase();
  const word = last.form.toLowerCase().replace(/\.$/, '');
  const noun = scene.know.nouns.of(pair) ?? scene.know.nouns.of(word) ?? scene.know.nouns.of(last.lemma.toLowerCase());
  // "film maker Karl Vogler": whatever stands right before a person's name in small letters says what he is
  const isCalling =
    noun === null && seen.mention.type === 'Person' && last.upos === 'NOUN' && /^\p{Ll}/u.test(last.form);
  if (noun?.type !== 'Person' && !isCalling) return null;
  return {
    noun: isCalling ? callingOf(words) : scene.know.nouns.of(pair) ? pair : word,
    title: noun?.title ?? null,
    of: [
      ...new Set([
        ...owners(scene, seen.sentence.index, ownerBefore(tokens, from)),
        ...owners(scene, seen.sentence.index, words),
      ]),
    ],
    modifiers: new Set(words.slice(0, -1).map((token) => token.form.toLowerCase())),
  };
}

/** What a nominal says of the person it was linked to. */
export function roleOf(scene: Scene, seen: Seen): Role {
  return {
    noun: seen.noun,
    title: scene.know.nouns.of(seen.noun)?.title ?? null,
    of: ownersOf(scene, seen),
    modifiers: seen.modifiers,
  };
}
