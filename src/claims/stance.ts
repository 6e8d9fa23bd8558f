// Which stance a speech act takes: by its cue, its negation, and what a neutral cue governs ("said that the reports are false").
import type { Span, Token } from '../core/model';
import { contains } from '../core/spans';
import { isRel } from '../core/tree';
import type { Draft } from './draft';
import type { Lexicon } from './lexicon';
import { lemmaOf, lower, type View } from './view';

const isNo = (word: string): boolean => /^(not|n't|n’t|never|no|neither|nor|any|nothing|hardly|cannot)$/.test(word);

/** "was not responsible", "had no role": a negation hangs on the word or stands shortly before it. */
function isNegated(view: View, i: number): boolean {
  return (
    [1, 2, 3, 4].some((back) => isNo(lower(view.tokens[i - back]))) ||
    view.tree.children(i).some((c) => c < i && isNo(lower(view.tokens[c])))
  );
}

/** What the clause says of its subject: its root, or what stands behind a form of "be". */
function isPredicate(view: View, i: number, inside: (token: Token | undefined) => boolean): boolean {
  const token = view.tokens[i];
  if (!token || isRel(token, 'amod', 'compound', 'nmod')) return false;
  const cop = view.tree.find(i, 'cop')[0];
  // "reports that were false" says nothing of the reports' truth; "reports that came in, are false" does.
  if (isRel(token, 'acl')) return cop !== undefined && view.tokens[cop - 1]?.form === ',';
  if (token.upos === 'ADP') return cop !== undefined || lemmaOf(view.tokens[i - 1]) === 'be';
  const copular =
    view.tree.find(i, 'cop').length > 0 || [1, 2, 3, 4].some((back) => lemmaOf(view.tokens[i - back]) === 'be');
  const root = !inside(view.tokens[token.head]);
  return root || copular;
}

function marked(view: View, content: readonly Span[], lexicon: Lexicon): string | null {
  const inside = (token: Token | undefined): boolean =>
    token !== undefined && content.some((span) => contains(span, token));
  for (const marker of lexicon.markers) {
    const found = view.tokens.some(
      (token, i) =>
        marker.lemmas.includes(lemmaOf(token)) &&
        inside(token) &&
        (marker.where === 'anywhere' || isPredicate(view, i, inside)) &&
        isNegated(view, i) === marker.negated,
    );
    if (found) return marker.stance;
  }
  return null;
}

/** The stance, or null where nothing is claimed: "did not say". */
export function stanceOf(draft: Draft, lexicon: Lexicon): string | null {
  const { hit, entry, kind } = draft;
  if (hit.negated) return entry.cue.negated;
  const open = entry.neutral && (kind === 'clause' || kind === 'quote');
  return (open ? marked(hit.view, draft.content, lexicon) : null) ?? entry.stance;
}
