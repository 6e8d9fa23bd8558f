// By which keys a name finds those that may be the same: only names that share one are ever compared.
import type { EntityType } from '../core/model';
import { plain } from './body-name';
import { personNamesOf } from './facts';
import { kindOf } from './kinds';
import type { Knowledge } from './knowledge';
import type { PersonName } from './person-name';

/** What is known of an entity before its profile is read. */
export interface Head {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly known: boolean;
  /** Names by which articles call it. */
  readonly names: readonly string[];
}

/**
 * full: all words of a name. lone: family or given name, for those called by it alone. initial: "J. Harker". acronym: "SNHR".
 * In the last three, two are compared only where one of them asks: where it is the short form.
 */
export type KeyKind = 'full' | 'lone' | 'initial' | 'acronym';
export interface Key {
  readonly key: string;
  readonly kind: KeyKind;
  readonly asks: boolean;
}

/** So many skeletons of one name at most; a name of many words has few spellings anyway. */
const MOST = 8;

const product = (lists: readonly (readonly string[])[]): readonly string[] =>
  lists.reduce<readonly string[]>(
    (so, list) => so.flatMap((one) => list.map((more) => (one === '' ? more : `${one} ${more}`))).slice(0, MOST),
    [''],
  );

/** Keys of one order of the words: family with each given name; the first with each other, for names that go on. */
function ordered(words: readonly string[], know: Knowledge): readonly Key[] {
  const family = know.words.keys(words.at(-1) ?? '');
  const first = words[0] ?? '';
  // "En-lai", "Enlai": the given names one by one, and as one
  const givens = words.slice(0, -1);
  const pairs = [...new Set([...givens, givens.join('')])].flatMap((given) =>
    given.length > 1 ? product([family, know.words.givenKeys(given)]) : [],
  );
  const inner = words.slice(1, -1).filter((word) => word.length > 1);
  const tails = inner.flatMap((word) => product([know.words.keys(word), know.words.keys(first)]));
  const full = [...pairs, ...tails].map((key): Key => ({ key: `p:${key}`, kind: 'full', asks: true }));
  const initials = family.map(
    (key): Key => ({ key: `i:${key} ${first.charAt(0)}`, kind: 'initial', asks: first.length === 1 }),
  );
  return [...full, ...initials];
}

const loneKeys = (list: readonly string[], asks: boolean): readonly Key[] =>
  list.map((key) => ({ key: `s:${key}`, kind: 'lone', asks }));

function personKeys({ words, turned, bare }: PersonName, known: boolean, know: Knowledge): readonly Key[] {
  const [first = '', ...more] = words;
  // "Jokowi" is a name of Joko Widodo, who is no short form of anybody
  if (bare) return loneKeys(know.words.givenKeys(first), !known);
  const whole: Key = { key: `w:${know.words.keys(words.join(''))[0] ?? ''}`, kind: 'full', asks: true };
  const families = know.words.keys(more.at(-1) ?? '');
  // whom the world knows may be called by the given name alone: "Saddam"
  const called = known ? words.slice(0, -1).flatMap(know.words.givenKeys) : turned ? know.words.keys(first) : [];
  return [
    whole,
    ...ordered(words, know),
    ...(turned ? ordered(turned, know) : []),
    ...loneKeys([...families, ...called], false),
  ];
}

function bodyKeys(head: Head, names: readonly string[], know: Knowledge): readonly Key[] {
  const kind = kindOf(head.type);
  const keys: Key[] = [];
  for (const name of names) {
    const { words, owner, initials, acronym } = know.body.parse(name, head.type);
    const forms = product(words.map((word) => (know.body.exact(word) ? [plain(word)] : know.words.keys(word))));
    for (const form of forms)
      keys.push({ key: `b:${kind} ${owner ?? ''} ${form.replaceAll(' ', '')}`, kind: 'full', asks: true });
    if (kind !== 'Body') continue;
    if (acronym) keys.push({ key: `=:${acronym}`, kind: 'acronym', asks: true });
    for (const short of initials) keys.push({ key: `=:${short}`, kind: 'acronym', asks: false });
  }
  return keys;
}

/** The keys of an entity, each once: from its own name, and from those of data/ where it is known. */
export function keys(head: Head, know: Knowledge): readonly Key[] {
  const { id, type, name, known } = head;
  const others = known ? know.namesOf(id) : [];
  const all =
    type === 'Person'
      ? personNamesOf(name, others, know).flatMap((one) => personKeys(one, known, know))
      : bodyKeys(head, [...new Set([name, ...others])], know);
  const found = new Map<string, Key>();
  for (const key of all) if (!found.get(key.key)?.asks) found.set(key.key, key);
  return [...found.values()];
}
