// Where something is from is no part of its name: "Nordbygg of Vaasa", "Meta Platforms of California"; but "University of California".
import { type Draft, lower, type Sheet, textOf } from './sheet';

/** Types that a name after "of" must have to be a home. */
const HOMES = /^(State|Place)$/;

/** The name and the place after "of", as two; a draft whose name needs its place stays whole. */
export function withoutHome(sheet: Sheet, draft: Draft): readonly Draft[] {
  const { first, last, known, reader } = draft;
  if (known.length > 0 || reader === 'PERSON' || reader === 'EVENT') return [draft];
  const { tokens } = sheet.sentence;
  const of = tokens.findIndex((_, i) => i > first && i < last && lower(sheet, i) === 'of');
  const head = tokens[of - 1]?.form ?? '';
  if (of < 0 || sheet.know.bodies.has(head) || sheet.know.placeWords.has(head.toLowerCase())) return [draft];
  const place = sheet.know.gazetteer.find(textOf(sheet, { first: of + 1, last }));
  if (!place.some(({ type }) => HOMES.test(type)) || sheet.know.nouns.of(head.toLowerCase()) !== null) return [draft];
  const name = { first, last: of - 1 };
  return [
    { ...draft, ...name, known: sheet.know.gazetteer.find(textOf(sheet, name)) },
    { ...draft, first: of + 1, last, reader: 'GPE', known: place },
  ];
}
