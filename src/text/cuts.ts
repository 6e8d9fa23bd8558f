// Where a stretch without white space is cut into words: one step, which the tokenizer repeats on the parts.
import type { Abbreviations } from '../data/abbreviations';
import { innerCuts } from './inner-cuts';

/** Offsets strictly inside the form; none where it is one word. `next` is what follows it, '' at the end of a paragraph. */
export type Cuts = (form: string, next: string) => readonly number[];

const OPENING =
  /^(?:\.{2,}|…|[-=<>*_~|+]{2,}|\${2,}|[‘'’]{2}|``|`(?!s$)|["“”„«»‘’'([{<>—–*_~|•·¿¡]|[$€£¥₹]|US\$|A\$|[#@](?=\d)|w\/(?!o(?:ut)?$)(?=..)|[-+±](?=\D|$)|[.,;:!?%…/\\=&](?!\d))/u;
const CLOSING = /(?:[-=<>*_~|+]{2,}|[‘'’]{2}|``|\${2,}|["“”„«»‘’'`)\]}<>—–*_~|,;:%°]|(?<=..)-|[/\\=+])$/u;
/** "...", "?!", and the ".?" and ":?" of mail whose spaces were lost. */
const FINAL = /(?:(?<!\.)\.?[!?…][.!?…]*|[!?…]+|\.{2,}|[,:]\?+)$/u;
const CLITIC = /(?:n['’]t|['’`]s|(?<!^c)['’](?:re|ve|ll|d|m))$/i;
const POSSESSIVE = /[sSxXzZ](['’])$/;
const ACRONYM = /^(?:\p{Lu}\.)+\p{Lu}?\.?$|^(?:\p{L}\.){2,}$/u;
/** ":-)", "<3". */
const SMILEY = /^(?:[:;=]['’]?[-o^]?(?:[)(\]*|]+|[DPpOo/\\])|\(-?[:;]|<3+|-_+-|\^_*\^)(?=[.,!?]*$)/u;
const GLUED_SMILEY = /^[^(]*[^\s(:;=-](?=[:;]-?\)+$)/u;
/** "--", "***", "?!", "<<": one word. "b****", "80's", "'71", "l/c", "713/555-0101", ten digits of a telephone, too. */
const WHOLE = new RegExp(
  [
    /(?!<>)[-=<>*_~|+]+|(?!\.{2,}[!?])[.!?…]+|['’‘`]{2}|\${2,}|#{2,}|\\+|\/+|[:,]\?+/u,
    /\p{L}\*{2,}\p{L}*|['’]?\d*0['’]s|['’]\d\d|w\/(?:o(?:ut)?)?|[^\P{L}w]\/\p{L}{1,3}/u,
    /\+?\d+(?:[-/]\d+){2,}|\d{3}\/\d{3}-\d{4}|\d{3}-\d{4}|\d{5}-\d{4}|[xX]?\d-\d{4}/u,
  ]
    .map((part) => `^(?:${part.source})$`)
    .join('|'),
  'u',
);
const GLUED = /(?<=[\p{Ll}\d)][)”"’]?[.!?]["”’]?)(?=["“‘]?\p{Lu}[\p{Ll}’'])/u;
/** "Nov.28", "S.Korea": an abbreviation without its space. */
const STOPPED = /^(?:\p{L}\.)+(?=\p{Lu}\p{Ll}{2})|^\p{L}{2,}\.(?=\p{Lu}\p{Ll}{2}|\d)/u;

/** Addresses, file names, handles. */
function addresses({ domains, fileEndings }: Abbreviations): RegExp {
  const kinds = [
    String.raw`(?:https?:\/\/|ftp:\/\/|mailto:|www\.)\S+?(?:\.{3}$)?`,
    String.raw`[\w.+-]+@[\w-]+(?:\.{3})?(?:\.[\w-]+)*`,
    String.raw`[@#]\p{L}[\p{L}\d_]*`,
    String.raw`[\w-]+(?:\.[\w-]+)*\.(?:${domains.join('|')}|Com|COM)(?:\/\S*?)?`,
    String.raw`[\w#+~-]*\.(?:${fileEndings.flatMap((ending) => [ending, ending.toUpperCase()]).join('|')})`,
  ];
  return new RegExp(String.raw`^(?:${kinds.join('|')})(?=[.,;:!?)>\]"'”’»]*$)`, 'u');
}

/** How many characters of marks a form opens with; 0 where none, or where it is a mark or clitic as a whole. */
function openingLength(form: string, elisions: ReadonlySet<string>): number {
  const bare = /^['’]([\p{L}\d'’]*\p{L}|\d\d)[.,;:!?)\]"”]*$/u.exec(form)?.[1];
  if (bare !== undefined && (elisions.has(bare.toLowerCase()) || /^\d(?:0['’]?s|\d)$/.test(bare))) return 0;
  const length = OPENING.exec(form)?.[0].length ?? 0;
  return length < form.length ? length : 0;
}

/** "I don't re- — I forget", "th- this". */
const isBrokenOff = (form: string, next: string): boolean =>
  /^(?:\p{L}{1,2}|[b-df-hj-np-tv-z]{3,4})-$/iu.test(form) || (/^\p{L}+-$/u.test(form) && /^[—–-]/.test(next));

/** The words of "dont": by the form, where its parts begin. */
function contractionsOf(splits: readonly string[]): ReadonlyMap<string, readonly number[]> {
  return new Map(
    splits.map((words) => {
      const parts = words.split(' ');
      return [parts.join(''), parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('').length)];
    }),
  );
}

/** The rules with the words of data/. */
export function wordCuts(data: Abbreviations): { readonly letters: Cuts; readonly any: Cuts } {
  const keepsStop = new Set([...data.titles, ...data.others]);
  const beforeNumber = new Set(data.beforeNumber);
  const elisions = new Set(data.elisions);
  const address = addresses(data);
  const inner = innerCuts(data);
  const contractions = contractionsOf(data.contractions);
  const splitBefore = contractionsOf(Object.keys(data.contractionsBefore));
  const before = new Map(
    Object.entries(data.contractionsBefore).map(([words, next]) => [words.replaceAll(' ', ''), new Set(next)]),
  );

  const isAbbreviation = (form: string, next: string): boolean => {
    const bare = form.slice(0, -1).toLowerCase();
    if (ACRONYM.test(form) || keepsStop.has(bare)) return true;
    // "R-Ky.", "ex-U.S."
    const part = bare.slice(bare.lastIndexOf('-') + 1);
    if (part.length > 1 && part.length < bare.length) return keepsStop.has(part) || ACRONYM.test(`${part}.`);
    return (
      beforeNumber.has(bare) &&
      (/^\d/.test(next) || (next.endsWith('.') && keepsStop.has(next.slice(0, -1).toLowerCase())))
    );
  };

  const letters: Cuts = (form, next) => {
    const lower = form.toLowerCase();
    const cuts = contractions.get(lower);
    if (cuts) return cuts;
    return before.get(lower)?.has(next.toLowerCase().replace(/[.,!?]+$/, '')) ? (splitBefore.get(lower) ?? []) : [];
  };

  /** Marks at the end: "Inc..", "etc?", "who?!". */
  const final = (form: string, next: string): readonly number[] => {
    const marks = FINAL.exec(form);
    if (!marks) return form.endsWith('.') && !isAbbreviation(form, next) ? [form.length - 1] : [];
    const stop = form.slice(0, marks.index + 1);
    const keeps = /^\.(?:\.?|[^.…].*)$/u.test(marks[0]) && isAbbreviation(stop, form.slice(marks.index + 1));
    const at = keeps ? stop.length : marks.index;
    return at > 0 && at < form.length ? [at] : [];
  };

  /** "St.Petersburg", "the spring.The EU": where a space is missing after a full stop. */
  const glued = (form: string): number => {
    const stopped = STOPPED.exec(form)?.[0];
    if (stopped && isAbbreviation(stopped, form.slice(stopped.length))) return stopped.length;
    const at = GLUED.exec(form)?.index ?? 0;
    return ACRONYM.test(form.slice(0, at)) ? 0 : at;
  };

  const ends: Cuts = (form, next) => {
    const first = openingLength(form, elisions) || glued(form) || (CLITIC.exec(form)?.index ?? 0);
    if (first > 0) return [first];
    const closing = POSSESSIVE.test(form) ? 1 : (CLOSING.exec(form)?.[0].length ?? 0);
    return closing > 0 && closing < form.length ? [form.length - closing] : final(form, next);
  };

  const any: Cuts = (form, next) => {
    if (form.length < 2 || WHOLE.test(form) || isBrokenOff(form, next)) return [];
    const fixed = (address.exec(form) ?? SMILEY.exec(form) ?? GLUED_SMILEY.exec(form))?.[0];
    if (fixed) return fixed.length < form.length ? [fixed.length] : [];
    const spelt = contractions.get(form.toLowerCase());
    if (spelt) return spelt;
    const found = ends(form, next);
    return found.length > 0 ? found : inner(form);
  };

  return { letters, any };
}
