// Finds what stands between quotation marks. An opening mark that is never closed ends with its paragraph.
import type { Mentioned, Span } from '../core/model';

const OPEN = /[“„«]/;
const CLOSE = /[”»]/;

type Mark = 'open' | 'close' | null;

/** Straight marks open and close in turn. */
function markOf(form: string, open: boolean): Mark {
  if (form === '"' || form === '``' || form === "''") return open ? 'close' : 'open';
  if (OPEN.test(form)) return 'open';
  return CLOSE.test(form) ? 'close' : null;
}

/** Quotations of three words and more, in order; a title or a nickname in marks is none. */
export function quotations(doc: Mentioned): readonly Span[] {
  const found: Span[] = [];
  let open = -1;
  const close = (end: number) => {
    if (open >= 0 && doc.text.slice(open, end).split(/\s+/).length > 2) found.push({ start: open, end });
    open = -1;
  };
  doc.sentences.forEach((sentence, i) => {
    if (sentence.paragraph !== doc.sentences[i - 1]?.paragraph) close(sentence.start);
    for (const token of sentence.tokens) {
      const mark = markOf(token.form, open >= 0);
      if (mark === 'open') open = token.start;
      else if (mark === 'close') close(token.end);
    }
  });
  close(doc.text.length);
  return found;
}
