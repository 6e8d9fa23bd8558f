// What an article speaks of besides a name: words, and states and bodies by their names, adjectives, towns and people.
import { fold } from '../data/gazetteer';
import type { Scene, Seen } from './scene';

/** A place in the text that speaks for something. */
export interface Hint {
  /** As it stands there: "Lagos", "Nigerian". */
  readonly text: string;
  readonly sentence: number;
  readonly token: number;
}

export interface Around {
  /** Where the article names this thing of the Kit, or what is its: `state:NGA` is spoken of by "Abuja". */
  of(id: string): readonly Hint[];
  /** Where these words stand; in lower case they match any form, with a capital only themselves. */
  words(words: string): readonly Hint[];
  /** Ids of the states spoken of. */
  readonly states: readonly string[];
}

type Put = (key: string, hint: Hint) => void;

/** Names, with the states and bodies that they belong to. */
function addNames({ all, know }: Scene, put: Put): void {
  for (const seen of all) {
    if (seen.mention.form !== 'name') continue;
    const entry = know.ambiguous.of(seen.text);
    const known = entry ? know.gazetteer.byId(entry.default ?? '') : know.gazetteer.find(seen.text)[0];
    // "Paris" speaks for France, though there is one in Texas; "the Labour Party" for nothing
    if (!known || (entry && known.type !== 'Place' && known.type !== 'State')) continue;
    const hint = { text: seen.text, sentence: seen.sentence.index, token: seen.mention.head };
    const state = known.standsFor ? [known.standsFor.state] : [];
    for (const id of new Set([known.id, ...state, ...know.homes(known.id)])) put(id, hint);
  }
}

/** "Nigerian", "South Korean", "Nigerians". */
function addAdjectives({ doc, know }: Scene, put: Put): void {
  for (const { index, tokens } of doc.sentences)
    for (const [token, { form }] of tokens.entries()) {
      if (!/^\p{Lu}/u.test(form)) continue;
      const two = `${tokens[token - 1]?.form ?? ''} ${form}`;
      const one = know.gazetteer.adjective(two) ?? know.gazetteer.adjective(form.replace(/ns$/, 'n'));
      if (one) put(one.id, { text: form, sentence: index, token });
    }
}

const collect = (fill: (put: Put) => void): ReadonlyMap<string, readonly Hint[]> => {
  const found = new Map<string, Hint[]>();
  fill((key, hint) => {
    const there = found.get(key);
    if (there) there.push(hint);
    else found.set(key, [hint]);
  });
  return found;
};

/** Every word, by form and in lower case by form and lemma. */
function addWords({ doc }: Scene, put: Put): void {
  for (const { index, tokens } of doc.sentences)
    for (const [token, { form, lemma }] of tokens.entries())
      for (const word of new Set([fold(form), form.toLowerCase(), lemma.toLowerCase()]))
        put(word, { text: form, sentence: index, token });
}

/** Looks over the article when it is first asked, once. */
export function around(scene: Scene): Around {
  let ids: ReadonlyMap<string, readonly Hint[]> | null = null;
  let forms: ReadonlyMap<string, readonly Hint[]> | null = null;
  const named = () => {
    ids ??= collect((put) => {
      addNames(scene, put);
      addAdjectives(scene, put);
    });
    return ids;
  };
  return {
    of: (id) => named().get(id) ?? [],
    words: (words) => {
      forms ??= collect((put) => addWords(scene, put));
      const [first = '', ...rest] = words.split(' ').map((word) => fold(word));
      const follows = ({ sentence, token }: Hint): boolean =>
        rest.every((word, i) => {
          const form = fold(scene.doc.sentences[sentence]?.tokens[token + 1 + i]?.form ?? '');
          return form === word || form.toLowerCase() === word;
        });
      return (forms.get(first) ?? [])
        .filter(follows)
        .map((hint) => ({ ...hint, text: rest.length ? words : hint.text }));
    },
    get states() {
      return [...named().keys()].filter((id) => id.startsWith('state:'));
    },
  };
}

/** True where the hint is part of the name itself; in "Telegraph of Calcutta" the town is not. */
export const isInside = ({ sentence, token }: Hint, seen: Seen): boolean => {
  const at = seen.sentence.tokens[token];
  return (
    sentence === seen.sentence.index && at !== undefined && at.start >= seen.mention.start && token <= seen.mention.head
  );
};
