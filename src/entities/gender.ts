// The gender of a person, where name, title or honorific tell it.
import type { Gender, Scene, Seen } from './scene';

/** "Mr Roe" m; "Jane Roe" f; null where neither tells. */
export function genderOf(scene: Scene, { sentence, mention, text }: Seen): Gender {
  const { nouns, words } = scene.know;
  const first = sentence.tokens.findIndex((token) => token.start >= mention.start);
  const before = sentence.tokens[first - 1]?.form ?? '';
  const dotted = before === '.' ? (sentence.tokens[first - 2]?.form ?? '') : before;
  const byTitle = nouns.titleGender(dotted) ?? nouns.of(dotted.toLowerCase())?.gender ?? null;
  if (byTitle) return byTitle;
  const given = text.split(/[\s-]+/)[0] ?? '';
  const male = words.male.has(given);
  return male === words.female.has(given) ? null : male ? 'm' : 'f';
}
