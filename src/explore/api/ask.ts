// What may be asked: parameters of addresses, as text becomes values. Unknown parameters are refused.
import { z } from 'zod';
import { Id, Modality, Polarity, TypeOfEntity } from './parts';

const DAY = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const day = z.string().regex(DAY, 'is no day: 2019, 2019-03 or 2019-03-05');

const listed = (text: string): readonly string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** `a,b` of at most so many. */
const list = (most: number, what: string) =>
  z
    .string()
    .max(50 * 600)
    .transform(listed)
    .refine((all) => all.length <= most, `at most ${most}`)
    .describe(`${what}; several parted by commas, at most ${most}`);

const listOf = <const T extends string>(known: readonly T[], what: string) =>
  z
    .string()
    .max(600)
    .transform(listed)
    .pipe(z.array(z.enum(known)))
    .describe(`${what}: ${known.join(', ')}; several parted by commas`);

export const limit = (standard: number, most: number) =>
  z.coerce.number().int().min(1).max(most).default(standard).describe(`at most so many, ${standard} unless told`);

const paging = {
  limit: limit(50, 200),
  after: z
    .string()
    .regex(/^\d{1,5}$/, 'is no `next` of an answer')
    .optional()
    .describe('`next` of the page before'),
};

/** Narrows lists and networks down; what is left out narrows nothing. */
export const filters = {
  type: list(60, 'types of relation or stances: MET,DENIED').optional(),
  from: day.optional().describe('not before that day, month or year'),
  to: day.optional().describe('not after that day, month or year'),
  outlet: Id.optional().describe('id of an outlet: what it reported'),
  polarity: Polarity.optional(),
  modality: listOf(Modality.options, 'how it is told').optional(),
  support: z.coerce.number().int().min(1).max(1_000_000).optional().describe('told by at least so many articles'),
};
export const Filters = z.strictObject(filters);

export const NoQuery = z.strictObject({});
export const IdParam = z.strictObject({ id: Id });
export const IdsParam = z.strictObject({ id: list(50, 'the id of a fact or claim') });
export const NameParam = z.strictObject({ name: z.string().regex(/^[a-z0-9-]{1,80}$/) });

export const SearchQuery = z.strictObject({
  q: z.string().max(200).describe('a name or the beginning of one; a letter may be wrong'),
  type: listOf(TypeOfEntity.options, 'types of entities').optional(),
  limit: limit(20, 100),
});

export const RelationsQuery = z.strictObject({
  ...filters,
  ...paging,
  part: listOf(['subject', 'object', 'place', 'with'], 'which part the entity plays').optional(),
  other: Id.optional().describe('id of an entity that takes part as well'),
  sort: z.enum(['newest', 'oldest', 'support']).default('newest'),
});
export const ClaimsQuery = z.strictObject({
  ...filters,
  ...paging,
  part: listOf(['by', 'about', 'addressed'], 'speaker, subject or addressee: `by` unless told').optional(),
  other: Id.optional().describe('id of an entity that takes part as well'),
  sort: z.enum(['newest', 'oldest', 'support']).default('newest'),
});
export const TimelineQuery = z.strictObject({ ...filters, limit: limit(200, 1000) });

export const NetworkQuery = z.strictObject({
  ...filters,
  ids: list(50, 'ids of the entities in the middle'),
  depth: z.coerce.number().int().min(0).max(3).default(1).describe('0: only what lies between the entities given'),
  kind: listOf(['fact', 'claim'], 'facts, claims or both (unless told)').optional(),
  entities: listOf(TypeOfEntity.options, 'types of the entities around').optional(),
  limit: limit(100, 500).describe('at most so many nodes; those with most support stay'),
});

export const EvidenceQuery = z.strictObject({ ...paging, outlet: filters.outlet, from: filters.from, to: filters.to });

export const ArticlesQuery = z.strictObject({
  ...paging,
  entity: Id.optional().describe('id of an entity that they name'),
  outlet: filters.outlet,
  from: filters.from,
  to: filters.to,
  q: z.string().max(200).optional().describe('words that stand in a sentence'),
});

export const PathQuery = z.strictObject({
  from: Id.describe('id of an entity'),
  to: Id.describe('id of another'),
  most: z.coerce.number().int().min(1).max(5).default(4).describe('steps at most'),
  type: filters.type,
  polarity: filters.polarity,
  modality: filters.modality,
  support: filters.support,
});

export const ContestedQuery = z.strictObject({
  ...paging,
  entity: Id.optional().describe('id of an entity that takes part in it'),
  type: filters.type,
});

export const SampleQuery = z.strictObject({
  n: z.coerce.number().int().min(1).max(500).default(100).describe('how many'),
  seed: z.coerce.number().int().min(0).max(4_294_967_295).default(1).describe('the same draws the same'),
  kind: z.enum(['fact', 'claim']).optional(),
  type: filters.type,
});
