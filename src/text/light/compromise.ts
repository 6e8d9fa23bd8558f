// Asks compromise for its tags and roots of one sentence; the only file that knows its types (which are loose).
import nlp from 'compromise';
import type { Span } from '../../core/model';

/** One of compromise's terms; offsets into the sentence. */
export interface Term extends Span {
  readonly tags: ReadonlySet<string>;
  /** Its lemma for verbs and nouns; null where it has none. */
  readonly root: string | null;
}

interface RawTerm {
  readonly tags?: Iterable<string>;
  readonly root?: string;
  readonly offset?: { readonly start: number; readonly length: number };
}

/** Terms in order. compromise never throws on odd text; what it leaves out has no term. */
export function termsOf(sentence: string): readonly Term[] {
  const doc = nlp(sentence);
  // compromise's published types know neither `compute` on a view nor `document`.
  const view = doc as unknown as {
    compute(methods: readonly string[]): void;
    readonly document: readonly (readonly RawTerm[])[];
  };
  view.compute(['offset', 'root']);
  return view.document.flat().flatMap((term) =>
    term.offset && term.offset.length > 0
      ? [
          {
            start: term.offset.start,
            end: term.offset.start + term.offset.length,
            tags: new Set(term.tags ?? []),
            root: term.root ?? null,
          },
        ]
      : [],
  );
}
