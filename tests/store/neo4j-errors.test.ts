// What becomes of a Neo4j server's complaints: a clear line and a stop, another try, or less at once. By a driver that fails as told.
import neo4j, { type QueryResult } from 'neo4j-driver';
import { TooLargeError } from '../../src/core/errors';
import { inPieces, sizer, WHOLE } from '../../src/store/batches';
import { type Connects, engineOf } from '../../src/store/neo4j';
import { explained } from '../../src/store/neo4j-errors';

const ADDRESS = { server: 'bolt://h', place: 'bolt://h (neo4j)', database: 'neo4j', user: 'ann', password: null };
const failure = (code: string, message = 'something'): Error =>
  new neo4j.Neo4jError(message, code, '', '', undefined, undefined);

describe('[store/neo4j-errors] a complaint', () => {
  it.each<[string, string, string, boolean, RegExp]>([
    ['a wrong password', 'Neo.ClientError.Security.Unauthorized', '', false, /refused the password of user ann/],
    ['no such database', 'Neo.ClientError.Database.DatabaseNotFound', '', false, /no such database/],
    [
      'a full disk',
      'Neo.DatabaseError.Transaction.TransactionCommitFailed',
      'IOException: No space left on device',
      false,
      /is full: its disk/,
    ],
    [
      'a full plan',
      'Neo.ClientError.General.LimitExceeded',
      'Database has exceeded the node limit 200000',
      false,
      /takes no more nodes/,
    ],
    ['a read-only database', 'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', '', false, /only reads/],
    ['a follower', 'Neo.ClientError.Cluster.NotALeader', '', false, /only reads/],
    ['a reader', 'Neo.ClientError.Security.Forbidden', '', false, /does not let user ann write/],
    ['no memory', 'Neo.TransientError.General.MemoryPoolOutOfMemoryError', '', true, /out of memory/],
    ['no time', 'Neo.ClientError.Transaction.TransactionTimedOut', '', true, /takes too long/],
    ['nobody there', 'ServiceUnavailable', '', true, /does not answer/],
    ['a closed database', 'Neo.TransientError.General.DatabaseUnavailable', '', true, /not open/],
    ['a deadlock', 'Neo.TransientError.Transaction.DeadlockDetected', "can't acquire", true, /can't acquire/],
    ['anything else, first line', 'Neo.DatabaseError.General.UnknownError', 'boom\nat java', false, /: boom$/],
  ])('%s', (_, code, message, transient, line) => {
    const error = explained(failure(code, message), ADDRESS);
    expect(error).toMatchObject({ code: 'STORE', transient, message: expect.stringMatching(line) });
    expect(error.message).not.toContain('\n');
  });
});

/** A driver whose transactions fail as told, one after the other, and then do nothing; it tries again as the real one does. */
function failing(codes: readonly string[]): { readonly driver: Connects; readonly tries: () => number } {
  let tries = 0;
  const run = async (): Promise<QueryResult> => {
    const code = codes[tries++];
    if (code !== undefined) throw failure(code);
    return Object.assign({ records: [], summary: new neo4j.ResultSummary('', {}, {}) });
  };
  const execute = async <T>(work: (tx: { run: typeof run }) => Promise<T>): Promise<T> => {
    for (;;) {
      try {
        return await work({ run });
      } catch (error) {
        if (!neo4j.isRetryableError(error instanceof Error ? error : null)) throw error;
      }
    }
  };
  const session = () => ({ run, executeRead: execute, executeWrite: execute, close: async () => undefined });
  return { driver: { session, close: async () => undefined }, tries: () => tries };
}
const write = (driver: Connects) => engineOf(driver, ADDRESS).write((run) => run('RETURN 1', {}));

describe('[store/neo4j] a transaction', () => {
  it.each([
    'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
    'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
    'Neo.ClientError.Cluster.NotALeader',
  ])('is not tried again where that is of no use: %s', async (code) => {
    const { driver, tries } = failing([code, code]);
    await expect(write(driver)).rejects.toMatchObject({ code: 'STORE' });
    expect(tries()).toBe(1);
  });
});

describe('[store/batches] how much goes into a transaction', () => {
  it('is halved where it is too much, never below 500, and grows slowly', () => {
    const sizes = sizer();
    expect(sizes.less()).toBe(true);
    expect(sizes.whole()).toBe(WHOLE / 2);
    for (let i = 0; i < 19; i++) sizes.more();
    expect(sizes.whole()).toBe(WHOLE / 2);
    sizes.more();
    expect(sizes.whole()).toBe(WHOLE * 0.625);
    for (let i = 0; i < 100; i++) sizes.more();
    expect(sizes.whole()).toBe(WHOLE);
    let halved = 0;
    while (sizes.less()) halved++;
    expect([halved, sizes.whole()]).toEqual([6, 500]);
  });

  it('writes each of a list once, in order, whatever is refused', async () => {
    const written: number[] = [];
    const list = Array.from({ length: 5000 }, (_, i) => i);
    await inPieces(list, sizer(), async (piece) => {
      if (piece.length > 1500) throw new TooLargeError('too much');
      written.push(...piece);
    });
    expect(written).toEqual(list);
  });

  it('gives up where even the least is too much', async () => {
    const refuse = inPieces([1, 2], sizer(), async () => {
      throw new TooLargeError('too much');
    });
    await expect(refuse).rejects.toThrow('too much');
  });
});
