// Where it was read: sentences with what is to be highlighted in them; sides of what is contested; one claim with all about it.
import { z } from 'zod';
import { ArticleRef, Day, EntityRef, type Fixed, Id, Kind, Paged, Polarity } from './parts';
import { ClaimItem, FactItem, Statement } from './statement';

/** A stretch of a sentence's text; UTF-16 code units, end exclusive. */
export const Mark = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  kind: z
    .enum(['statement', 'cue', 'mention'])
    .describe('what was read as the fact or claim; its verb of saying; an end of it'),
  entity: EntityRef.nullable().describe('of a mention'),
});
export type Mark = Fixed<z.infer<typeof Mark>>;

export const EvidenceItem = z.object({
  of: Id.describe('the fact or claim'),
  sentence: Id,
  text: z.string(),
  start: z.int().nonnegative().describe('where the sentence begins in the text of its article'),
  marks: z.array(Mark).describe('in the sentence, in their order; they may overlap'),
  article: ArticleRef,
  rule: z.string().describe('that read it'),
  score: z.number().describe('0 to 1'),
});
export type EvidenceItem = Fixed<z.infer<typeof EvidenceItem>>;

export const EvidenceAnswer = z.object({
  statements: z.array(Statement).describe('the facts and claims that were asked for'),
  items: z.array(EvidenceItem).describe('newest first'),
  ...Paged,
});
export type EvidenceAnswer = Fixed<z.infer<typeof EvidenceAnswer>>;

/** Somebody who asserts or denies: in a claim, or as an outlet in its own words. */
export const Side = z.object({
  side: z.enum(['asserts', 'denies']),
  who: EntityRef,
  kind: Kind.describe('claim: who is its speaker; fact: who is the outlet that reports it itself'),
  id: Id.describe('of that claim or fact'),
  stance: z.string().nullable(),
  text: z.string(),
  day: Day.nullable().describe('of the first report'),
  outlets: z.array(z.string()).describe('that carry it'),
  quote: z.string().nullable(),
});
export type Side = Fixed<z.infer<typeof Side>>;

export const ClaimLinkItem = z.object({
  link: z.enum(['contradicts', 'contradicted by', 'repeats', 'repeated by', 'stands in', 'contains']),
  claim: ClaimItem,
  score: z.number(),
  reason: z.string(),
});
export type ClaimLinkItem = Fixed<z.infer<typeof ClaimLinkItem>>;

export const ClaimPage = z.object({
  claim: ClaimItem,
  asserts: z.array(z.object({ polarity: Polarity, fact: FactItem })).describe('negated: the claim denies the fact'),
  sides: z.array(Side).describe('who asserts and who denies the same, in time; the claim itself is one'),
  links: z.array(ClaimLinkItem).describe('in time'),
  evidence: z.array(EvidenceItem).describe('oldest first, at most 100'),
  truncated: z.boolean(),
});
export type ClaimPage = Fixed<z.infer<typeof ClaimPage>>;

export const FactPage = z.object({
  fact: FactItem,
  others: z.array(FactItem).describe('the same with another date, polarity or modality'),
  sides: z.array(Side).describe('who asserts and who denies it, in time'),
  evidence: z.array(EvidenceItem).describe('oldest first, at most 100'),
  truncated: z.boolean(),
});
export type FactPage = Fixed<z.infer<typeof FactPage>>;

/** What some assert and others deny. */
export const Contested = z.object({
  id: Id.describe('of the proposition'),
  facts: z.array(FactItem).describe('it with its dates, polarities and modalities, best supported first'),
  asserted: z.array(Side),
  denied: z.array(Side),
});
export type Contested = Fixed<z.infer<typeof Contested>>;

export const ContestedAnswer = z.object({ items: z.array(Contested).describe('newest denial first'), ...Paged });
export type ContestedAnswer = Fixed<z.infer<typeof ContestedAnswer>>;

export const SampleAnswer = z.object({
  seed: z.int(),
  items: z
    .array(z.object({ statement: Statement, evidence: EvidenceItem }))
    .describe('to be marked right or wrong: does the sentence say so?'),
});
export type SampleAnswer = Fixed<z.infer<typeof SampleAnswer>>;
