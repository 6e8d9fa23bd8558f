// A route of the API: where it stands, what it takes and gives, and how it is answered.
import type { z } from 'zod';
import type { Fixed } from './api';
import type { Desk } from './desk';
import { unfit } from './problem';

export interface Route {
  /** Below /api, with `:name` for parameters: `/entities/:id`. */
  readonly path: string;
  /** For openapi.json: `entityPage`, and what it does. */
  readonly name: string;
  readonly summary: string;
  readonly params: z.ZodType;
  readonly query: z.ZodType;
  readonly answer: z.ZodType;
  /** @throws Refusal, StoreError */
  handle(desk: Desk, params: unknown, query: unknown): Promise<unknown>;
}

interface Told<P, Q, A> extends Pick<Route, 'path' | 'name' | 'summary'> {
  readonly params: z.ZodType<P>;
  readonly query: z.ZodType<Q>;
  readonly answer: z.ZodType<A>;
  give(desk: Desk, params: P, query: Q): Promise<Fixed<A>> | Fixed<A>;
}

function read<T>(schema: z.ZodType<T>, given: unknown): T {
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw unfit(parsed.error);
  return parsed.data;
}

/** Types of parameters and answer follow from the schemas. */
export const route = <P, Q, A>(told: Told<P, Q, A>): Route => ({
  ...told,
  handle: async (desk, params, query) => told.give(desk, read(told.params, params), read(told.query, query)),
});
