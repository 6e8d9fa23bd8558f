// How a word is written, as a number for the reader model: its word pieces are lower-cased, and names need the capitals.

/** The order is part of the trained model: 0 belongs to marks that are no word. */
export const SHAPES = [
  'none',
  'UPPER',
  'U',
  'Capitalised',
  'CapMixed',
  'lower',
  'digits',
  'mIxed',
  'other', // punctuation, scripts without case
] as const;

type Shape = (typeof SHAPES)[number];

const UPPER = /\p{Uppercase}/u;
const LOWER = /\p{Lowercase}/u;
const NOT_UPPER = /[\p{Lowercase}\p{Lt}]/u;
const NOT_LOWER = /[\p{Uppercase}\p{Lt}]/u;
/** Decimal digits, and those like ² ⑦ ⒊ that stand for one digit. */
const DIGIT =
  /[\p{Nd}\u00b2\u00b3\u00b9\u1369-\u1371\u19da\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u2474-\u247c\u2488-\u2490\u24ea\u24f5-\u24fd\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792\u{10a40}-\u{10a43}\u{10e60}-\u{10e68}\u{11052}-\u{1105a}\u{1f100}-\u{1f10a}]/u;

/** Cased, and no letter of the other case: "F-16" is upper. */
const isUpper = (text: string): boolean => UPPER.test(text) && !NOT_UPPER.test(text);
const isLower = (text: string): boolean => LOWER.test(text) && !NOT_LOWER.test(text);

/** The shape of a form as an index into SHAPES; the model was trained on the numbers of `shape` in train/model.py. */
export function shapeOf(form: string): number {
  return SHAPES.indexOf(nameOf(form));
}

function nameOf(form: string): Shape {
  const first = String.fromCodePoint(...[form.codePointAt(0)].filter((point) => point !== undefined));
  if (isUpper(form)) return first.length < form.length ? 'UPPER' : 'U';
  // "G20s", "McCain", and "O'" or "T-" never come here: they are upper. "Al-Qaida" is mixed after its capital.
  if (isUpper(first)) return isLower(form.slice(first.length)) ? 'Capitalised' : 'CapMixed';
  if (isLower(form)) return 'lower';
  if (DIGIT.test(form)) return 'digits';
  return UPPER.test(form) ? 'mIxed' : 'other';
}
