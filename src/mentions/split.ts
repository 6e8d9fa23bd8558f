// Splits off what stands before a person's name: "US Defence Secretary Jane Roe" → "US", "Jane Roe".
import type { NameType } from '../core/model';
import type { Range, Sheet } from './sheet';

/** Index of the last word of the title, -1 for none. "Gen. Jane Roe", "Foreign Minister Roe"; never the whole name. */
function endOfTitle({ sentence: { tokens }, know }: Sheet, { first, last }: Range): number {
  for (let i = Math.min(last - 1, first + 7); i >= first; i--) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (i === first && first + 1 === last && know.given.has(token?.form ?? '')) return -1; // "Dean Roe"
    if (token && know.nouns.endsTitle(token.form) && next && /^\p{Lu}|^(al|el|de|von|van|bin)\b/u.test(next.form))
      return i;
  }
  return -1;
}

/** The person, and the names that stood in the title. A name of another kind ("General Motors") stays whole. */
export function splitTitle(sheet: Sheet, range: Range, type: NameType): readonly Range[] {
  if (type !== 'PERSON') return [range];
  const end = endOfTitle(sheet, range);
  return end < 0 ? [range] : [{ first: end + 1, last: range.last }];
}
