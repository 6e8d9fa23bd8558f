// The frame language of data/relations: "S pay visit to O" is read into a Frame, which the matcher looks for in trees.
//
//   S, O         the two ends. BOTH: one plural phrase that names both ("the leaders met").
//   verbs        "S attack O", "S meet with O", "S carry_out strike on|against O", "O receive aid from S"
//                What stands before the verb is its subject, an end after it its object; a bare word its object noun ("*": any);
//                words before an end (or colon and noun: "under:arrest") are prepositions; "_" joins a particle.
//                "by:bomb|mine" asks for what did it, also where it is the subject: "a bomb killed", "killed by a mine".
//                One end suffices where the entry says which may stand "alone": "S resign".
//                "S reject O's offer": O is whose the object noun is, "Oslo's offer", "the Norwegian offer", "the offer by Oslo".
//   nouns        "S's visit to O": a noun with its complements. S's is the doer, however it is said: "Putin's visit", "the Russian
//                visit", "a visit by Putin", "Putin paid a visit". O's is a genitive, compound or adjective.
//   S=owner      a noun that is itself the end: "the owner of the farm, Ali", "Ali is the owner". "+state" asks for a modifier.
//   ties         no word of their own: "S in O", "O's S", "S , O" ("Gaziantep, Turkey"), "S ( O )".
//   @list        a list of this file's "words"; "|" parts alternatives; "|-" takes words away ("@title|-@none"); @title, @office, @profession: of titles.json.

export type Role = 'S' | 'O' | 'BOTH';

/** Where an end stands, seen from the anchor. */
export type Slot =
  | { readonly kind: 'subject' | 'object' | 'doer' | 'genitive' | 'self' | 'comma' | 'bracket' }
  /** Whose the verb's object is, where that is one of these nouns. */
  | { readonly kind: 'owner'; readonly nouns: readonly string[] }
  | { readonly kind: 'prep'; readonly words: readonly string[] };

export interface Place {
  readonly role: Role;
  readonly slot: Slot;
}

export type FrameKind = 'verbs' | 'nouns' | 'ties';

/** A phrase with one of these prepositions and nouns. */
export interface Phrase {
  readonly preps: readonly string[];
  readonly nouns: readonly string[];
}

/** A frame as read: an anchor word, what must stand with it, and where the ends are. */
export interface Shape {
  readonly kind: FrameKind;
  /** Lemmas of the anchor: "attack", "carry out" (verb first), "prime minister" (noun last); empty for a tie. */
  readonly anchor: readonly string[];
  /** Lemmas one of which must be the verb's object: "pay visit". */
  readonly noun: readonly string[];
  /** Phrases that must stand with the verb: "put under:arrest". */
  readonly phrases: readonly Phrase[];
  /** Lemmas one of which must modify the anchor: "+state". */
  readonly modifier: readonly string[];
  readonly places: readonly Place[];
}

export type WordLists = Readonly<Record<string, readonly string[]>>;

interface Draft {
  anchor: readonly string[];
  noun: readonly string[];
  phrases: Phrase[];
  modifier: readonly string[];
  places: Place[];
}

const isRole = (word: string | undefined): word is Role => word === 'S' || word === 'O' || word === 'BOTH';

function words(part: string, lists: WordLists): readonly string[] {
  if (!part.startsWith('@')) return [part.replaceAll('_', ' ')];
  const list = lists[part.slice(1)];
  if (!list) throw new Error(`no word list "${part}"`);
  return list;
}

function alternatives(word: string, lists: WordLists): readonly string[] {
  const parts = word.split('|');
  const isLess = (part: string) => part.startsWith('-');
  const less = new Set(parts.filter(isLess).flatMap((part) => words(part.slice(1), lists)));
  return parts.filter((part) => !isLess(part)).flatMap((part) => words(part, lists).filter((one) => !less.has(one)));
}

function addVerbWord(draft: Draft, word: string, next: string | undefined, lists: WordLists): boolean {
  const [prep, nouns] = word.split(':');
  if (nouns !== undefined && prep) draft.phrases.push({ preps: prep.split('|'), nouns: alternatives(nouns, lists) });
  else if (draft.anchor.length === 0) draft.anchor = alternatives(word, lists);
  else if (isRole(next)) {
    draft.places.push({ role: next, slot: { kind: 'prep', words: alternatives(word, lists) } });
    return true;
  } else draft.noun = alternatives(word, lists);
  return false;
}

function readVerb(words: readonly string[], lists: WordLists, draft: Draft): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === "O's") {
      draft.noun = alternatives(words[++i] ?? '*', lists);
      draft.places.push({ role: 'O', slot: { kind: 'owner', nouns: draft.noun } });
    } else if (isRole(word))
      draft.places.push({ role: word, slot: { kind: draft.anchor.length > 0 ? 'object' : 'subject' } });
    else if (addVerbWord(draft, word, words[i + 1], lists)) i++;
  }
}

function readPossessor(draft: Draft, role: Role, selfNoun: boolean): void {
  const doer = role !== 'O' && !selfNoun;
  draft.places.push({ role, slot: { kind: doer ? 'doer' : 'genitive' } });
}

function readNoun(words: readonly string[], lists: WordLists, draft: Draft): void {
  const selfNoun = words.some((word) => /^[SO]=/.test(word));
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const next = words[i + 1];
    const [role, noun] = word.split('=');
    if (noun !== undefined && isRole(role)) {
      draft.anchor = alternatives(noun, lists);
      draft.places.push({ role, slot: { kind: 'self' } });
    } else if (/^(S|O|BOTH)'s$/.test(word)) {
      const possessor = word.slice(0, -2);
      if (isRole(possessor)) readPossessor(draft, possessor, selfNoun);
    } else if (word.startsWith('+')) draft.modifier = alternatives(word.slice(1), lists);
    else if (isRole(next)) {
      draft.places.push({ role: next, slot: { kind: 'prep', words: alternatives(word, lists) } });
      i++;
    } else draft.anchor = alternatives(word, lists);
  }
}

function readTie(words: readonly string[], lists: WordLists, draft: Draft): void {
  const [first, second, third] = words;
  if (/^[SO]'s$/.test(first ?? '') && isRole(second)) {
    const possessor = first === "S's" ? 'S' : 'O';
    draft.places.push({ role: second, slot: { kind: 'self' } }, { role: possessor, slot: { kind: 'genitive' } });
  } else if (isRole(first) && second !== undefined && isRole(third)) {
    const slot: Slot =
      second === ','
        ? { kind: 'comma' }
        : second === '('
          ? { kind: 'bracket' }
          : { kind: 'prep', words: alternatives(second, lists) };
    draft.places.push({ role: first, slot: { kind: 'self' } }, { role: third, slot });
  } else throw new Error('a tie reads "S in O", "O\'s S", "S , O" or "S ( O"');
}

const READERS = { verbs: readVerb, nouns: readNoun, ties: readTie } as const;

/** Reads one frame. @param alone one end suffices: "S resign" @throws Error saying what is wrong with it */
export function readFrame(kind: FrameKind, text: string, lists: WordLists, alone = false): Shape {
  const draft: Draft = { anchor: [], noun: [], phrases: [], modifier: [], places: [] };
  READERS[kind](text.split(/\s+/), lists, draft);
  const roles = draft.places.map((place) => place.role).sort();
  if (kind !== 'ties' && draft.anchor.length === 0) throw new Error('has no anchor word');
  const ends = roles.join();
  if (ends !== 'O,S' && ends !== 'BOTH' && !(alone && (ends === 'S' || ends === 'O')))
    throw new Error('needs S and O once each, or BOTH');
  return { kind, ...draft };
}
