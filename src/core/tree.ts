// Walks over a sentence's dependency tree.
import type { Sentence, Span, Token } from './model';

/** A sentence's tree with children by head, made once for a sentence. */
export interface Tree {
  readonly tokens: readonly Token[];
  /** Indexes of the dependents of token i, in order. */
  children(i: number): readonly number[];
  /** Indexes of i and all below it, in order. `skip` cuts branches by their deprel ("acl:relcl"). */
  subtree(i: number, skip?: (token: Token) => boolean): readonly number[];
  /** Indexes from i (excluded) up to the root. */
  ancestors(i: number): readonly number[];
  /** Dependents of i whose deprel is one of these, or such a one with a subtype: `nsubj` finds `nsubj:pass`. */
  find(i: number, ...deprels: readonly string[]): readonly number[];
  /** The span of the subtree, without punctuation at its ends. */
  spanOf(i: number, skip?: (token: Token) => boolean): Span;
}

const NONE: readonly number[] = [];
/** Dependents by head; most tokens have none, and get no list. */
function dependents(tokens: readonly Token[]): readonly (readonly number[] | undefined)[] {
  const below: (number[] | undefined)[] = tokens.map(() => undefined);
  for (const [i, { head }] of tokens.entries()) {
    const has = below[head];
    if (has) has.push(i);
    else if (head in below) below[head] = [i];
  }
  return below;
}

/** `nsubj:pass` is a `nsubj`, and is itself. */
export function isRel(token: Token | undefined, ...deprels: readonly string[]): boolean {
  if (!token) return false;
  const { deprel } = token;
  return deprels.some(
    (rel) => deprel.startsWith(rel) && (deprel.length === rel.length || deprel.charAt(rel.length) === ':'),
  );
}

/** A plural noun; collective ones ("police", "people") count whatever their tag. */
export const isPlural = (token: Token | undefined): boolean =>
  /^NNP?S$/.test(token?.xpos ?? '') || /^(?:people|police|men|women|children|troops|forces)$/i.test(token?.form ?? '');

export function treeOf(sentence: Pick<Sentence, 'tokens'>): Tree {
  const { tokens } = sentence;
  const below = dependents(tokens);
  const children = (i: number) => below[i] ?? NONE;
  const subtree = (i: number, skip: (token: Token) => boolean = () => false): readonly number[] => {
    if (children(i).length === 0) return [i];
    const found: number[] = [];
    const seen = new Set<number>();
    const todo = [i];
    for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      found.push(at);
      for (const child of children(at)) {
        const token = tokens[child];
        if (token && !skip(token)) todo.push(child);
      }
    }
    return found.sort((a, b) => a - b);
  };
  return {
    tokens,
    children,
    subtree,
    ancestors: (i) => {
      const found: number[] = [];
      for (let at = tokens[i]?.head ?? -1; at >= 0 && !found.includes(at); at = tokens[at]?.head ?? -1) found.push(at);
      return found;
    },
    find: (i, ...deprels) => {
      const all = children(i);
      return all.length === 0 ? NONE : all.filter((child) => isRel(tokens[child], ...deprels));
    },
    spanOf: (i, skip) => {
      const inside = subtree(i, skip).flatMap((at) => tokens[at] ?? []);
      while (inside.length > 1 && inside.at(-1)?.upos === 'PUNCT') inside.pop();
      while (inside.length > 1 && inside[0]?.upos === 'PUNCT') inside.shift();
      return { start: inside[0]?.start ?? 0, end: inside.at(-1)?.end ?? 0 };
    },
  };
}
