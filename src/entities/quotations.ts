// Finds what stands between quotation marks. An opening mark that is never closed ends with its paragraph.
import type { Mentioned, Span } from '../core/model';

const OPEN = /[“„«]/;
const CLOSE = /[”»]/;

/** Quotations of three words and more, in order; a title or a nickname in marks is none. */
export function quotations(doc: Mentioned): readonly Span[] {
  const found: Span[] = [];
  let open = -1;
  let paragraph = -1;
  const close = (end: number) => {
    if (open >= 0 && doc.text.slice(open, end).split(/\s+/).length > 2) found.push({ start: open, end });
    open = -1;
  };
  for (const sentence of doc.sentences) {
    if (open >= 0 && sentence.paragraph !== paragraph) close(sentence.start);
    paragraph = sentence.paragraph;
    for (const token of sentence.tokens) {
      const { form } = token;
      const straight = form === '"' || form === '``' || form === "''";
      if (OPEN.test(form) || (straight && open < 0)) open = token.start;
      else if (CLOSE.test(form) || straight) close(token.end);
    }
  }
  close(doc.text.length);
  return found;
}
