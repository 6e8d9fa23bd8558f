// What stands in the graph: labels, relationship types and their properties, from graph-schema.json and, for types of relations and stances, from data/.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Value } from '../src/core/model';
import type { Kit } from '../src/data/kit';

const Property = z.strictObject({
  type: z.enum(['string', 'integer', 'float', 'boolean', 'strings']),
  means: z.string().min(3),
});
const Properties = z.record(z.string(), Property);
const Label = z.strictObject({ means: z.string(), props: Properties });
const Edge = z.strictObject({ from: z.string(), to: z.string(), means: z.string(), props: Properties });
const Schema = z.strictObject({
  labels: z.record(z.string(), Label),
  edges: z.record(z.string(), Edge),
  ofFacts: Properties,
  ofClaims: Properties,
  rules: z.record(z.string(), z.string()),
});
export type Property = z.infer<typeof Property>;
export type Edge = z.infer<typeof Edge>;
export const SCHEMA = Schema.parse(JSON.parse(readFileSync(join(__dirname, 'graph-schema.json'), 'utf8')));

/** Sixteen keys of an article by which copies are looked for. */
const BAND = /^band\d\d$/;
const BAND_MEANS: Property = { type: 'string', means: 'a part of sketch: articles that share one are compared' };

/** By label. The seven types of entities have the properties of `Entity`. */
export const LABELS: ReadonlyMap<string, z.infer<typeof Label>> = new Map(Object.entries(SCHEMA.labels));

/** What a property of a node or edge is; null for one that is not described. */
export const described = (props: Readonly<Record<string, Property>>, key: string): Property | null =>
  (BAND.test(key) ? BAND_MEANS : props[key]) ?? null;

/** By type: edges that stand by themselves, then those derived from facts (data/relations) and claims (data/stances.json). */
export function typesOf({ relations, stances }: Pick<Kit, 'relations' | 'stances'>): ReadonlyMap<string, Edge> {
  const ofFacts = relations.map(({ type, description, domain, range }): readonly [string, Edge] => [
    type,
    { from: domain.join(', '), to: range.join(', '), means: description, props: SCHEMA.ofFacts },
  ]);
  const ofClaims = stances.map(({ type, label }): readonly [string, Edge] => [
    type,
    { from: 'Entity', to: 'Claim', means: label, props: SCHEMA.ofClaims },
  ]);
  return new Map([...Object.entries(SCHEMA.edges), ...ofFacts, ...ofClaims]);
}

/** Whether a value is of the type that the dictionary says. A float may be whole. */
export function isOf({ type }: Property, value: Value): boolean {
  if (type === 'strings') return typeof value === 'object';
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === (type === 'float' ? 'number' : type);
}
