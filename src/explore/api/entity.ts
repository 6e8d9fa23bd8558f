// An entity's page: who it is, its roles, its relations and claims, its time.
import { z } from 'zod';
import { Count, Day, EntityRef, type Fixed, Id, Kind, Modality, Paged, Polarity, TypeOfEntity } from './parts';
import { ClaimItem, FactItem, TypeCount } from './statement';

/** An office or membership over time. */
export const Role = z.object({
  fact: Id,
  type: z.string().describe('HOLDS_ROLE or MEMBER_OF'),
  role: z.string().nullable().describe('"foreign minister"'),
  body: EntityRef.nullable().describe('of which it is held'),
  from: Day.nullable().describe('when it began, else when it was first reported'),
  to: Day.nullable().describe('when it ended, else when it was last reported'),
  dated: z.boolean().describe('false where the days are those of reports'),
  polarity: Polarity,
  modality: Modality,
  support: Count,
  quote: z.string().nullable(),
});
export type Role = Fixed<z.infer<typeof Role>>;

/** Why another spelling is taken to mean the same. */
export const Joined = z.object({
  id: Id,
  name: z.string(),
  judgement: z.enum(['positive', 'negative', 'unsure']),
  score: z.number(),
  reason: z.string(),
  by: z.string().describe('dateline, or the person who said so'),
});
export type Joined = Fixed<z.infer<typeof Joined>>;

export const RelationCount = z.object({
  ...TypeCount.shape,
  part: z.enum(['subject', 'object', 'place', 'with']).describe('which the entity plays'),
});
export type RelationCount = Fixed<z.infer<typeof RelationCount>>;

export const EntityPage = z.object({
  id: Id.describe('the one it goes by: asked for by an id that was joined to it, this is another'),
  name: z.string(),
  type: TypeOfEntity.nullable(),
  aliases: z.array(z.string()),
  known: z.boolean().describe('stands in the data that Dateline brings'),
  wikidata: z.string().nullable(),
  joined: z.array(Joined).describe('what it was compared with: taken as one, kept apart, or unsure'),
  roles: z.array(Role).describe('in time'),
  articles: Count.describe('that name it'),
  relations: z.array(RelationCount).describe('facts by type and part, most first'),
  stances: z.array(TypeCount).describe('what it said, by stance, most first'),
  about: z.array(TypeCount).describe('what others said of it, by stance, most first'),
  dates: z.object({ from: Day, to: Day }).nullable().describe('of what is told of it'),
  truncated: z.boolean().describe('true where counts are of a part only, so many it has'),
});
export type EntityPage = Fixed<z.infer<typeof EntityPage>>;

export const RelationsAnswer = z.object({
  items: z
    .array(z.object({ part: RelationCount.shape.part, fact: FactItem }))
    .describe('by `sort`; met: type=MET, visited: type=VISITED'),
  ...Paged,
});
export type RelationsAnswer = Fixed<z.infer<typeof RelationsAnswer>>;

export const ClaimsAnswer = z.object({
  items: z.array(z.object({ part: z.enum(['by', 'about', 'addressed']), claim: ClaimItem })).describe('by `sort`'),
  ...Paged,
});
export type ClaimsAnswer = Fixed<z.infer<typeof ClaimsAnswer>>;

export const TimelineItem = z.object({
  kind: Kind,
  id: Id,
  day: Day.describe('of the fact, else of its first report; of a claim its first report'),
  end: Day.nullable(),
  dated: z.boolean().describe('false where the day is that of the report'),
  type: z.string(),
  label: z.string(),
  name: z.string(),
  other: EntityRef.nullable().describe('the other end, or whom a claim is about, or who made it'),
  polarity: Polarity,
  modality: Modality,
  support: Count,
});
export type TimelineItem = Fixed<z.infer<typeof TimelineItem>>;

export const TimelineAnswer = z.object({
  items: z.array(TimelineItem).describe('those with most support, in time'),
  months: z.array(z.object({ month: Day, facts: Count, claims: Count })).describe('of all that was looked at, in time'),
  truncated: Paged.truncated,
});
export type TimelineAnswer = Fixed<z.infer<typeof TimelineAnswer>>;
