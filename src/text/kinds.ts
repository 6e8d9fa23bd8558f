// What kind of word a form is, as far as the end of a sentence depends on it: final mark, abbreviation, name, small word …
import type { Abbreviations } from '../data/abbreviations';
import type { Boundaries } from '../data/boundaries';

/** Is the word apart from the one before, and from the one after it? Straight quotation marks open or close by it. */
export interface Spacing {
  readonly before: boolean;
  readonly after: boolean;
}

export interface KindOf {
  (form: string, spacing: Spacing): string;
  readonly names: readonly string[];
}

const MARKS: Readonly<Record<string, string>> = {
  '.': 'stop',
  '…': 'dots',
  ',': 'comma',
  ';': 'semicolon',
  ':': 'colon',
  '-': 'hyphen',
  '–': 'dash',
  '—': 'dash',
  '--': 'dash',
  '"': 'quote',
  "'": 'quote',
  "''": 'quote',
  '``': 'quote(',
  '“': 'quote(',
  '„': 'quote(',
  '‘': 'quote(',
  '«': 'quote(',
  '”': 'quote)',
  '’': 'quote)',
  '’’': 'quote)',
  '‘’': 'quote)',
  '»': 'quote)',
  '(': '(',
  '[': '(',
  '{': '(',
  '<': '<',
  '<<': '<',
  ')': ')',
  ']': ')',
  '}': ')',
  '>': '>',
  '>>': '>',
  '*': 'bullet',
  '•': 'bullet',
  '·': 'bullet',
  I: 'I',
  i: 'i',
};

/** Kinds by pattern, the first that fits; words of letters alone come later. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^\.{2,}$/, 'dots'],
  [/^[.!?…,:]+$/, 'ask'],
  [/^[-=*_~+|<>#\\/]{2,}$/, 'rule'],
  [/^[:;=]['’]?[-o^]?[)(\]*|DPpOo/\\]+$|^<3+$/, 'smiley'],
  [/^(?:n['’]t|['’`](?:s|re|ve|ll|d|m))$/i, 'clitic'],
  [/^\d{1,2}:\d\d(?::\d\d)?$/, 'time'],
  [/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/, 'date'],
  [/^(?:19|20)\d\d$/, 'year'],
  [/^\+?\d{3,}(?:[-/.]\d+)+$/, 'phone'],
  [/^\d[\d.,/]*$/, 'number'],
  [/^\d+(?:st|nd|rd|th)$/, 'ordinal'],
  [/@\S*\w|@$/, 'mail'],
  [/^(?:https?:|www\.)/i, 'address'],
  [/^[\w#-]+(?:\.[\w-]+)*\.(?:\p{L}{2,4})(?:\/|$)/u, 'file'],
  [/^\p{Lu}\.$/u, 'initial'],
  [/^(?:\p{L}\.)+\p{L}?\.?$/u, 'acronym'],
  [/^\p{Lu}$/u, 'letter'],
  [/^\p{P}+$|^\p{S}+$/u, 'mark'],
  [/\d/, 'code'],
];

const LETTERS = [
  'small',
  'rare',
  'WORD',
  'CAPS',
  'mixed',
  'Starter',
  'Word',
  'Name',
  'title',
  'abbreviation',
  'quote(',
  'quote)',
];
const NAMES = [...new Set([...Object.values(MARKS), ...PATTERNS.map(([, kind]) => kind), ...LETTERS])];

/** Kinds of forms, by the words of data/. */
export function kinds(abbreviations: Abbreviations, { words }: Pick<Boundaries, 'words'>): KindOf {
  const known = new Set(words);
  const titles = new Set(abbreviations.titles);
  const starters = new Set(abbreviations.starters);

  const ofCapital = (form: string, lower: string): string => {
    if (form === form.toUpperCase()) return known.has(lower) ? 'WORD' : 'CAPS';
    if (form.slice(1) !== lower.slice(1)) return 'mixed';
    if (starters.has(lower)) return 'Starter';
    return known.has(lower) ? 'Word' : 'Name';
  };

  const ofLetters = (form: string): string => {
    const lower = form.toLowerCase();
    if (form !== lower) return ofCapital(form, lower);
    return known.has(lower) ? 'small' : 'rare';
  };

  const ofOthers = (form: string): string => {
    if (/^\p{L}{2,}\.$/u.test(form)) return titles.has(form.slice(0, -1).toLowerCase()) ? 'title' : 'abbreviation';
    return PATTERNS.find(([pattern]) => pattern.test(form))?.[1] ?? ofLetters(form.replace(/[^\p{L}]/gu, ''));
  };

  const kindOf = (form: string, spacing: Spacing): string => {
    const mark = MARKS[form];
    if (mark === 'quote') return straight(spacing);
    return mark ?? (/^\p{L}{2,}$/u.test(form) ? ofLetters(form) : ofOthers(form));
  };
  return Object.assign(kindOf, { names: NAMES });
}

/** A straight quotation mark opens before a word and closes after one; between spaces it may do either. */
function straight({ before, after }: Spacing): string {
  if (before === after) return 'quote';
  return before ? 'quote(' : 'quote)';
}
