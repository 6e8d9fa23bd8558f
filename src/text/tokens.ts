// Words after Universal Dependencies, with offsets into the unaltered text: `don't` is do + n't, `state-run` state + - + run.
import type { Span } from '../core/model';
import type { Abbreviations } from '../data/abbreviations';

export interface Word extends Span {
  readonly form: string;
}

/** Splits white-space-free stretches until nothing is left to split. */
export type Tokenizer = (text: string, within?: Span) => readonly Word[];

const WHOLE =
  /^(?:https?:\/\/\S+?|www\.\S+?|[\w.+-]+@[\w-]+\.[\w.-]*\w|[@#][\p{L}\d_]+|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|uk|de|fr|ru|ir|il|info|tv)(?:\/\S*?)?)(?=[.,;:!?)\]"'”’»]*$)/u;
const OPENING =
  /^(?:\.{2,}|…|--+|["“”„«»‘’'`([{<—–*_~|•·¿¡]|[$€£¥₹]|US\$|A\$|#(?=\d)|[-+±](?=\D|$)|[.,;:!?%…/\\=&](?!\d))/u;
const CLOSING = /(?:\.{2,}|…+|--+|[!?]+|["“”„«»‘’'`)\]}>—–*_~|,;:%°]|(?<=..)-|[/\\=+])$/u;
const CLITIC = /(?:n['’]t|['’](?:s|S|re|ve|ll|d|m|RE|VE|LL|D|M))$/;
const POSSESSIVE = /[sSxXzZ](['’])$/;
const ACRONYM = /^(?:\p{Lu}\.)+\p{Lu}?\.?$|^(?:\p{L}\.){2,}$/u;
const INSIDE = /(?<=[\p{L}\d.'’)])(?:--+|\.{3,}|[—–…/]|["“”«»()[\]])(?=.)|(?<=\p{L})[,;:!?](?=\p{L})/u;
const HYPHEN = /(?<=[\p{L}\d.])-(?=[\p{L}\d"“'])/u;
/** "--", "...", "***", "?!": one word. */
const MARKS = /^(?:-+|\.{2,}|…+|[*_=~]+|[!?]+)$/u;
const GLUED = /(?<=[\p{Ll}\d)][)”"’]?[.!?]["”’]?)(?=["“‘]?\p{Lu}[\p{Ll}’'])/u;
const UNIT = /^(\d[\d.,]*)(km|m|cm|mm|kg|g|mph|ft|bn|m|tn|mw|am|pm|p|k|mi)$/i;

/** How many characters of marks a form opens with; 0 where none, or where it is a mark or clitic as a whole. */
function openingLength(form: string): number {
  if (/^['’](?:s|re|ve|ll|d|m|em|\d0s)$/i.test(form)) return 0;
  const length = OPENING.exec(form)?.[0].length ?? 0;
  return length < form.length ? length : 0;
}

/** Where marks at its ends are cut off; none where it has none. */
function endCuts(form: string, isAbbreviation: (form: string) => boolean): readonly number[] {
  const opening = openingLength(form);
  if (opening > 0) return [opening];
  const glued = GLUED.exec(form);
  if (glued && !ACRONYM.test(form.slice(0, glued.index))) return [glued.index];
  const clitic = CLITIC.exec(form)?.index ?? 0;
  if (clitic > 0) return [clitic];
  const closing = POSSESSIVE.test(form) ? 1 : (CLOSING.exec(form)?.[0].length ?? 0);
  if (closing > 0 && closing < form.length) return [form.length - closing];
  return form.endsWith('.') && !isAbbreviation(form) ? [form.length - 1] : [];
}

/** A tokenizer with the abbreviations of data/. */
export function tokenizer(data: Pick<Abbreviations, 'titles' | 'others' | 'affixes'>): Tokenizer {
  const keepsStop = new Set([...data.titles, ...data.others]);
  const affixes = new Set(data.affixes);

  const isAbbreviation = (form: string): boolean =>
    ACRONYM.test(form) || /^\p{Lu}\.$/u.test(form) || keepsStop.has(form.slice(0, -1).toLowerCase());

  /** Where to cut the form: offsets strictly inside it; none where it is one word. */
  const cuts = (form: string): readonly number[] => {
    if (form.length < 2 || MARKS.test(form)) return [];
    const whole = WHOLE.exec(form)?.[0];
    if (whole) return whole.length < form.length ? [whole.length] : [];
    const ends = endCuts(form, isAbbreviation);
    return ends.length > 0 ? ends : innerCuts(form, affixes);
  };

  const split = (form: string, at: number, words: Word[]): void => {
    const places = cuts(form);
    if (places.length === 0) words.push({ form, start: at, end: at + form.length });
    else for (const [i, cut] of [0, ...places].entries()) split(form.slice(cut, places[i]), at + cut, words);
  };

  return (text, within = { start: 0, end: text.length }) => {
    const words: Word[] = [];
    const stretch = /[^\s\u00a0\u200b\ufeff\u2028]+/gu;
    const part = text.slice(within.start, within.end);
    for (const match of part.matchAll(stretch)) {
      const form = match[0];
      // A stretch of thousands of characters is data, not language: it stays one word.
      if (form.length > 500)
        words.push({ form, start: within.start + match.index, end: within.start + match.index + form.length });
      else split(form, within.start + match.index, words);
    }
    return words;
  };
}

/** "US-led" and "Turkey-Qatar" in three; "anti-government", "2019-03-05", "F-16" and "al-Assad" stay whole. */
function innerCuts(form: string, affixes: ReadonlySet<string>): readonly number[] {
  if (/^cannot$/i.test(form)) return [3];
  if (/^(?:gonna|gotta|wanna)$/i.test(form)) return [3];
  const inside = INSIDE.exec(form);
  if (/^\d+(?:\/\d+)+$/.test(form)) return [];
  if (inside) return [inside.index, inside.index + inside[0].length].filter((at) => at > 0);
  const unit = UNIT.exec(form);
  if (unit?.[1]) return [unit[1].length];
  if (
    /^\d{4}-\d\d-\d\d$/.test(form) ||
    /^\p{Lu}{1,6}-\d+\p{L}?$/u.test(form) ||
    /^\p{L}{1,2}-$/u.test(form) ||
    /^\d{3}-\d{3,4}/.test(form)
  )
    return [];
  const hyphen = HYPHEN.exec(form);
  if (!hyphen) return form.startsWith('-') && form.length > 1 && !/^-[\d.]+$/.test(form) ? [1] : [];
  if (affixes.has(form.slice(0, hyphen.index).toLowerCase())) return afterAffix(form, hyphen.index);
  return [hyphen.index, hyphen.index + 1];
}

/** "anti-US-led": the affix keeps its word, what follows it is split as always. */
function afterAffix(form: string, hyphen: number): readonly number[] {
  const next = form.indexOf('-', hyphen + 1);
  return next > 0 && next < form.length - 1 ? [next, next + 1] : [];
}
