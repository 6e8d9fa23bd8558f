// What stands right behind a word in the text: lists, addresses and brackets, on which parsers differ.
import { isRel } from '../core/tree';
import type { Scene } from './scene';
import { formOf } from './words';

const NONE: readonly number[] = [];

/** The mention, without its article, that begins at a token. */
function mentionAt(scene: Scene, at: number): number | null {
  const { tree, mentions } = scene;
  const article = isRel(tree.tokens[at], 'det') ? 1 : 0;
  const starts = [at, at + article].flatMap((i) => tree.tokens[i]?.start ?? []);
  return mentions.find((mention) => mention.form === 'name' && starts.includes(mention.start))?.head ?? null;
}

/** "outlets such as RT": two-word prepositions are known by their place, as parsers differ on them. */
export function behindWords(scene: Scene, anchor: number, words: readonly string[]): readonly number[] {
  const { tree } = scene;
  const pair = `${formOf(tree, anchor + 1)} ${formOf(tree, anchor + 2)}`;
  const next = words.includes(pair) ? mentionAt(scene, anchor + 3) : null;
  return next === null ? NONE : [next];
}

/** The first token after the smallest mention with this head. */
function after(scene: Scene, anchor: number): number {
  const end = scene.direct(anchor)[0]?.end;
  return end === undefined ? -1 : scene.tree.tokens.findIndex((token) => token.start >= end);
}

/** What stands right behind a mention after a comma or an opening bracket: "Gaziantep, Turkey"; not in a list of places. */
export function behind(scene: Scene, anchor: number, mark: string): readonly number[] {
  const { tree, mentions } = scene;
  const at = after(scene, anchor);
  if (tree.tokens[at]?.form !== mark) return NONE;
  const start = tree.tokens[at + 1]?.start;
  const next = mentions.find((mention) => mention.start === start && mention.form === 'name');
  if (!next) return NONE;
  const end = tree.tokens.findIndex((token) => token.start >= next.end);
  const listed = [end, end + 1].some((i) => tree.tokens[i]?.upos === 'CCONJ');
  return listed && mark === ',' ? NONE : [next.head];
}

/** "Ali, from Haifa, …": set off by a comma, it hangs on the verb in shallow trees. */
export function setOff(scene: Scene, anchor: number, words: readonly string[]): readonly number[] {
  const { tree } = scene;
  const at = after(scene, anchor);
  if (tree.tokens[at]?.form !== ',' || !words.includes(formOf(tree, at + 1))) return NONE;
  const next = mentionAt(scene, at + 2);
  const closed = next !== null && [',', '.'].includes(formOf(tree, after(scene, next)));
  return closed ? [next] : NONE;
}
