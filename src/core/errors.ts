// Errors by kind. Each says in one line what went wrong, where, and what to do; the original stands in `cause`.

export type ErrorCode = 'USAGE' | 'INPUT' | 'DATA' | 'STAGE' | 'STORE';

export abstract class DatelineError extends Error {
  abstract readonly code: ErrorCode;

  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = new.target.name;
  }
}

/** The command was called wrongly. */
export class UsageError extends DatelineError {
  readonly code = 'USAGE';
}

/** One article (or file) could not be read; the rest of the batch goes on. */
export class InputError extends DatelineError {
  readonly code = 'INPUT';

  /** One line: what is quoted from the input has its line breaks and controls as blanks. */
  readonly problem: string;

  /** @param line counted from 1; null where the whole file is meant */
  constructor(
    readonly file: string,
    readonly line: number | null,
    problem: string,
    cause?: unknown,
  ) {
    const plain = problem.replace(/[\s\p{Cc}]+/gu, ' ');
    super(`${file}${line === null ? '' : `:${line}`}: ${plain}`, cause);
    this.problem = plain;
  }
}

/** A file of data/ is wrong; nothing starts before it is mended. */
export class DataError extends DatelineError {
  readonly code = 'DATA';

  /** @param path where in the file, e.g. `[3].capital` or `line 12` */
  constructor(
    readonly file: string,
    readonly path: string,
    readonly problem: string,
    cause?: unknown,
  ) {
    super(`${file}: ${path === '' ? '' : `${path}: `}${problem}`, cause);
  }
}

/** A stage failed on one article. */
export class StageError extends DatelineError {
  readonly code = 'STAGE';

  constructor(
    readonly stage: string,
    readonly article: string,
    cause: unknown,
  ) {
    super(`${article}: ${stage} failed: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
  }
}

/** The store refused, failed or is not there. `transient`: the same call may succeed later. */
export class StoreError extends DatelineError {
  readonly code = 'STORE';

  constructor(
    message: string,
    readonly transient: boolean,
    cause?: unknown,
  ) {
    super(message, cause);
  }
}

/** The store cannot hold what one graph says; others it takes. */
export class UnfitError extends StoreError {
  constructor(message: string) {
    super(message, false);
  }
}

/** The store ran out of memory or time over one transaction; the same in smaller ones may go. */
export class TooLargeError extends StoreError {
  constructor(message: string, cause?: unknown) {
    super(message, true, cause);
  }
}
