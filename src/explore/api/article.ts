// Articles: lists of them, and one with its text and all that was read in it.
import { z } from 'zod';
import { ArticleRef, Count, Day, EntityRef, type Fixed, Id, Paged } from './parts';
import { Statement } from './statement';

export const ArticlesAnswer = z.object({
  items: z
    .array(z.object({ article: ArticleRef, sentence: z.string().nullable().describe('that holds the words of `q`') }))
    .describe('newest first; with `q` the best first'),
  ...Paged,
});
export type ArticlesAnswer = Fixed<z.infer<typeof ArticlesAnswer>>;

/** A stretch of the article's text, and what it leads to; UTF-16 code units, end exclusive. Spans overlap and nest. */
export const Span = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  kind: z.enum(['mention', 'fact', 'claim', 'cue']).describe('a cue is the verb of saying of a claim'),
  id: Id.describe('of the entity, fact or claim'),
});
export type Span = Fixed<z.infer<typeof Span>>;

export const ArticlePage = z.object({
  article: ArticleRef,
  modified: Day.nullable(),
  version: z.int().nullable().describe('1, 2 … where its page has several'),
  text: z.string(),
  complete: z.boolean().describe('false where a sentence is missing in the graph; then offsets may be off'),
  sentences: z.array(z.object({ id: Id, start: z.int(), end: z.int() })).describe('in their order'),
  spans: z.array(Span).describe('by start, the longer first'),
  entities: z.array(z.object({ entity: EntityRef, mentions: Count })).describe('that it names, most first'),
  statements: z.array(Statement).describe('facts and claims that were read in it, in its order'),
  related: z
    .array(z.object({ link: z.enum(['replaces', 'replaced by', 'copies', 'copied by']), article: ArticleRef }))
    .describe('its versions and copies'),
  truncated: z.boolean().describe('true where an article is so long that not all is marked'),
});
export type ArticlePage = Fixed<z.infer<typeof ArticlePage>>;
