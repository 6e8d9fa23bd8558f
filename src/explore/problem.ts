// What goes wrong, as RFC 9457 tells it: a status, a line for a person, and nothing of the inside.
import { STATUS_CODES } from 'node:http';
import type { ZodError } from 'zod';
import { DatelineError, StoreError } from '../core/errors';
import type { Problem } from './api';

/** An answer that is none. */
export class Refusal extends Error {
  /** @param detail one line for a person */
  constructor(
    readonly status: number,
    readonly detail: string,
  ) {
    super(detail);
  }
}

export const missing = (what: string): Refusal => new Refusal(404, `${what} is not in this graph`);

/** "limit: Too big: expected number to be <=200". */
export const unfit = (error: ZodError): Refusal =>
  new Refusal(400, error.issues.map(({ path, message }) => `${path.join('.') || 'parameters'}: ${message}`).join('; '));

export const problemOf = (status: number, detail: string, instance: string): Problem => ({
  type: 'about:blank',
  title: STATUS_CODES[status] ?? 'Error',
  status,
  detail,
  instance,
});

/** Errors that the web server itself makes have a status of their own. */
const statusIn = (error: object): number | null =>
  'statusCode' in error && typeof error.statusCode === 'number' && error.statusCode >= 400 && error.statusCode < 500
    ? error.statusCode
    : null;

/** Status and line of any error; of one that nobody foresaw, nothing is told. */
export function explained(error: unknown): { readonly status: number; readonly detail: string } {
  if (error instanceof Refusal) return { status: error.status, detail: error.detail };
  if (error instanceof StoreError) return { status: 503, detail: error.message };
  if (error instanceof DatelineError && error.code === 'USAGE') return { status: 400, detail: error.message };
  const status = error instanceof Error ? statusIn(error) : null;
  if (status !== null && error instanceof Error) return { status, detail: error.message };
  return { status: 500, detail: 'something went wrong in the server; its log says what' };
}
