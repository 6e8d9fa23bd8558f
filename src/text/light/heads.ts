// Heads of one tagged sentence: base phrases, then clauses; every word ends under one root.
import type { Line } from './chunks';
import { chunksOf } from './chunks';
import type { Grammar } from './clauses';
import { Clauses } from './clauses';
import { attach, draft, isFree } from './draft';

export interface Heads {
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
}

/** A tree: one root (head -1), no circle, every word in it. */
export function headsOf(line: Line, grammar: Grammar): Heads {
  const open = draft(line.tags.length);
  const chunks = chunksOf(line, open);
  const root = new Clauses(line, open, chunks, grammar).run();
  open.heads[root] = -1;
  open.deprels[root] = 'root';
  line.tags.forEach((tag, i) => {
    if (i === root || (!isFree(open, i) && open.heads[i] !== -1)) return;
    attach(open, i, root, tag.upos === 'PUNCT' ? 'punct' : 'dep');
  });
  return { heads: open.heads, deprels: open.deprels };
}
