// From bytes to text, in the character set that a document declares: byte order mark, header, its own declaration, UTF-8, Windows-1252.

/** A declaration stands at the beginning: the HTML standard looks at 1,024 bytes, many pages need more. */
const LOOKED_AT = 8_192;
const META = /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w:.-]{2,40})/i;
const XML = /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']\s*([\w:.-]{2,40})/i;

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const marked = (bytes: Uint8Array): string | null =>
  MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0] ?? null;

function decoderOf(label: string | null, fatal = false): TextDecoder | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label.trim().toLowerCase(), { fatal });
  } catch {
    return null; // "charset=none": as if nothing was declared
  }
}

/** What the document says of itself. That it can be read at all shows that it is no UTF-16. */
function declared(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT));
  const label = XML.exec(start)?.[1] ?? META.exec(start)?.[1] ?? null;
  return label !== null && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function guessed(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** What 0x80 to 0x9f are in Windows-1252: some versions of Node decode them as controls. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const mended = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (letter) => C1[letter.charCodeAt(0) - 0x80] ?? letter);

/** The text of a document; bytes that do not fit a declared set become U+FFFD. @param header charset of the Content-Type header */
export function textOfBytes(bytes: Uint8Array, header: string | null = null): string {
  const decoder = decoderOf(marked(bytes)) ?? decoderOf(header) ?? decoderOf(declared(bytes));
  const text = decoder ? decoder.decode(bytes) : guessed(bytes);
  return decoder === null || decoder.encoding === 'windows-1252' ? mended(text) : text;
}

/** Strings are text already. */
export const asText = (given: string | Uint8Array, charset: string | null = null): string =>
  (typeof given === 'string' ? given : textOfBytes(given, charset)).replace(/^\uFEFF/, '');
