// The explorer's server: who may ask, how much, and what files it gives.
import type { FastifyInstance } from 'fastify';
import { assetsOf } from '../../src/explore';
import { isOwnHost } from '../../src/explore/hosts';
import { ROUTES } from '../../src/explore/routes';
import { openStore, type Store } from '../../src/store';
import { get, listening, OPTIONS, ready } from '../contracts/explore';

const ASSETS = assetsOf(
  new Map([
    ['index.html', Buffer.from('<!doctype html>page')],
    ['assets/app-ABCDEFGH.js', Buffer.from('"script"')],
  ]),
);
const GUIDE = assetsOf(new Map([['guide.adoc', Buffer.from('= Guide')]]));

let store: Store;
let server: FastifyInstance;

beforeAll(async () => {
  store = await openStore('memory:', {});
  await store.prepare();
  server = await listening(store, { ...OPTIONS, assets: ASSETS, guide: GUIDE, limits: { perMinute: 300 } });
  await ready(server);
});
afterAll(async () => {
  await server.close();
  await store.close();
});

describe('[explore/hosts] on loopback a request must call the server by a name of this machine', () => {
  test.each([
    ['127.0.0.1', 'localhost:4700', true],
    ['127.0.0.1', '127.0.0.1:4700', true],
    ['127.0.0.1', '127.8.0.1', true],
    ['::1', '[::1]:4700', true],
    ['127.0.0.1', 'evil.example:4700', false],
    ['127.0.0.1', 'localhost.evil.example', false],
    ['127.0.0.1', '127.0.0.1.evil.example', false],
    ['127.0.0.1', undefined, false],
    ['0.0.0.0', 'news.example:4700', true],
  ])('bound to %s, asked as %s: %s', (bound, header, own) => {
    expect(isOwnHost(bound, header)).toBe(own);
  });

  it('refuses the others with 421, the page too', async () => {
    for (const url of ['/', '/api/summary', '/guide/guide.adoc'])
      expect((await get(server, url, { host: 'evil.example' })).status).toBe(421);
  });
});

describe('[explore/server] headers', () => {
  it('allow scripts and style from itself alone, and no frames', async () => {
    const policy = String((await get(server, '/')).headers['content-security-policy']);
    expect(policy).toMatch(/default-src 'self'/);
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).toMatch(/frame-ancestors 'none'/);
    expect(policy).not.toMatch(/unsafe|https?:/);
  });

  it('let no other origin read the API', async () => {
    const { headers } = await get(server, '/api/summary', { origin: 'http://evil.example' });
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  });

  it('let Neo4j Browser read the guide', async () => {
    const { status, headers, body } = await get(server, '/guide/guide.adoc', { origin: 'http://localhost:7474' });
    expect({ status, body, cors: headers['access-control-allow-origin'] }).toEqual({
      status: 200,
      body: '= Guide',
      cors: '*',
    });
  });
});

describe('[explore/server] files', () => {
  test.each([
    ['/', 'text/html'],
    ['/entity/person:x?from=2019', 'text/html'],
    ['/assets/app-ABCDEFGH.js', 'text/javascript'],
    ['/..%2f..%2fetc/passwd', 'text/html'],
    ['/%E0%A4%A', 'text/html'],
  ])('%s is %s', async (url, type) => {
    const { status, headers } = await get(server, url);
    expect({ status: status === 400 ? 200 : status }).toEqual({ status: 200 });
    if (status === 200) expect(headers['content-type']).toMatch(type);
  });

  it('are not sent again where the browser has them', async () => {
    const { headers } = await get(server, '/');
    expect((await get(server, '/', { 'if-none-match': String(headers['etag']) })).status).toBe(304);
  });
});

describe('[explore/server] limits', () => {
  it('answers GET alone', async () => {
    for (const method of ['POST', 'PUT', 'DELETE'] as const) {
      const { status } = await get(server, '/api/summary', {}, method);
      expect(status).toBe(405);
    }
  });

  it('refuses more requests a minute than it may', async () => {
    const few = await listening(store, { ...OPTIONS, limits: { perMinute: 2 } });
    const statuses: number[] = [];
    for (let i = 0; i < 3; i++) statuses.push((await get(few, '/api/summary')).status);
    await few.close();
    expect(statuses).toEqual([200, 200, 429]);
  });

  it('does not wait for a slow store', async () => {
    const slow = { ...store, query: () => new Promise<never>(() => undefined) };
    const waiting = await listening(slow, { ...OPTIONS, limits: { patience: 30 } });
    const { status } = await get(waiting, '/api/entities/person:x');
    await waiting.close();
    expect(status).toBe(503);
  });

  it('tells nothing of errors that nobody foresaw, and logs them', async () => {
    const logged: unknown[] = [];
    const broken = { ...store, query: () => Promise.reject(new TypeError('secret')) };
    const failing = await listening(broken, { ...OPTIONS, log: (error) => void logged.push(error) });
    const { status, body } = await get(failing, '/api/entities/person:x');
    await failing.close();
    expect(status).toBe(500);
    expect(body).not.toMatch(/secret/);
    expect(logged).not.toEqual([]);
  });
});

describe('[explore/openapi]', () => {
  it('describes every route, with references that lead somewhere', async () => {
    const { body } = await get(server, '/api/openapi.json');
    const told = JSON.parse(body);
    expect(told.openapi).toBe('3.1.0');
    expect(Object.keys(told.paths).sort()).toEqual(
      ROUTES.map(({ path }) => `/api${path.replace(/:(\w+)/g, '{$1}')}`).sort(),
    );
    const leads = (ref: string): boolean =>
      ref
        .slice(2)
        .split('/')
        .reduce((at, key) => at?.[key], told) !== undefined;
    const references = [...body.matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = '']) => ref);
    expect(references.length).toBeGreaterThan(ROUTES.length);
    expect(references.filter((ref) => !leads(ref))).toEqual([]);
  });

  it('has the parameters of filters', async () => {
    const told = JSON.parse((await get(server, '/api/openapi.json')).body);
    const names = told.paths['/api/network'].get.parameters.map(({ name }: { readonly name: string }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'ids',
        'depth',
        'limit',
        'type',
        'from',
        'to',
        'outlet',
        'polarity',
        'modality',
        'support',
      ]),
    );
  });
});
