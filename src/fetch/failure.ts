// Why a request gave nothing, and whether another try may.

export class FetchFailure extends Error {
  /**
   * @param again whether the same request may succeed later
   * @param rest milliseconds that the server asks to be left alone
   */
  constructor(
    readonly problem: string,
    readonly again: boolean,
    { rest = null, cause }: { readonly rest?: number | null; readonly cause?: unknown } = {},
  ) {
    super(problem, { cause });
    this.name = 'FetchFailure';
    this.rest = rest;
  }

  readonly rest: number | null;
}
