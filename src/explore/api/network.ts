// Networks of entities, and the way from one to another.
import { z } from 'zod';
import { EvidenceItem } from './evidence';
import { Count, Day, EntityRef, type Fixed, Id, Kind, Modality, Polarity, TypeOfEntity } from './parts';
import { FactItem } from './statement';

export const NetworkNode = z.object({
  id: Id,
  name: z.string(),
  type: TypeOfEntity.nullable(),
  weight: Count.describe('the support of its edges in this network, together'),
  depth: z.int().nonnegative().describe('steps from the middle; 0 for what was asked for'),
});
export type NetworkNode = Fixed<z.infer<typeof NetworkNode>>;

/** All facts (or claims) of one type, direction, polarity and modality between two entities are one edge. */
export const NetworkEdge = z.object({
  id: Id.describe('stable: of what it joins'),
  kind: Kind.describe('a claim goes from its speaker to whom it is about'),
  from: Id,
  to: Id,
  type: z.string(),
  label: z.string(),
  symmetric: z.boolean(),
  polarity: Polarity,
  modality: Modality,
  denied: z.boolean().describe('somebody denies a fact in it'),
  count: Count.describe('facts or claims in it'),
  support: Count.describe('articles that tell them, summed up'),
  independent: Count,
  first: Day.nullable().describe('the first day, of the fact or else its report'),
  last: Day.nullable(),
  ids: z.array(Id).describe('its facts or claims, best supported first, at most 50: for edges/{id,id…}/evidence'),
});
export type NetworkEdge = Fixed<z.infer<typeof NetworkEdge>>;

export const Network = z.object({
  nodes: z.array(NetworkNode),
  edges: z.array(NetworkEdge),
  truncated: z.boolean().describe('true where there is more than is shown'),
});
export type Network = Fixed<z.infer<typeof Network>>;

export const PathStep = z.object({
  from: EntityRef,
  to: EntityRef,
  facts: z.array(FactItem).describe('that join them, best supported first, at most ten'),
  evidence: EvidenceItem.nullable().describe('a sentence for the first of them'),
});
export type PathStep = Fixed<z.infer<typeof PathStep>>;

export const PathAnswer = z.object({
  from: EntityRef,
  to: EntityRef,
  found: z.boolean(),
  steps: z.array(PathStep).describe('of one shortest way; none where none was found'),
  truncated: z.boolean().describe('true where not all was searched, so that none found does not mean none there'),
});
export type PathAnswer = Fixed<z.infer<typeof PathAnswer>>;
