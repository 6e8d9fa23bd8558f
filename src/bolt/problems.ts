// What goes wrong, with the codes that users of Neo4j know.
import type { Fault } from '../store/view';
import { ViewError } from '../store/view';

export type Code = `Neo.${'ClientError' | 'TransientError' | 'DatabaseError'}.${string}.${string}`;

/** It is told to the client; the connection goes on after a RESET. */
export class Problem extends Error {
  constructor(
    readonly code: Code,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

const CODES: Readonly<Record<Fault, Code>> = {
  syntax: 'Neo.ClientError.Statement.SyntaxError',
  parameter: 'Neo.ClientError.Statement.ParameterMissing',
  procedure: 'Neo.ClientError.Procedure.ProcedureNotFound',
  arithmetic: 'Neo.ClientError.Statement.ArithmeticError',
  type: 'Neo.ClientError.Statement.TypeError',
  writes: 'Neo.ClientError.Statement.AccessMode',
  memory: 'Neo.TransientError.General.OutOfMemoryError',
  execution: 'Neo.DatabaseError.Statement.ExecutionFailed',
};

export const problemOf = (fault: Fault, message: string, cause?: unknown): Problem =>
  new Problem(
    CODES[fault],
    fault === 'writes'
      ? `Writing in read access mode not allowed: here a graph is only looked at. ${message}`
      : message,
    cause,
  );

/** Any error as one that can be told. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof ViewError) return problemOf(error.fault, error.message, error);
  const message = error instanceof Error ? error.message : String(error);
  return new Problem('Neo.DatabaseError.General.UnknownError', message, error);
}

/** The request has the wrong form, or comes at the wrong time; the connection ends. */
export const invalid = (message: string): Problem => new Problem('Neo.ClientError.Request.Invalid', message);
export const terminated = (): Problem =>
  new Problem('Neo.ClientError.Transaction.Terminated', 'the statement was ended by the client');
/** @param asked whether the client had set that time */
export const timedOut = (seconds: number, asked: boolean): Problem =>
  new Problem(
    `Neo.ClientError.Transaction.TransactionTimedOut${asked ? 'ClientConfiguration' : ''}`,
    `the statement took more than ${seconds} s`,
  );
/** The process that holds the store ended; the next statement starts another. */
export const restarted = (): Problem =>
  new Problem('Neo.TransientError.General.DatabaseUnavailable', 'the store was opened anew; ask again');
