// The text of an article, made again of its sentences; where some are not kept, offsets still hold.
import { sha256 } from '../core/ids';
import { textFrom } from '../graph';

interface Piece {
  readonly text: string;
  readonly start: number;
}

/** What stands for text that is not kept. */
const gap = (length: number): string => (length < 3 ? ' '.repeat(length) : ` …${' '.repeat(length - 2)}`);

/** Sentences at their places. */
function placed(sentences: readonly Piece[]): string {
  let whole = '';
  for (const { text, start } of sentences) {
    whole += gap(Math.max(0, start - whole.length));
    whole += text.slice(Math.max(0, whole.length - start));
  }
  return whole;
}

/** @param sentences in their order @param gaps what stands between them, as the graph keeps it @param digest SHA-256 of the text as it was read */
export function textOf(
  sentences: readonly Piece[],
  gaps: string | null,
  digest: string | null,
): { readonly text: string; readonly complete: boolean } {
  const whole = textFrom(
    sentences.map(({ text }) => text),
    gaps,
  );
  const complete = sha256(whole) === digest;
  return { text: complete ? whole : placed(sentences), complete };
}
