// What the server and the process that holds the store say to each other.
import { types } from 'node:util';
import { z } from 'zod';
import type { SeenMap } from '../store/seen';
import type { Code } from './problems';

const params = z.custom<SeenMap>((value) => typeof value === 'object' && value !== null);
const bytes = z.custom<Uint8Array>((value) => types.isUint8Array(value));
const code = z.custom<Code>((value) => typeof value === 'string' && value.startsWith('Neo.'));
const number = z.number().int();

/** `id` is of the question, `result` the id of the question that an answer's rows are of. */
export const question = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('run'), id: number, cypher: z.string(), params }),
  z.object({ ask: z.literal('page'), id: number, result: number, most: z.number() }),
  z.object({ ask: z.literal('skip'), id: number, result: number, most: z.number() }),
  z.object({ ask: z.literal('drop'), id: number, result: number }),
]);
export type Question = z.infer<typeof question>;

export const reply = z.discriminatedUnion('is', [
  z.object({ is: z.literal('ready') }),
  z.object({ is: z.literal('refused'), message: z.string() }),
  z.object({ is: z.literal('fields'), id: number, fields: z.array(z.string()) }),
  z.object({ is: z.literal('page'), id: number, records: bytes, more: z.boolean() }),
  z.object({ is: z.literal('skipped'), id: number, more: z.boolean() }),
  z.object({ is: z.literal('problem'), id: number, code, message: z.string() }),
]);
export type Reply = z.infer<typeof reply>;
