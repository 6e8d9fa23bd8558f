// Word pieces of one word, as BERT's uncased vocabulary has them: "Tehran's" is tehran ' s, "embargoed" em ##bar ##go ##ed.

/** A web address shall cost no more than a name. */
const MOST_PIECES = 8;
const LONGEST_PART = 100;
const MOST_CACHED = 50_000;

/** Control, format, private and replacement characters are no text; tab and line ends are white space. */
const NOISE = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\ufffd]/gu;
const ACCENT = /\p{Mn}/gu;
/** Letter by letter, as in training: no final sigma. */
const CAPITAL = /\p{Changes_When_Lowercased}/gu;
/** Parts of a word: each mark and each Chinese character alone, else what stands between them. */
const ALONE =
  '\\p{P}$+<=>^`|~\\u4e00-\\u9fff\\u3400-\\u4dbf\\u{20000}-\\u{2a6df}\\u{2a700}-\\u{2b73f}\\u{2b740}-\\u{2b81f}\\u{2b920}-\\u{2ceaf}\\uf900-\\ufaff\\u{2f800}-\\u{2fa1f}';
const PARTS = new RegExp(`[${ALONE}]|[^\\s${ALONE}]+`, 'gu');

/** Ids of the pieces of a form taken alone: at least one, at most eight. */
export type Pieces = (form: string) => readonly number[];

/**
 * Pieces after a vocabulary whose line numbers are the ids: the same as `Pieces` in train/model.py, which the model was
 * trained with. Only "[SEP]" and the like, written in a text, stay text here and never become control tokens.
 */
export function wordPieces(vocabulary: readonly string[]): Pieces {
  const ids = new Map(vocabulary.map((piece, id) => [piece, id]));
  const unknown = ids.get('[UNK]') ?? 100;
  const longest = vocabulary.reduce((most, piece) => Math.max(most, piece.length), 0);
  const cache = new Map<string, readonly number[]>();

  /** The longest piece that stands at `start`. */
  const pieceAt = (part: string, start: number): { readonly id: number; readonly end: number } | undefined => {
    for (let end = Math.min(part.length, start + longest); end > start; end--) {
      const id = ids.get(start > 0 ? `##${part.slice(start, end)}` : part.slice(start, end));
      if (id !== undefined) return { id, end };
    }
    return undefined;
  };

  /** Longest pieces from the left; a part that does not come out even is unknown as a whole. */
  const ofPart = (part: string): readonly number[] => {
    const found: number[] = [];
    if (part.length > LONGEST_PART && [...part].length > LONGEST_PART) return [unknown];
    for (let at = 0; at < part.length; ) {
      const piece = pieceAt(part, at);
      if (!piece) return [unknown];
      found.push(piece.id);
      at = piece.end;
    }
    return found;
  };

  const ofForm = (form: string): readonly number[] => {
    const found: number[] = [];
    for (const [part] of normalized(form).matchAll(PARTS)) {
      found.push(...ofPart(part));
      if (found.length >= MOST_PIECES) break;
    }
    return found.length > 0 ? found.slice(0, MOST_PIECES) : [unknown];
  };

  return (form) => {
    const known = cache.get(form);
    if (known) return known;
    if (cache.size >= MOST_CACHED) cache.clear();
    const found = ofForm(form);
    cache.set(form, found);
    return found;
  };
}

/** Without noise, accents and capitals: "Erdoğan" is erdogan. */
function normalized(form: string): string {
  return form
    .replace(NOISE, '')
    .normalize('NFD')
    .replace(ACCENT, '')
    .replace(CAPITAL, (letter) => letter.toLowerCase());
}
