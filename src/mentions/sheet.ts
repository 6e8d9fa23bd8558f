// One sentence with all that the finders of mentions need to know about it.
import type { NameType, Sentence, Span } from '../core/model';
import { type Tree, treeOf } from '../core/tree';
import type { Gazetteer, Known } from '../data/gazetteer';
import type { Nominals } from '../data/nominals';
import type { Nouns } from '../data/nouns';
import type { Saying } from '../data/saying';

/** What the stage knows: made once from the Kit. */
export interface Knowledge {
  readonly gazetteer: Gazetteer;
  readonly nouns: Nouns;
  readonly nominals: Nominals;
  /** Words by which one says something. */
  readonly saying: Saying;
  /** First names. */
  readonly given: ReadonlySet<string>;
  /** Words that make a name one of a body or an event: "Ministry", "Conference". */
  readonly bodies: ReadonlySet<string>;
  /** Lower case: "province", "airport". */
  readonly placeWords: ReadonlySet<string>;
}

export interface Sheet {
  readonly text: string;
  readonly sentence: Sentence;
  readonly tree: Tree;
  /** Words of the article's longer names. */
  readonly parts: ReadonlySet<string>;
  /** Last words of the article's longer names of persons. */
  readonly surnames: ReadonlySet<string>;
  /** Names of states that are a person's in this article. */
  readonly namesakes: ReadonlySet<string>;
  readonly know: Knowledge;
}

/** From token `first` to token `last`, both included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Where a name begins and ends, and what it may mean. */
export interface Draft extends Range {
  readonly reader: NameType | null;
  /** How sure the reader was; 1 where only the Kit found it. */
  readonly score: number;
  readonly known: readonly Known[];
}

export const sheetOf = (
  article: Pick<Sheet, 'text' | 'parts' | 'surnames' | 'namesakes' | 'know'>,
  sentence: Sentence,
): Sheet => ({
  ...article,
  sentence,
  tree: treeOf(sentence),
});

export const spanOf = ({ sentence }: Sheet, { first, last }: Range): Span => ({
  start: sentence.tokens[first]?.start ?? 0,
  end: sentence.tokens[last]?.end ?? 0,
});

export const textOf = (sheet: Sheet, range: Range): string => {
  const { start, end } = spanOf(sheet, range);
  return sheet.text.slice(start, end);
};

export const lower = (sheet: Sheet, i: number): string => sheet.sentence.tokens[i]?.form.toLowerCase() ?? '';

/** The token of a range that hangs on one outside; the last where the tree does not tell. */
export function headOf({ sentence }: Sheet, { first, last }: Range): number {
  for (let i = last; i >= first; i--) {
    const token = sentence.tokens[i];
    if (token && token.upos !== 'PUNCT' && (token.head < first || token.head > last)) return i;
  }
  return last;
}
