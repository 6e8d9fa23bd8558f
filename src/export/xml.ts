// Text in XML 1.0: what it cannot hold is dropped and counted, what means something in it is escaped.
import { hash } from '../core/ids';
import { type Tally, without } from './tally';

/** Control characters but tab and line ends, halves of pairs, U+FFFE and U+FFFF: no reference can stand for them either. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** A reader makes line ends of CR, some also of U+0085 and U+2028, and blanks of line ends in attributes, unless they are references. */
const escaped = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (one) => NAMES[one] ?? `&#${one.codePointAt(0)};`);

export interface Xml {
  /** Between tags. */
  text(words: string): string;
  /** With its quotation marks. */
  attribute(words: string): string;
  /** An id as an attribute; one that cannot be held as it is has a hash behind it, so that two stay two. */
  id(id: string): string;
}

export function xml(counted: Pick<Tally, 'dropped'>): Xml {
  const attribute = (words: string): string =>
    `"${escaped(without(FORBIDDEN, words, counted), /[&<>"\t\n\r\u007f-\u009f\u2028\u2029]/g)}"`;
  return {
    text: (words) => escaped(without(FORBIDDEN, words, counted), /[&<>\r\u007f-\u009f\u2028\u2029]/g),
    attribute,
    id: (id) => {
      const clean = without(FORBIDDEN, id, counted);
      return attribute(clean === id ? id : `${clean}~${hash('xml', id)}`);
    },
  };
}
