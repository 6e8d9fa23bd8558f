// Where names begin and end: the reader's names without article and ending, the Kit's names, and what belongs together.
import type { Name, Token } from '../core/model';
import { withoutHome } from './home';
import { lookUp } from './lookup';
import { type Draft, type Knowledge, lower, type Range, type Sheet, textOf } from './sheet';
import { splitTitle } from './split';

const ARTICLES = new Set(['the', 'a', 'an']);
const ENDINGS = new Set(["'s", '’s', "'", '’']);
const JOINS = new Set(['of', 'on', 'for']);

/** "Berg Would" of a headline is Berg, and so is "Berg Wednesday". */
function beforeBreak(tokens: readonly Token[], first: number, last: number, { nominals }: Knowledge): number {
  const broken = tokens.findIndex(
    ({ form }, i) => i > first && i <= last && nominals.breaks.includes(form.toLowerCase()),
  );
  const end = broken < 0 ? last : broken - 1;
  return end > first && /^\p{Lu}\p{Ll}+day$/u.test(tokens[end]?.form ?? '') && isTime(tokens[end], nominals)
    ? end - 1
    : end;
}

const isTime = (token: Token | undefined, { times }: Knowledge['nominals']): boolean =>
  token !== undefined && times.includes(token.form.toLowerCase());

/** The tokens of a reader's name without article, genitive ending and brackets. */
function rangeOf({ sentence: { tokens }, know }: Sheet, name: Name): Range | null {
  let first = tokens.findIndex((token) => token.end > name.start);
  let last = tokens.findLastIndex((token) => token.start < name.end);
  const form = (i: number) => tokens[i]?.form ?? '';
  const bare = (i: number) => !/[\p{L}\d]/u.test(form(i)) || ENDINGS.has(form(i));
  // "so-called Islamic State" begins with its capital
  const loose = (i: number) =>
    /^\p{Ll}/u.test(form(i)) && !know.nominals.particles.includes(form(i).split('-')[0] ?? '');
  if (name.type !== 'ORG' && name.type !== 'EVENT') last = beforeBreak(tokens, first, last, know);
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
  const around = tokens
    .slice(name.first, name.last + 1)
    .filter((_, i) => name.first + i < hit.first || name.first + i > hit.last);
  return around.every(({ form }) => /^\p{Ll}/u.test(form) || know.gazetteer.adjective(form) !== null);
}

/** "Iraqi security forces", "US-led coalition": a common noun leads, so it is a nominal. */
const isPhrase = ({ sentence: { tokens }, know }: Sheet, { first, last }: Range): boolean =>
  first < last && know.nominals.commonHeads.includes(tokens[last]?.form ?? '');

/** "Municipality of Trieste", "Doha Conference on Syria": one name. */
function merge(sheet: Sheet, list: readonly Draft[]): readonly Draft[] {
  const merged: Draft[] = [];
  for (const draft of list) {
    const before = merged.at(-1);
    const gap = before ? draft.first - before.last : 0;
    const word = before ? (sheet.sentence.tokens[before.last]?.form ?? '') : '';
    const joined =
      before &&
      JOINS.has(lower(sheet, before.last + 1)) &&
      (gap === 2 || (gap === 3 && lower(sheet, before.last + 2) === 'the'));
    if (before && joined && before.known.length === 0 && sheet.know.bodies.has(word))
      merged.splice(-1, 1, { ...before, last: draft.last });
    else merged.push(draft);
  }
  return merged;
}

const IN_TIME = /^(in|since|until|till|by|last|next|this|early|late|mid|of|during|from|before|after|through)$/;

/** "May said" where Theresa May was named; not "in May", "9 May", "May 2018". */
function isSurname(sheet: Sheet, i: number): boolean {
  const { tokens } = sheet.sentence;
  const token = tokens[i];
  if (token?.upos !== 'PROPN' || !sheet.surnames.has(token.form)) return false;
  if (!isTime(token, sheet.know.nominals)) return true;
  if (tokens[i - 1]?.upos === 'NUM' || IN_TIME.test(lower(sheet, i - 1))) return false;
  return /^(VERB|AUX)$/.test(tokens[i + 1]?.upos ?? '') || ENDINGS.has(tokens[i + 1]?.form ?? '');
}

const surnames = (sheet: Sheet): readonly Draft[] =>
  sheet.sentence.tokens.flatMap((token, i) =>
    isSurname(sheet, i)
      ? { first: i, last: i, reader: 'PERSON' as const, score: 1, known: sheet.know.gazetteer.find(token.form) }
      : [],
  );

/** "Highland People's Front": the reader broke it at the genitive. */
function whole(sheet: Sheet, draft: Draft): Draft {
  const { tokens } = sheet.sentence;
  const { first, last, known } = draft;
  const owner = tokens[first - 2];
  const body = known.length === 0 && sheet.know.bodies.has(tokens[last]?.form ?? '');
  if (!body || !ENDINGS.has(tokens[first - 1]?.form ?? '') || !owner || !/^\p{Lu}/u.test(owner.form)) return draft;
  const type = sheet.know.nouns.of(owner.lemma.toLowerCase())?.type;
  if (type !== 'Person' && type !== 'Group' && lower(sheet, first - 2) !== 'people') return draft;
  const named = tokens[first - 3]?.upos === 'PROPN' || /^\p{Lu}\p{Ll}+$/u.test(tokens[first - 3]?.form ?? '');
  return { ...draft, first: named && !ARTICLES.has(lower(sheet, first - 3)) ? first - 3 : first - 2, reader: 'ORG' };
}

/** The reader's names and the Kit's; where two overlap the longer stays, and the Kit types it. */
export function drafts(sheet: Sheet, names: readonly Name[]): readonly Draft[] {
  const kit = lookUp(sheet);
  const read = names.flatMap((name) => {
    const range = rangeOf(sheet, name);
    const parts = range && !isPhrase(sheet, range) ? splitTitle(sheet, range, name.type) : [];
    return parts.map((part) => ({ ...part, reader: name.type, score: name.score }));
  });
  const own = read
    .filter((one) => !kit.some((hit) => overlap(hit, one) && (size(hit) > size(one) || isCore(sheet, hit, one))))
    .map((one) => ({
      ...one,
      known: kit.find((hit) => hit.first === one.first && hit.last === one.last)?.known ?? [
        ...sheet.know.gazetteer.find(textOf(sheet, one)),
      ],
    }));
  const added = kit
    .filter((hit) => !own.some((one) => overlap(one, hit)))
    .map((hit) => ({ ...hit, score: 1, reader: read.find((one) => within(one, hit))?.reader ?? null }));
  const found = [...own, ...added].flatMap((draft) => withoutHome(sheet, whole(sheet, draft)));
  const outer = found.filter((one) => !found.some((other) => size(other) > size(one) && within(one, other)));
  const more = surnames(sheet).filter((one) => !outer.some((other) => overlap(one, other)));
  return merge(
    sheet,
    [...outer, ...more].sort((a, b) => a.first - b.first),
  );
}
