// What stands right behind a word in the text: lists, addresses and brackets, on which parsers differ.
import type { Mention } from '../core/model';
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

/** True in a list of names: "Iran, Iraq, Syria and Turkey". */
function isListed(scene: Scene, mention: Mention): boolean {
  const { tree, mentions } = scene;
  const end = tree.tokens.findIndex((token) => token.start >= mention.end);
  if ([end, end + 1].some((i) => tree.tokens[i]?.upos === 'CCONJ')) return true;
  const start = tree.tokens[end]?.form === ',' ? tree.tokens[end + 1]?.start : undefined;
  const next = mentions.find((other) => other.form === 'name' && other.start === start);
  return next !== undefined && isListed(scene, next);
}

/** "In Paris, US officials", "in the ports, Eritrea's minister": the name belongs to what follows. */
function isBeforeNoun({ tree }: Scene, mention: Mention): boolean {
  const end = tree.tokens.findIndex((token) => token.start >= mention.end);
  const next = tree.tokens[end];
  if (next?.xpos === 'POS') return true;
  const head = tree.tokens[mention.head]?.head ?? -1;
  return head >= end && next?.upos !== 'PUNCT' && isRel(tree.tokens[mention.head], 'compound', 'amod', 'nmod', 'flat');
}

/** What stands right behind a mention after a comma or an opening bracket: "Gaziantep, Turkey"; not in a list of places. */
export function behind(scene: Scene, anchor: number, mark: string): readonly number[] {
  const { tree, mentions } = scene;
  const at = after(scene, anchor);
  if (tree.tokens[at]?.form !== mark) return NONE;
  const start = tree.tokens[at + 1]?.start;
  const next = mentions.find((mention) => mention.start === start && mention.form === 'name');
  if (!next) return NONE;
  return mark === ',' && (isListed(scene, next) || isBeforeNoun(scene, next)) ? NONE : [next.head];
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
