// Two speech acts that hold each other's cues: what stands inside ends where the attribution around it begins.
import type { Span } from '../core/model';
import { contains } from '../core/spans';
import type { Draft } from './draft';
import { type Stretches, stretches } from './stretches';

/** "Oslo said it would pay, according to Reuters": what Oslo said ends before the attribution. */
function withoutAround(draft: Draft, all: Stretches<Draft>): Draft {
  const bounds = all
    .over(draft.cue)
    .filter((other) => other !== draft && draft.content.some((span) => contains(span, other.cue)))
    .flatMap((other) => other.content.filter((span) => contains(span, draft.cue)));
  if (bounds.length === 0) return draft;
  const content = draft.content.flatMap((span) => bounds.reduce<Span | null>(cut, span) ?? []);
  return content.length > 0 ? { ...draft, content } : draft;
}

function cut(span: Span | null, bound: Span): Span | null {
  if (!span) return null;
  const end = Math.min(span.end, bound.end);
  return end > span.start ? { start: span.start, end } : null;
}

/** No two of the result hold each other, so that a claim stands inside one other at most. */
export function setApart(drafts: readonly Draft[]): readonly Draft[] {
  const all = stretches(drafts, (draft) => draft.content);
  return drafts.map((draft) => withoutAround(draft, all));
}

/** An attribution straight behind a quotation: `"…," she said`. */
export interface Tag {
  readonly quote: Span;
  readonly cue: Span;
}

/** `Berg wrote that it was "a shame," she added`: a content in which a tag stands ends with the quotation before it. */
export function endAtTags(drafts: readonly Draft[], tags: readonly Tag[]): readonly Draft[] {
  const all = stretches(tags, ({ cue }) => [cue]);
  return drafts.map((draft) => {
    const content = draft.content.map((span) => {
      const tag = all
        .over(span)
        .find(({ quote, cue }) => contains(span, cue) && cue.start !== draft.cue.start && span.start < quote.end);
      return tag ? { start: span.start, end: tag.quote.end } : span;
    });
    return { ...draft, content };
  });
}
