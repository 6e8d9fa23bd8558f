// Web archives: pages out of records, packed or not; a broken record is told with its offset, and the others are read.
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { warc } from '../../src/input/warc';
import { dechunked } from '../../src/input/warc/http';
import { articles, collect, problems } from './files';

const page = (words: string): string =>
  `<!doctype html><html><head><title>${words}</title></head><body><article><p>${`The minister ${words} spoke in the town on Monday. `.repeat(8)}</p></article></body></html>`;

function record(type: string, url: string, block: Buffer | string, length = Buffer.byteLength(block)): Buffer {
  const head = [
    ...['WARC/1.0', `WARC-Type: ${type}`, `WARC-Target-URI: ${url}`, 'WARC-Date: 2020-01-01T00:00:00Z'],
    ...[
      `WARC-Record-ID: <urn:uuid:${url}>`,
      'Content-Type: application/http; msgtype=response',
      `Content-Length: ${length}`,
    ],
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), Buffer.from(block), Buffer.from('\r\n\r\n')]);
}

const answer = (body: Buffer | string, headers: readonly string[] = [], status = '200 OK'): Buffer =>
  Buffer.concat([
    Buffer.from([`HTTP/1.1 ${status}`, 'Content-Type: text/html; charset=utf-8', ...headers, '', ''].join('\r\n')),
    Buffer.from(body),
  ]);
const response = (name: string, headers: readonly string[] = [], body: Buffer | string = page(name)): Buffer =>
  record('response', `http://p.example/${name}`, answer(body, headers));
const info = record('warcinfo', '', 'software: test\r\n');

/** Reads in pieces of any size. */
const read = async (bytes: Buffer, size = 1000) =>
  collect(
    warc.read({
      name: 'a.warc',
      async *bytes() {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      },
    }),
  );
const names = (items: Awaited<ReturnType<typeof read>>): readonly string[] =>
  articles(items).map(({ url }) => url?.split('/').at(-1) ?? '');

const WAYS: readonly (readonly [string, (records: readonly Buffer[]) => Buffer])[] = [
  ['plain', (records) => Buffer.concat(records)],
  ['a gzip member for each record', (records) => Buffer.concat(records.map((one) => gzipSync(one)))],
  ['one gzip member', (records) => gzipSync(Buffer.concat(records))],
];

describe.each(WAYS)('[input/warc] %s', (_, pack) => {
  test.each([1, 7, 1000, 1_000_000])('pages in order, in pieces of %i bytes; the rest is passed over', async (size) => {
    const records = [
      ...[info, record('request', 'http://p.example/a', 'GET / HTTP/1.1\r\n\r\n'), response('a')],
      record('response', 'http://p.example/gone', answer(page('gone'), [], '404 Not Found')),
      record(
        'response',
        'http://p.example/image',
        Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG'),
      ),
      record('response', 'dns:p.example', 'p.example. 1 IN A 8.8.8.8'),
      ...[record('metadata', 'http://p.example/a', ''), response('b')],
    ];
    const items = await read(pack(records), size);
    expect(problems(items)).toEqual([]);
    expect(names(items)).toEqual(['a', 'b']);
    expect(articles(items)[0]?.text).toContain('The minister a spoke in the town on Monday.');
  });

  test('a broken record is told, and those around it are read', async () => {
    const broken = [
      record('response', 'http://p.example/x', 'no http'),
      record('response', 'http://p.example/x', answer('no gzip', ['Content-Encoding: gzip'])),
      Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\nno length\r\n\r\n'),
      Buffer.from('what is this\r\n\r\n'),
    ];
    const items = await read(pack([response('a'), ...broken.flatMap((one, i) => [one, response(`ok${i}`)])]));
    expect(names(items)).toEqual(['a', 'ok0', 'ok1', 'ok2', 'ok3']);
    expect(problems(items).map((line) => line.replace(/\d+:/, 'N:'))).toEqual([
      'a.warc byte N: http://p.example/x: the response has no HTTP header',
      'a.warc byte N: http://p.example/x: the body cannot be unpacked',
      'a.warc byte N: the record does not say its length',
      'a.warc byte N: no record begins here',
    ]);
  });

  test('no page, no record, nothing', async () => {
    expect(problems(await read(pack([info])))).toEqual(['a.warc holds no page (no response of type text/html)']);
    expect(problems(await read(Buffer.alloc(0)))).toEqual(['a.warc holds no page (no response of type text/html)']);
  });
});

const BODIES: readonly (readonly [string, readonly string[], Buffer | string])[] = [
  ['chunked', ['Transfer-Encoding: chunked'], `${page('x').length.toString(16)}\r\n${page('x')}\r\n0\r\n\r\n`],
  [
    'chunked in two, with an extension',
    ['transfer-encoding: Chunked'],
    `5;a=b\r\n${page('x').slice(0, 5)}\r\n${(page('x').length - 5).toString(16)}\r\n${page('x').slice(5)}\r\n0\r\n\r\n`,
  ],
  ['said to be chunked, but joined', ['Transfer-Encoding: chunked'], page('x')],
  ['gzip', ['Content-Encoding: gzip'], gzipSync(page('x'))],
  [
    'gzip, chunked',
    ['Content-Encoding: gzip', 'Transfer-Encoding: chunked'],
    Buffer.concat([
      Buffer.from(`${gzipSync(page('x')).length.toString(16)}\r\n`),
      gzipSync(page('x')),
      Buffer.from('\r\n0\r\n\r\n'),
    ]),
  ],
  ['said to be gzip, but unpacked', ['Content-Encoding: gzip'], page('x')],
  ['deflate', ['Content-Encoding: deflate'], deflateSync(page('x'))],
  ['deflate without its header', ['Content-Encoding: deflate'], deflateRawSync(page('x'))],
  ['brotli', ['Content-Encoding: br'], brotliCompressSync(page('x'))],
];

test.each(BODIES)('[input/warc] a body that is %s', async (_, headers, body) => {
  const items = await read(response('x', headers, body));
  expect(problems(items)).toEqual([]);
  expect(articles(items)[0]?.text).toContain('The minister x spoke');
});

test('[input/warc] chunks that break off give what came before', () => {
  expect(String(dechunked(Buffer.from('3\r\nabc\r\nzz')))).toBe('abc');
  expect(dechunked(Buffer.from('abc'))).toBeNull();
});

describe('[input/warc] wrong lengths', () => {
  const url = 'http://p.example/x';
  const wrong = (length: number) => record('response', url, answer(page('x')), length);
  const size = answer(page('x')).length;

  test.each([0, 10, size - 1, size + 1, size + 500, 5_000_000, 999_999_999_999])(
    'a record that says %i bytes costs itself only',
    async (length) => {
      const items = await read(Buffer.concat([response('a'), wrong(length), response('b'), response('c')]));
      expect(names(items)).toEqual(['a', 'b', 'c']);
      expect(problems(items)).toHaveLength(1);
      expect(problems(items)[0]).toContain(`byte ${response('a').length}: the record `);
    },
  );

  test('a file that breaks off gives all but its last record', async () => {
    const whole = Buffer.concat([response('a'), response('b')]);
    const items = await read(whole.subarray(0, whole.length - 200));
    expect([names(items), problems(items).length]).toEqual([['a'], 1]);
  });
});

describe('[input/warc] broken members', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((name) => gzipSync(response(name)));
  if (!a || !b || !c) throw new Error('no members');

  const flip = (bytes: Buffer, at: number): void => {
    bytes[at] = (bytes[at] ?? 0) ^ 0x10;
  };
  test.each<readonly [string, (bytes: Buffer) => void]>([
    ['a flipped bit in the middle', (bytes) => flip(bytes, bytes.length >> 1)],
    ['a wrong checksum', (bytes) => flip(bytes, bytes.length - 8)],
    ['a wrong beginning', (bytes) => flip(bytes, 1)],
    ['zeros', (bytes) => void bytes.fill(0, 20)],
  ])('%s costs one member', async (_, spoil) => {
    const bad = Buffer.from(b);
    spoil(bad);
    const items = await read(Buffer.concat([a, bad, c]), 100);
    expect(names(items)).toEqual(['a', 'c']);
    expect(problems(items)).toHaveLength(1);
    expect(problems(items)[0]).toContain(`a.warc byte ${a.length}: `);
  });

  test('a member that breaks off, in the middle and at the end', async () => {
    const items = await read(Buffer.concat([a, b.subarray(0, b.length - 30), c, a.subarray(0, 50)]));
    expect(names(items)).toEqual(['a', 'c']);
    expect(problems(items)).toHaveLength(2);
  });
});

describe('[input/warc] one broken member of many records', () => {
  const records = Array.from({ length: 60 }, (_, n) => {
    // Words of its own in each, so that the packing grows as records do.
    const own = Array.from({ length: 300 }, (_, i) => ((i + 1) * (n + 7) * 2_654_435).toString(36)).join(' ');
    return response(`r${n}`, [], page(`${own} r${n}`));
  });
  const whole = gzipSync(Buffer.concat(records));
  const expected = records.map((_, n) => `r${n}`);

  test.each([0.2, 0.5, 0.9])('cut off at %d: all before is read, the place is told', async (part) => {
    const cut = Math.floor(whole.length * part);
    const items = await read(whole.subarray(0, cut), 4_000);
    const found = names(items);
    expect(found).toEqual(expected.slice(0, found.length));
    expect(found.length).toBeGreaterThan(60 * part - 3);
    expect(problems(items)).toEqual([`a.warc byte 0: its packing is broken at byte ${cut}`]);
  });

  test('a flipped bit: all before it is read, none twice, and its place is told', async () => {
    const places = [0.3, 0.6, 0.8].map((part) => Math.floor(whole.length * part));
    for (const place of places) {
      const bad = Buffer.from(whole);
      bad[place] = (bad[place] ?? 0) ^ 0x40;
      const items = await read(bad, 4_000);
      const found = names(items);
      const before = Math.floor((60 * place) / whole.length) - 2;
      expect(found.slice(0, before)).toEqual(expected.slice(0, before));
      expect(new Set(found).size).toBe(found.length);
      expect(problems(items).join()).toMatch(/a\.warc byte 0: its (packing is broken at byte \d+|checksum is wrong)/);
    }
  });
});

test('[input/warc] whatever the bytes, and wherever they are cut: items, no crash, no hang', async () => {
  const records = [info, response('a'), response('b', ['Content-Encoding: gzip'], gzipSync(page('b'))), response('c')];
  const files = WAYS.map(([, pack]) => pack(records));
  const change = fc.record({ at: fc.nat(100_000), byte: fc.nat(255), drop: fc.constantFrom(0, 0, 1, 50) });
  await fc.assert(
    fc.asyncProperty(
      fc.nat(2),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 900 }),
      async (way, changes, size) => {
        let bytes = Buffer.from(files[way] ?? '');
        for (const { at, byte, drop } of changes) {
          const place = at % bytes.length;
          bytes[place] = byte;
          bytes = Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + drop)]);
        }
        const items = await read(bytes, size);
        expect(items.length).toBeGreaterThan(0);
        expect(items.length).toBeLessThan(30);
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);
