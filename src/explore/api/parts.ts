// What all answers are made of: references to entities and articles, days, pages, and the problem that stands in the place of an answer.
import { z } from 'zod';
import { ENTITY_TYPES } from '../../core/entity';

/** What a schema gives, not to be changed. */
export type Fixed<T> = T extends readonly (infer U)[]
  ? readonly Fixed<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Fixed<T[K]> }
    : T;

export const Id = z.string().min(1).max(600);
/** `2019`, `2019-03` or `2019-03-05`: a day is as precise as it was told. */
export const Day = z.string().describe('ISO: 2019, 2019-03 or 2019-03-05, as precise as it was told');
export const Count = z.int().nonnegative();

export const TypeOfEntity = z.enum(ENTITY_TYPES);
export const Polarity = z.enum(['asserted', 'negated']);
/** Whether it is told as done, as what is to come, or as what somebody says. */
export const Modality = z.enum(['actual', 'planned', 'alleged']);
export const Kind = z.enum(['fact', 'claim']).describe('a fact relates entities; a claim is what somebody said');

export const EntityRef = z.object({ id: Id, name: z.string(), type: TypeOfEntity.nullable() });
export type EntityRef = Fixed<z.infer<typeof EntityRef>>;

export const ArticleRef = z.object({
  id: Id,
  title: z.string().describe('its title, else how it begins'),
  outlet: z.string().nullable(),
  published: Day.nullable(),
  url: z.string().nullable().describe('as the article gave it: open none but http and https'),
});
export type ArticleRef = Fixed<z.infer<typeof ArticleRef>>;

/** Lists come in pages. */
export const Paged = {
  next: z.string().nullable().describe('to be given as `after` for the next page; null on the last'),
  truncated: z
    .boolean()
    .describe('true where there was more than the server looks at; the list is of the part that it looked at'),
};

/** RFC 9457, application/problem+json. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe('one line for a person'),
  instance: z.string().describe('the path that was asked for'),
});
export type Problem = Fixed<z.infer<typeof Problem>>;
