// The PLOVER mode of what is asked for, refused or threatened: by the word of its content that stands highest in the tree.
import type { Claim, Sentence, Span, Token } from '../core/model';
import { contains } from '../core/spans';
import { isRel, type Tree, treeOf } from '../core/tree';
import type { ContentMode } from '../data/plover-claims';

/** The words of a claim's content in one sentence. */
interface Part {
  readonly tree: Tree;
  readonly inside: (at: number) => boolean;
}

const lemmaAt = ({ tree }: Part, at: number): string => tree.tokens[at]?.lemma.toLowerCase() ?? '';

/** Steps below the highest words: in "a call for troops to be sent" the troops; what stands deeper tells of something else. */
const DEPTH = 2;

/** Who acts tells nothing of the deed ("demanded that troops leave"), nor a clause beside it ("if talks fail"), nor half a word ("election security"). */
const isAside = ({ tree }: Part, at: number): boolean => {
  const token = tree.tokens[at];
  return token?.deprel === 'nsubj' || isRel(token, 'csubj', 'advcl', 'acl:relcl', 'parataxis', 'compound');
};

/** Highest words first, level by level. Of "the troops to leave" the verb alone: the troops are those who are asked. */
function levels(part: Part): readonly (readonly number[])[] {
  const { tree } = part;
  const all = [...tree.tokens.keys()].filter((at) => part.inside(at));
  const tops = all.filter((at) => !part.inside(tree.tokens[at]?.head ?? -1) && tree.tokens[at]?.deprel !== 'nsubj');
  const verbs = tops.filter((at) => tree.tokens[at]?.upos === 'VERB');
  const found: (readonly number[])[] = [verbs.length > 0 ? verbs : tops];
  for (let i = 0; i < DEPTH; i++)
    found.push(
      (found[i] ?? []).flatMap((at) => tree.children(at)).filter((at) => part.inside(at) && !isAside(part, at)),
    );
  return found;
}

/** "cut tie": the first word stands here, the others right below it; "* not" is any highest word that is negated. */
function stands(part: Part, at: number, words: string, top: boolean): boolean {
  const [first = '', ...others] = words.split(' ');
  if (first === '*' ? !top : lemmaAt(part, at) !== first) return false;
  const { tree, inside } = part;
  const below = tree.children(at).flatMap((one) => (inside(one) ? [one, ...tree.find(one, 'conj')] : []));
  return others.every((word) => below.some((one) => lemmaAt(part, one) === word));
}

/** Phrases before words: "leave office" is no mere "leave". */
function modeAt(modes: readonly ContentMode[], part: Part, at: number, top: boolean): string | null {
  const has = (long: boolean) =>
    modes.find(({ words }) => words.some((one) => one.includes(' ') === long && stands(part, at, one, top)));
  return (has(true) ?? has(false))?.mode ?? null;
}

/** Null where no word of the content tells. @param type of the claim as an event: "REQUEST" @param sentences that its content stands in */
export function contentMode(
  table: readonly ContentMode[],
  type: string,
  { content }: Pick<Claim, 'content'>,
  sentences: readonly Pick<Sentence, 'tokens'>[],
): string | null {
  const modes = table.filter(({ types }) => types.includes(type));
  if (modes.length === 0) return null;
  for (const { tokens } of sentences) {
    const inside = (at: number): boolean => {
      const token = tokens[at];
      return token !== undefined && content.some((span) => contains(span, token));
    };
    const part: Part = { tree: treeOf({ tokens }), inside };
    for (const [depth, level] of levels(part).entries()) {
      const mode = level.map((at) => modeAt(modes, part, at, depth === 0)).find((found) => found !== null);
      if (mode) return mode;
    }
  }
  return null;
}

/** The same for what the article itself tells, "Norway refused to withdraw": by what stands below its word. */
export function modeBelow(
  table: readonly ContentMode[],
  type: string,
  anchor: Span,
  tokens: readonly Token[],
): string | null {
  const at = tokens.findIndex((token) => contains(token, anchor) || contains(anchor, token));
  const below = treeOf({ tokens }).subtree(at);
  return contentMode(table, type, { content: below.flatMap((one) => (one === at ? [] : (tokens[one] ?? []))) }, [
    { tokens },
  ]);
}
