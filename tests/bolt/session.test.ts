// One connection, request by request: what is answered, passed over, ended. Statements: their answers are numbers; `slow` never ends, `bad` fails.

import { chunked, gatherer } from '../../src/bolt/chunks';
import { connection } from '../../src/bolt/connection';
import { contentOf } from '../../src/bolt/content';
import { type Desk, LIMITS } from '../../src/bolt/desk';
import { openDoor } from '../../src/bolt/door';
import type { Engine } from '../../src/bolt/engine';
import { record } from '../../src/bolt/messages';
import { type Packed, pack, Structure } from '../../src/bolt/packstream';
import { problemOf } from '../../src/bolt/problems';
import { unpack } from '../../src/bolt/unpack';

/** "3" answers with rows 1, 2, 3. */
const engine: Engine = {
  run: async (cypher, _, signal) => {
    if (cypher === 'bad') throw problemOf('syntax', 'bad');
    if (cypher === 'slow')
      await new Promise((_done, fail) => signal.addEventListener('abort', () => fail(signal.reason)));
    let [at, end] = [0, Number(cypher)];
    const next = (most: number): readonly number[] => {
      const some = Array.from({ length: Math.min(most, end - at) }, (_none, i) => at + i + 1);
      at += some.length;
      return some;
    };
    return {
      fields: ['x'],
      page: async (most) => ({ records: Buffer.concat(next(most).map((x) => record([x]))), more: at < end }),
      skip: async (most) => next(most).length > 0 && at < end,
      close: () => {
        end = at;
      },
    };
  },
  close: async () => undefined,
};

const TAGS: Readonly<Record<string, number>> = {
  ...{ HELLO: 0x01, GOODBYE: 0x02, RESET: 0x0f, RUN: 0x10, BEGIN: 0x11, COMMIT: 0x12, ROLLBACK: 0x13 },
  ...{ DISCARD: 0x2f, PULL: 0x3f, TELEMETRY: 0x54, ROUTE: 0x66, LOGON: 0x6a, LOGOFF: 0x6b },
};
const run = (cypher: string, extra: Packed = {}): readonly Packed[] => ['RUN', cypher, {}, extra];
const pull = (n: number, qid = -1): readonly Packed[] => ['PULL', { n, qid }];
const HELLO = ['HELLO', { user_agent: 'test/1' }];
const LOGON = ['LOGON', { scheme: 'none' }];

const shown = (message: Packed): string => {
  if (!(message instanceof Structure)) return 'nothing';
  const { tag, fields } = message;
  if (tag === 0x71) return `row ${JSON.stringify(fields[0])}`;
  if (tag === 0x7e) return 'ignored';
  const meta = JSON.parse(JSON.stringify(fields[0]));
  if (tag === 0x7f) return `failure ${meta.code.replace('Neo.ClientError.', '')}`;
  const { t_first, t_last, ...told } = meta;
  return `ok ${JSON.stringify(told)}`;
};

const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 20));

/** What is answered to requests sent one after the other, each as soon as the one before is sent; `null` waits a moment. */
async function talk(
  requests: readonly (readonly Packed[] | null)[],
  minor = 4,
  limits = {},
): Promise<readonly string[]> {
  const out: string[] = [];
  const gather = gatherer(100_000);
  let greeted = false;
  const content = contentOf(engine, { user: 'neo4j', neo4j: '5.26.0', address: 'localhost:7687' });
  const desk: Desk = { engine, content, door: openDoor('neo4j'), limits: { ...LIMITS, ...limits } };
  const one = connection('bolt-1', desk, {
    send: async (bytes) => {
      if (greeted) out.push(...gather.take(bytes).map((message) => shown(unpack(message))));
      greeted = true;
    },
    hold: () => undefined,
    end: () => void out.push('end'),
  });
  one.take(Buffer.of(0x60, 0x60, 0xb0, 0x17, 0, 0, minor, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
  for (const request of requests) {
    if (request === null) await pause();
    else one.take(chunked(pack(new Structure(TAGS[String(request[0])] ?? 0, request.slice(1)))));
  }
  await pause();
  one.closed();
  return out;
}

/** The same after login. */
const ready = async (requests: readonly (readonly Packed[] | null)[], limits = {}): Promise<readonly string[]> =>
  (await talk([HELLO, LOGON, null, ...requests], 4, limits)).slice(2);

const LAST = 'ok {"type":"r","db":"neo4j","bookmark":"dateline:0"}';
const IN_TX = 'ok {"type":"r","db":"neo4j"}';

test.each<readonly [rule: string, asked: readonly (readonly Packed[] | null)[], told: readonly string[]]>([
  ['all rows', [run('2'), pull(-1)], ['ok {"fields":["x"]}', 'row [1]', 'row [2]', LAST]],
  [
    'rows by portions',
    [run('3'), pull(2), pull(2)],
    ['ok {"fields":["x"]}', 'row [1]', 'row [2]', 'ok {"has_more":true}', 'row [3]', LAST],
  ],
  [
    'rows left',
    [run('3'), pull(1), ['DISCARD', { n: -1 }]],
    ['ok {"fields":["x"]}', 'row [1]', 'ok {"has_more":true}', LAST],
  ],
  ['no rows', [run('0'), pull(5)], ['ok {"fields":["x"]}', LAST]],
  [
    'two results in a transaction, by number',
    [['BEGIN', {}], run('1'), run('1'), pull(-1, 0), pull(-1, 1), ['COMMIT']],
    [
      ...['ok {}', 'ok {"fields":["x"],"qid":0}', 'ok {"fields":["x"],"qid":1}'],
      ...['row [1]', IN_TX, 'row [1]', IN_TX, 'ok {"bookmark":"dateline:0"}'],
    ],
  ],
  ['a transaction taken back', [['BEGIN', {}], ['ROLLBACK']], ['ok {}', 'ok {}']],
  [
    'after a failure all is passed over until RESET',
    [run('bad'), pull(-1), run('1'), null, ['RESET'], run('1'), pull(-1)],
    ['failure Statement.SyntaxError', 'ignored', 'ignored', 'ok {}', 'ok {"fields":["x"]}', 'row [1]', LAST],
  ],
  [
    'RESET ends what runs, and passes over what waits',
    [run('slow'), pull(-1), null, ['RESET'], run('1')],
    ['failure Transaction.Terminated', 'ignored', 'ok {}', 'ok {"fields":["x"]}'],
  ],
  ['RESET leaves a transaction', [['BEGIN', {}], null, ['RESET'], ['BEGIN', {}]], ['ok {}', 'ok {}', 'ok {}']],
  [
    'a statement in its time',
    [run('slow', { tx_timeout: 5 }), null],
    ['failure Transaction.TransactionTimedOutClientConfiguration'],
  ],
  ['no such database', [run('1', { db: 'news' })], ['failure Database.DatabaseNotFound']],
  ['in the name of another', [['BEGIN', { imp_user: 'anna' }]], ['failure Security.Forbidden']],
  ['out of turn', [pull(1)], ['failure Request.Invalid', 'end']],
  ['a wrong field', [run('1'), ['PULL', { n: 'all' }]], ['ok {"fields":["x"]}', 'failure Request.Invalid', 'end']],
  ['no request', [['NOTHING']], ['failure Request.Invalid', 'end']],
  [
    'no such result',
    [['BEGIN', {}], run('1'), pull(-1, 7)],
    ['ok {}', 'ok {"fields":["x"],"qid":0}', 'failure Request.Invalid'],
  ],
  [
    'where to go',
    [['ROUTE', {}, [], { db: null }]],
    [
      `ok ${JSON.stringify({ rt: { ttl: 300, db: 'neo4j', servers: ['READ', 'WRITE', 'ROUTE'].map((role) => ({ role, addresses: ['localhost:7687'] })) } })}`,
    ],
  ],
  ['another user on the same connection', [['LOGOFF'], LOGON, ['TELEMETRY', 1]], ['ok {}', 'ok {}', 'ok {}']],
  ['farewell', [['GOODBYE']], ['end']],
])('[bolt/session] %s', async (_, asked, told) => {
  expect(await ready(asked)).toEqual(told);
});

test('[bolt/session] 5.0: HELLO brings the password, and no LOGON is known', async () => {
  expect((await talk([HELLO, run('0'), pull(-1)], 0)).slice(1)).toEqual(['ok {"fields":["x"]}', LAST]);
  expect((await talk([HELLO, LOGON], 0)).slice(1)).toEqual(['failure Request.Invalid', 'end']);
});

test('[bolt/session] nothing is asked before LOGON', async () => {
  expect((await talk([HELLO, run('1')])).slice(1)).toEqual(['failure Request.Invalid', 'end']);
});
