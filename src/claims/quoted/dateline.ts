// Place, day and agency before the first words of a report are no part of what somebody says: "OSLO, May 3 (Reuters) — The port is open, Berg said".
import type { Span } from '../../core/model';
import type { Draft, Speech } from '../draft';
import type { View } from '../view';

/** "OSLO —", "NEW DELHI:", "OSLO, May 3 (Reuters) -", "OSLO (Ritzau)" */
const CAPITALS =
  /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:, [^.\n()—–:]{2,25}\.?)?(?: ?\([\p{L} /]{2,25}\)(?: ?(?:—|–|--?))?| ?(?:—|–|--| -|:))\s+/u;
/** "Berlin (dpa) -" */
const AGENCY = /^\p{Lu}[\p{L} .'’-]{2,30}(?:, [^.\n()—–:]{2,25}\.?)? ?\([\p{L} /]{2,25}\) ?(?:—|–|--?)\s+/u;
/** "OSLO, May 3. The port is open" */
const DAY = /^\p{Lu}[\p{Lu} '’-]{2,30}, \p{Lu}\p{Ll}+\.? \d{1,2}\.\s+(?=\p{Lu})/u;
const LONGEST = 100;

const lengthAt = (text: string, { start }: Span): number => {
  const opening = text.slice(start, start + LONGEST);
  return [CAPITALS, AGENCY, DAY].map((form) => form.exec(opening)?.[0].length ?? 0).find((found) => found > 0) ?? 0;
};

/** "NEW DELHI: The road is shut, the army said": a place before a report whose first sentence names who says so speaks no line. */
export const isDateline = (text: string, view: View, speeches: readonly Speech[]): boolean =>
  view.sentence.index === 0 &&
  lengthAt(text, view.sentence) > 0 &&
  speeches.some(
    ({ draft, source }) => draft !== null && !/^(I|we)$/i.test(text.slice(source.span.start, source.span.end)),
  );

/** Contents that begin with the article's dateline begin behind it. */
export function withoutDateline(text: string, views: readonly View[], drafts: readonly Draft[]): readonly Draft[] {
  const [first] = views;
  const cut = first ? lengthAt(text, first.sentence) : 0;
  if (!first || cut === 0) return drafts;
  const { start } = first.sentence;
  return drafts.map((draft) => ({
    ...draft,
    content: draft.content.map((span) =>
      span.start >= start && span.start < start + cut && span.end > start + cut
        ? { ...span, start: start + cut }
        : span,
    ),
  }));
}
