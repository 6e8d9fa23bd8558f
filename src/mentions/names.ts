// Mentions that are names: what the reader found, put right by the Kit, and what only the Kit knows.
import type { EntityType, Name, NameType } from '../core/model';
import type { Known } from '../data/gazetteer';
import { lookUp } from './lookup';
import { lower, type Range, type Sheet, textOf } from './sheet';
import { splitTitle } from './split';
import { pick, type Typer } from './typing';

export interface NameFound extends Range {
  readonly type: EntityType | null;
}

interface Draft extends Range {
  readonly reader: NameType | null;
  readonly known: readonly Known[];
}

const ARTICLES = new Set(['the', 'a', 'an']);
const ENDINGS = new Set(["'s", '’s', "'", '’']);

/** The tokens of a reader's name without article, genitive ending and brackets. */
function rangeOf({ sentence: { tokens } }: Sheet, name: Name): Range | null {
  let first = tokens.findIndex((token) => token.end > name.start);
  let last = tokens.findLastIndex((token) => token.start < name.end);
  const form = (i: number) => tokens[i]?.form ?? '';
  const bare = (i: number) => !/[\p{L}\d]/u.test(form(i)) || ENDINGS.has(form(i));
  // "so-called Islamic State" begins with its capital
  const loose = (i: number) => /^\p{Ll}/u.test(form(i)) && !/^(al|el|de|di|da|van|von|bin|ibn|la|le)\b/.test(form(i));
  while (first < last && (ARTICLES.has(form(first).toLowerCase()) || bare(first) || loose(first))) first++;
  while (last > first && bare(last)) last--;
  return first >= 0 && last >= first ? { first, last } : null;
}

const overlap = (a: Range, b: Range): boolean => a.first <= b.last && b.first <= a.last;
const within = (inner: Range, outer: Range): boolean => inner.first >= outer.first && inner.last <= outer.last;
const size = ({ first, last }: Range): number => last - first;

/** "IS fighters", "Kurdish Peshmerga": what is around the known name are common words and adjectives. */
function isCore({ sentence: { tokens }, know }: Sheet, hit: Range, name: Range): boolean {
  if (size(hit) === size(name) || !within(hit, name)) return false;
  return tokens
    .slice(name.first, name.last + 1)
    .every(
      (token, i) =>
        within({ first: name.first + i, last: name.first + i }, hit) ||
        /^\p{Ll}/u.test(token.form) ||
        know.gazetteer.adjective(token.form) !== null,
    );
}

/** The reader's names and the Kit's; where two overlap the longer stays, and the Kit's types it. */
function drafts(sheet: Sheet, names: readonly Name[]): readonly Draft[] {
  const kit = lookUp(sheet);
  const read = names.flatMap((name) => {
    const range = rangeOf(sheet, name);
    const parts = range ? splitTitle(sheet, range, name.type) : [];
    return parts.map((part) => ({ ...part, reader: name.type }));
  });
  const own = read
    .filter((one) => !kit.some((hit) => overlap(hit, one) && (size(hit) > size(one) || isCore(sheet, hit, one))))
    .map((one) => ({
      ...one,
      known: kit.find((hit) => hit.first === one.first && hit.last === one.last)?.known ?? [],
    }));
  const added = kit
    .filter((hit) => !own.some((one) => overlap(one, hit)))
    .map((hit) => ({ ...hit, reader: read.find((one) => within(one, hit))?.reader ?? null }));
  return [...own, ...added].sort((a, b) => a.first - b.first);
}

/** "Iranian" in "Iranian forces" names nobody; "Iranians" and "the Swiss" do. */
function isAdjective({ sentence: { tokens }, know }: Sheet, { first, last, known }: Draft, text: string): boolean {
  const token = tokens[last];
  if (!token || known.length > 0) return false;
  const next = tokens[last + 1]?.upos;
  if (first !== last)
    return next === 'NOUN' && tokens.slice(first, last + 1).every((one) => know.gazetteer.adjective(one.form) !== null);
  if (token.upos === 'ADJ') return true;
  if (know.gazetteer.adjective(text) === null || know.gazetteer.people(text) !== null) return false;
  return token.upos !== 'PROPN' || token.deprel === 'compound' || token.deprel === 'amod' || next === 'NOUN';
}

/** "Iranians" before a noun is an adjective too only where it does not end in "s". */
function people(sheet: Sheet, draft: Draft, text: string): EntityType | null {
  if (draft.first !== draft.last || sheet.know.gazetteer.people(text) === null) return null;
  const next = sheet.sentence.tokens[draft.last + 1];
  const modifies = next !== undefined && (next.upos === 'NOUN' || next.upos === 'PROPN' || next.upos === 'ADJ');
  return /s$/.test(text) || !modifies ? 'Group' : null;
}

/** "Basra province", "Reuters news agency": a name goes with its own generic word. */
function extend(
  sheet: Sheet,
  draft: Draft,
  type: EntityType | null,
): { readonly last: number; readonly type: EntityType | null } {
  const next = lower(sheet, draft.last + 1);
  const token = sheet.sentence.tokens[draft.last + 1];
  if (token?.upos !== 'NOUN') return { last: draft.last, type };
  if ((type === 'Place' || type === null) && sheet.know.placeWords.has(next))
    return { last: draft.last + 1, type: 'Place' };
  if (next === 'news' && lower(sheet, draft.last + 2) === 'agency') return { last: draft.last + 2, type: 'Outlet' };
  return { last: draft.last, type };
}

/** A bare title or a bare "Government" is no name. */
const isCommon = (sheet: Sheet, text: string, known: readonly Known[]): boolean => {
  const word = text.toLowerCase();
  const { nouns } = sheet.know;
  return (
    known.length === 0 &&
    (nouns.of(word) !== null ||
      nouns.of(word.replace(/s$/, '')) !== null ||
      nouns.of(word.replace(/ies$/, 'y')) !== null)
  );
};

/** All names of a sentence, typed; adjectives and bare titles are left out. */
export function findNames(sheet: Sheet, names: readonly Name[], types: Typer): readonly NameFound[] {
  return drafts(sheet, names).flatMap((draft) => {
    const text = textOf(sheet, draft);
    const words = text.split(/\s+/);
    if (!/[\p{L}]/u.test(text) || isAdjective(sheet, draft, text) || isCommon(sheet, text, draft.known)) return [];
    const known = pick(draft.known, draft.reader);
    if (
      known === null &&
      sheet.know.gazetteer.adjective(text) &&
      draft.reader === 'GROUP' &&
      !people(sheet, draft, text)
    )
      return [];
    const type = (known ? null : people(sheet, draft, text)) ?? types.type(words, draft.known, draft.reader);
    const thing =
      type === 'Person' &&
      draft.known.length === 0 &&
      lower(sheet, draft.first - 1) === 'the' &&
      !sheet.know.given.has(words[0] ?? '');
    return [{ first: draft.first, ...extend(sheet, draft, thing ? 'Organization' : type) }];
  });
}
