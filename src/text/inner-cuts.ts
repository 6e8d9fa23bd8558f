// Cuts inside a form whose ends are clean: hyphens, slashes, dashes, units.
import type { Abbreviations } from '../data/abbreviations';

const INSIDE =
  /(?<=[\p{L}\d.'’)])(?:[-=]{2,}|\.{3,}|[—–…/]|["“”«»()[\]])(?=.)|(?<=\p{L})(?:[,;:!?]|\.{2}|[!?]+)(?=\p{L})|(?<=\p{L}{2})[,;:](?=\d)/u;
const HYPHEN = /(?<=[\p{L}\d.])-(?=[\p{L}\d"“'$€£])/u;
/** Dates, weapons, names of news groups: "2019-03-05", "F-16". */
const HYPHENED = /^\d{4}-\d\d-\d\d$|^\p{Lu}{1,6}-\d+\p{L}?$|^\p{Ll}+(?:\.\p{Ll}+){2,}(?:-\p{Ll}+)*$/u;
const MEASURE = /^(\d[\d.,:]*)(\p{L}+)$/u;

/** Where a form is cut inside: "US-led" and "Turkey-Qatar" in three; "anti-government", "2019-03-05", "F-16" and "al-Assad" stay whole. */
export function innerCuts(data: Abbreviations): (form: string) => readonly number[] {
  const affixes = new Set(data.affixes);
  const suffixes = new Set(data.suffixes);
  const units = new Set(data.units);

  const isUnit = (unit: string): boolean => (unit.length > 1 ? units.has(unit.toLowerCase()) : units.has(unit));

  const atHyphen = (form: string): readonly number[] => {
    const hyphen = HYPHEN.exec(form);
    if (!hyphen) return form.startsWith('-') && form.length > 1 && !/^-[\d.]+$/.test(form) ? [1] : [];
    if (affixes.has(form.slice(0, hyphen.index).toLowerCase())) return afterAffix(form, hyphen.index);
    return suffixes.has(form.slice(hyphen.index + 1).toLowerCase()) ? [] : [hyphen.index, hyphen.index + 1];
  };

  return (form) => {
    if (/^\d+(?:\/\d+)+$/.test(form)) return [];
    const inside = INSIDE.exec(form);
    if (inside) return [inside.index, inside.index + inside[0].length].filter((at) => at > 0);
    const [, figure, unit] = MEASURE.exec(form) ?? [];
    if (figure && unit) return isUnit(unit) ? [figure.length] : [];
    return HYPHENED.test(form) ? [] : atHyphen(form);
  };
}

/** "anti-US-led": the affix keeps its word, what follows it is split as always. */
function afterAffix(form: string, hyphen: number): readonly number[] {
  const next = form.indexOf('-', hyphen + 1);
  return next > 0 && next < form.length - 1 ? [next, next + 1] : [];
}
