// The fetcher against a server of our own: robots.txt, limits, redirects, retries, validators.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { type FetchOptions, openSeen } from '../../src/fetch';
import { quick, quickClock, type Server, type Site, serve, textOf } from './server';

/** Asks for a path of a site, and gives its text or what is wrong. */
async function get(site: Site, path: string, given: Partial<FetchOptions> = {}): Promise<[string | null, Server]> {
  const server = await serve(site);
  try {
    return [textOf(await quick(given).fetch(server.at + path)), server];
  } catch (error) {
    return [error instanceof Error ? error.message.replaceAll(server.at, '') : '', server];
  } finally {
    await server.close();
  }
}

const answered =
  (status: number, headers: Record<string, string> = {}, body: string | Buffer = '') =>
  (_: unknown, answer: import('node:http').ServerResponse) =>
    void answer.writeHead(status, headers).end(body);

const PACKED: readonly (readonly [string, Buffer])[] = [
  ['gzip', gzipSync('page')],
  ['deflate', deflateSync('page')],
  ['br', brotliCompressSync('page')],
  ['identity', Buffer.from('page')],
  ['gzip, br', brotliCompressSync(gzipSync('page'))],
];

test.each(PACKED)('[fetch] a body packed by %s', async (encoding, body) => {
  const site = { '/': answered(200, { 'content-encoding': encoding, 'content-type': 'text/html' }, body) };
  expect((await get(site, '/'))[0]).toBe('page');
});

const WRONG: readonly (readonly [string, Site, string])[] = [
  ['not found', {}, '/: the server answers 404'],
  [
    'a PDF',
    { '/': answered(200, { 'content-type': 'application/pdf' }) },
    '/: is application/pdf, which is not read from the web',
  ],
  [
    'too large, as it says',
    { '/': answered(200, { 'content-type': 'text/html' }, 'x'.repeat(2000)) },
    '/: is larger than 0.0 MB',
  ],
  [
    'too large, unpacked',
    { '/': answered(200, { 'content-encoding': 'gzip' }, gzipSync('x'.repeat(900_000))) },
    '/: is larger than 0.0 MB',
  ],
  [
    'packed in an unknown way',
    { '/': answered(200, { 'content-encoding': 'zstd' }, 'x') },
    '/: is packed in a way that is not known (zstd)',
  ],
  [
    'broken packing',
    { '/': answered(200, { 'content-encoding': 'gzip' }, 'no gzip') },
    '/: its packing is broken (Z_DATA_ERROR), 2 times',
  ],
  ['a redirect to nowhere', { '/': answered(301) }, '/: redirects (301) to nowhere'],
  [
    'a redirect to another protocol',
    { '/': answered(301, { location: 'file:///etc/passwd' }) },
    '/: is not http or https (file:)',
  ],
  ['a circle of redirects', { '/': answered(302, { location: '/' }) }, '/: redirects more than 5 times'],
  ['a connection that breaks', { '/': (_, answer) => void answer.destroy() }, '/: the connection broke, 2 times'],
  [
    'a body that breaks off',
    {
      '/': (_, answer) => {
        answer.writeHead(200, { 'content-length': '100' }).write('x');
        setTimeout(() => answer.destroy(), 20);
      },
    },
    '/: the connection broke, 2 times',
  ],
  ['no answer in time', { '/': () => undefined }, '/: takes longer than 0.3 s, 2 times'],
  [
    'a body without end',
    { '/': (_, answer) => void answer.writeHead(200).write('x') },
    '/: takes longer than 0.3 s, 2 times',
  ],
  ['forbidden', { '/': 'page', '/robots.txt': 'User-agent: *\nDisallow: /' }, '/: is not allowed by robots.txt'],
  [
    'forbidden by our name',
    { '/': 'page', '/robots.txt': 'User-agent: dateline\nDisallow: /\n\nUser-agent: *\nAllow: /' },
    '/: is not allowed by robots.txt',
  ],
  [
    'robots.txt in trouble',
    { '/': 'page', '/robots.txt': answered(503) },
    '/: is left alone, since robots.txt cannot be read: the server answers 503, 2 times',
  ],
];

test.each(WRONG)('[fetch] one line that names the URL: %s', async (_, site, expected) => {
  const limits = { maxBytes: 1000, timeout: 300, retry: { tries: 2, pause: 10, longest: 1000 } };
  expect((await get(site, '/', limits))[0]).toBe(expected);
});

test('[fetch] a robots.txt is read once for a host, and followed to where it moved', async () => {
  const server = await serve({
    '/robots.txt': answered(301, { location: '/moved.txt' }),
    '/moved.txt': 'User-agent: *\nDisallow: /no',
    '/a': 'A',
    '/b': 'B',
  });
  const fetch = quick();
  expect(textOf(await fetch.fetch(`${server.at}/a`))).toBe('A');
  expect(textOf(await fetch.fetch(`${server.at}/b#part`))).toBe('B');
  await expect(fetch.fetch(`${server.at}/no/c`)).rejects.toThrow('is not allowed by robots.txt');
  await server.close();
  expect(server.robots).toHaveLength(1);
  expect(server.asked).toEqual(['/moved.txt', '/a', '/b']);
});

test('[fetch] a redirect leads to the page, and its target asks robots.txt too', async () => {
  const site = {
    '/': answered(302, { location: '/no/a' }),
    '/no/a': 'A',
    '/robots.txt': 'User-agent: *\nDisallow: /no',
  };
  const [wrong, server] = await get(site, '/');
  expect(wrong).toBe('/: is not allowed by robots.txt');
  expect(server.asked).toEqual(['/']);
  expect((await get({ '/': answered(308, { location: 'b' }), '/b': 'B' }, '/'))[0]).toBe('B');
});

test('[fetch] the user agent names program and version', async () => {
  const [, server] = await get({ '/': 'A' }, '/', { contact: 'news@uni.example (lab)\r\nX: 1' });
  expect(server.headers[0]?.['user-agent']).toBe('Dateline/1.2.3 (reads news for research; news@uni.example labX: 1)');
});

test('[fetch] one request a second to a host, or as few as its Crawl-delay wants', async () => {
  const server = await serve({ '/a': 'A', '/b': 'B', '/c': 'C' });
  const clock = quickClock();
  const fetch = quick({ clock });
  await Promise.all(['/a', '/b', '/c'].map((path) => fetch.fetch(server.at + path)));
  await server.close();
  expect(clock.slept).toEqual([1000, 1000, 1000]);
  const slow = await serve({ '/a': 'A', '/b': 'B', '/robots.txt': 'User-agent: *\nCrawl-delay: 7' });
  const other = quickClock();
  const slowly = quick({ clock: other });
  await slowly.fetch(`${slow.at}/a`);
  await slowly.fetch(`${slow.at}/b`);
  await slow.close();
  expect(other.slept).toEqual([1000, 7000]);
});

describe('[fetch] later', () => {
  const RETRY = { tries: 4, pause: 1000, longest: 60_000 };
  /** Fails so often, then gives the page. */
  const failing = (times: number, status: number, headers: Record<string, string> = {}): Site => {
    let left = times;
    return {
      '/': (_, answer) => void (left-- > 0 ? answer.writeHead(status, headers).end() : answer.writeHead(200).end('A')),
    };
  };

  test.each([429, 500, 502, 503, 504])('after %i it is tried again, each time after a longer pause', async (status) => {
    const clock = quickClock();
    const [text, server] = await get(failing(3, status), '/', { clock, retry: RETRY, rate: 1000 });
    expect(text).toBe('A');
    expect(server.asked).toHaveLength(4);
    expect(clock.slept.filter((ms) => ms >= 1000)).toEqual([1000, 2000, 4000]);
  });

  test.each([400, 401, 403, 404, 410])('after %i it is not', async (status) => {
    const [text, server] = await get(failing(3, status), '/', { retry: RETRY });
    expect(text).toBe(`/: the server answers ${status}`);
    expect(server.asked).toHaveLength(1);
  });

  test('Retry-After is waited for, by all that ask the host', async () => {
    const clock = quickClock();
    const [text] = await get(failing(1, 429, { 'retry-after': '30' }), '/', { clock, retry: RETRY });
    expect(text).toBe('A');
    expect(Math.max(...clock.slept)).toBe(30_000);
  });

  test('who asks to be left alone for too long, is', async () => {
    const [text, server] = await get(failing(1, 503, { 'retry-after': '3600' }), '/', { retry: RETRY });
    expect(text).toBe('/: the server answers 503; asks to be left alone for 3600 s');
    expect(server.asked).toHaveLength(1);
  });
});

describe('[fetch] what did not change', () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });
  const fileOf = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-seen-'));
    folders.push(folder);
    return join(folder, 'deep', 'seen.jsonl');
  };
  const tagged: Site = {
    '/': (asked, answer) =>
      void (asked.headers['if-none-match'] === '"1"' ||
      asked.headers['if-modified-since'] === 'Tue, 05 Mar 2019 10:00:00 GMT'
        ? answer.writeHead(304).end()
        : answer.writeHead(200, { etag: '"1"', 'content-type': 'text/html' }).end('A')),
  };

  test('a page that was kept is asked for with its validators; 304 gives null', async () => {
    const [server, file] = [await serve(tagged), fileOf()];
    const first = await quick({ seen: await openSeen(file) }).fetch(`${server.at}/`);
    await first?.keep();
    const again = await quick({ seen: await openSeen(file) }).fetch(`${server.at}/#top`);
    await server.close();
    expect([textOf(first), again]).toEqual(['A', null]);
    expect(server.headers.map((headers) => headers['if-none-match'])).toEqual([undefined, '"1"']);
  });

  test('a page that was fetched but never kept is given again: nothing is lost when a run breaks off', async () => {
    const [server, file] = [await serve(tagged), fileOf()];
    const seen = await openSeen(file);
    expect(textOf(await quick({ seen }).fetch(server.at))).toBe('A');
    expect(textOf(await quick({ seen }).fetch(server.at))).toBe('A');
    await server.close();
  });

  test('without validators the same bytes count as unchanged, others as new', async () => {
    let text = 'A';
    const server = await serve({ '/': (_, answer) => void answer.writeHead(200).end(text) });
    const fetch = quick({ seen: await openSeen(fileOf()) });
    await (await fetch.fetch(server.at))?.keep();
    expect(await fetch.fetch(server.at)).toBeNull();
    text = 'B';
    expect(textOf(await fetch.fetch(server.at))).toBe('B');
    await server.close();
  });

  test('a line that a crash cut off counts as never written, and what stands twice is dropped', async () => {
    const [server, file] = [await serve({ '/a': 'A', '/b': 'B' }), fileOf()];
    const fetch = quick({ seen: await openSeen(file) });
    for (const path of ['/a', '/b']) await (await fetch.fetch(server.at + path))?.keep();
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole + whole.slice(0, -20));
    const seen = await openSeen(file);
    const next = quick({ seen });
    expect(await next.fetch(`${server.at}/a`)).toBeNull();
    expect(next.lastKept(`${server.at}/b`)).not.toBeNull();
    await server.close();
    expect(readFileSync(file, 'utf8')).toBe(whole);
  });
});
