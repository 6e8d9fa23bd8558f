// Facts and claims as lists have them.
import { z } from 'zod';
import { Count, Day, EntityRef, type Fixed, Id, Modality, Polarity } from './parts';

const told = {
  support: Count.describe('how many articles tell it'),
  independent: Count.describe('the same with copies of one wire report as one'),
  quote: z.string().nullable().describe('the sentence of the earliest report'),
  withdrawnIn: Id.nullable().describe('the version of the article that no longer says so'),
};

/** What happened or holds between entities; a deed has a subject alone. */
export const FactItem = z.object({
  kind: z.literal('fact'),
  id: Id,
  type: z.string().describe('MET'),
  label: z.string().describe('the type in words'),
  name: z.string().describe('a short one: "Iran ATTACKED Israel (alleged)"'),
  symmetric: z.boolean().describe('so that it has no direction'),
  subject: EntityRef.nullable(),
  object: EntityRef.nullable(),
  place: EntityRef.nullable(),
  with: z.array(EntityRef),
  role: z.string().nullable().describe('an office: "foreign minister"'),
  date: Day.nullable().describe('when it happened, where that is told'),
  dateEnd: Day.nullable(),
  precision: z.string().nullable().describe('day, week, month, year …'),
  reported: Day.nullable().describe('first'),
  lastReported: Day.nullable(),
  polarity: Polarity,
  modality: Modality,
  denied: Count.describe('claims that deny it, or this very fact put the other way'),
  ...told,
});
export type FactItem = Fixed<z.infer<typeof FactItem>>;

/** What somebody said, denied, promised … */
export const ClaimItem = z.object({
  kind: z.literal('claim'),
  id: Id,
  stance: z.string().describe('DENIED'),
  label: z.string().describe('the stance in words'),
  name: z.string().describe('a short one: "Iran DENIED: that it fired"'),
  text: z.string().describe('what is claimed, as it is written'),
  quoted: z.boolean(),
  speaker: EntityRef.nullable(),
  about: z.array(EntityRef),
  addressees: z.array(EntityRef),
  date: Day.nullable().describe('of the first report'),
  lastReported: Day.nullable(),
  contradicts: Count.describe('claims that contradict it, or that it contradicts'),
  ...told,
});
export type ClaimItem = Fixed<z.infer<typeof ClaimItem>>;

export const Statement = z.discriminatedUnion('kind', [FactItem, ClaimItem]);
export type Statement = Fixed<z.infer<typeof Statement>>;

export const TypeCount = z.object({ type: z.string(), label: z.string(), count: Count });
export type TypeCount = Fixed<z.infer<typeof TypeCount>>;
