// A real server on a port of this machine: noise, limits, WebSockets, HTTP.
import { connect } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { WebSocket } from 'ws';
import { chunked } from '../../src/bolt/chunks';
import { pack, Structure } from '../../src/bolt/packstream';
import { driven } from './driven';
import { engineHere, serving } from './serving';

const { folder, rows, server } = driven();

const greeting = Buffer.from('6060b01700040405000000000000000000000000', 'hex');
const message = (tag: number, ...fields: ConstructorParameters<typeof Structure>[1]): Buffer =>
  chunked(pack(new Structure(tag, fields)));

/** Sends bytes, and gives what came until the server ended, or until a while. */
const exchange = (
  port: number,
  bytes: Buffer,
  patience = 400,
): Promise<{ readonly got: Buffer; readonly ended: boolean }> =>
  new Promise((done) => {
    const got: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    const finish = (ended: boolean): void => {
      clearTimeout(timer);
      socket.destroy();
      done({ got: Buffer.concat(got), ended });
    };
    const timer = setTimeout(() => finish(false), patience);
    socket.on('data', (more) => got.push(Buffer.from(more)));
    socket.on('close', () => finish(true)).on('error', () => finish(true));
  });

describe('[bolt/server] bytes', () => {
  it('noise never ends it: any bytes, also after a proper greeting', async () => {
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.uint8Array({ minLength: 1, maxLength: 400 }), async (proper, noise) => {
        await exchange(server().port, Buffer.concat([proper ? greeting : Buffer.alloc(0), Buffer.from(noise)]), 30);
      }),
      { numRuns: 150 },
    );
    expect(await rows('RETURN 1 AS one')).toHaveLength(1);
  });

  it('noise as a message: refused, and the connection ends', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 100 }), async (noise) => {
        const { got, ended } = await exchange(
          server().port,
          Buffer.concat([greeting, chunked(Buffer.from(noise))]),
          3000,
        );
        expect(got.subarray(4).toString('latin1')).toContain('Neo.ClientError.Request.Invalid');
        expect(ended).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('a request before the password is refused, a large one before it is whole', async () => {
    const early = await exchange(server().port, Buffer.concat([greeting, message(0x10, 'RETURN 1', {}, {})]), 3000);
    expect([early.ended, early.got.toString('latin1')]).toEqual([true, expect.stringContaining('Request.Invalid')]);
    const large = await exchange(
      server().port,
      Buffer.concat([greeting, message(0x01, { a: 'x'.repeat(50_000) })]),
      3000,
    );
    expect(large.ended).toBe(true);
  });

  it('who says nothing is not waited for, and more than may come are closed', async () => {
    const own = await serving(engineHere(folder()), { limits: { login: 0.2, connections: 2 } });
    const silent = [exchange(own.port, greeting, 3000), exchange(own.port, greeting, 3000)];
    await new Promise((done) => setTimeout(done, 50));
    expect(await exchange(own.port, greeting, 3000)).toEqual({ got: Buffer.alloc(0), ended: true });
    expect((await Promise.all(silent)).map(({ ended }) => ended)).toEqual([true, true]);
    await own.stop();
  });
});

describe('[bolt/server] the web', () => {
  it('says where Bolt is, to any page', async () => {
    const answer = await fetch(`http://127.0.0.1:${server().port}/`);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(await answer.json()).toMatchObject({
      bolt_direct: `bolt://127.0.0.1:${server().port}`,
      neo4j_version: '5.26.0',
    });
  });

  it('serves the files of a folder, and none beside it', async () => {
    const own = await serving(engineHere(folder()), { browser: join(__dirname) });
    const status = async (path: string) => (await fetch(`http://127.0.0.1:${own.port}${path}`)).status;
    expect(await status('/browser/serving.ts')).toBe(200);
    expect(await status('/browser/..%2fenvironment.ts')).toBe(404);
    expect(await status('/browser/nothing.js')).toBe(404);
    expect(await status('/serving.ts')).toBe(404);
    await own.stop();
  });

  const opens = (port: number, origin: string): Promise<boolean> =>
    new Promise((done) => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/`, { origin });
      socket.on('open', () => socket.send(greeting));
      socket.on('message', (data) => {
        done(Buffer.isBuffer(data) && data.toString('hex') === '00000405');
        socket.close();
      });
      socket.on('error', () => done(false));
    });

  it('takes Bolt by WebSocket; without a password only from pages of this machine', async () => {
    const free = await serving(engineHere(folder()), { open: true });
    expect(await opens(server().port, 'https://browser.example.org')).toBe(true);
    expect(await opens(free.port, 'http://localhost:7474')).toBe(true);
    expect(await opens(free.port, 'https://browser.example.org')).toBe(false);
    await free.stop();
  });
});
