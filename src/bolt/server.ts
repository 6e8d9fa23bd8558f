// The server: one port for Bolt over TCP, Bolt over WebSocket, and the little HTTP that Neo4j Browser asks for.
import { createServer as createWeb } from 'node:http';
import { createServer, type Socket } from 'node:net';
import { type RawData, WebSocketServer } from 'ws';
import { type Connection, connection, type Wire } from './connection';
import type { Desk } from './desk';
import { MAGIC } from './handshake';
import { website } from './web';
import { tcpWire, webWire } from './wires';

export interface Listening {
  readonly port: number;
  /** Takes no more, lets what is asked be answered for some seconds, then ends all. */
  stop(): Promise<void>;
}

export interface Place {
  readonly host: string;
  readonly port: number;
  /** A folder with the files of Neo4j Browser. */
  readonly browser: string | null;
}

/** Milliseconds for requests in hand when the server stops. */
const LAST = 5000;
const STEP = 50;

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[?::1\]?)$/;
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

/** Without a password any page of the web could ask; then only pages of this machine may. */
export function mayAsk(origin: string | undefined, open: boolean): boolean {
  if (!open || origin === undefined) return true;
  return URL.canParse(origin) && isLoopback(new URL(origin).hostname);
}

const bytesOf = (data: RawData): Buffer => {
  if (Array.isArray(data)) return Buffer.concat(data);
  return Buffer.isBuffer(data) ? data : Buffer.from(data);
};

/** @throws Error where the port cannot be had */
export async function listen(desk: Desk, { host, port, browser }: Place): Promise<Listening> {
  const { limits, door, content } = desk;
  const sockets = new Set<Socket>();
  const talking = new Map<Connection, Wire>();
  let number = 0;

  /** A connection that closes when it says nothing for too long. */
  const begin = (wire: Wire, socket: Socket): Connection => {
    number += 1;
    const talk = connection(`bolt-${number}`, desk, wire);
    talking.set(talk, wire);
    const late = setTimeout(() => talk.known || socket.destroy(), limits.login * 1000);
    socket.setTimeout(limits.idle * 1000, () => socket.destroy());
    socket.once('close', () => {
      clearTimeout(late);
      talking.delete(talk);
      talk.closed();
    });
    return talk;
  };

  const web = createWeb(website(content.address, browser));
  const webSockets = new WebSocketServer({ noServer: true, maxPayload: limits.bytes + 65_536 });
  web.on('upgrade', (request, socket: Socket, head) => {
    if (!mayAsk(request.headers.origin, door.open)) {
      socket.destroy();
      return;
    }
    webSockets.handleUpgrade(request, socket, head, (to) => {
      const talk = begin(webWire(to), socket);
      to.on('error', () => socket.destroy());
      to.on('message', (data, binary) => {
        if (binary) talk.take(bytesOf(data));
        else to.terminate();
      });
    });
  });

  const talkBolt = (socket: Socket, first: Buffer): void => {
    const talk = begin(tcpWire(socket), socket);
    socket.on('data', (more) => talk.take(Buffer.from(more)));
    talk.take(first);
  };
  const talkWeb = (socket: Socket, first: Buffer): void => {
    socket.pause();
    socket.unshift(first);
    web.emit('connection', socket);
    socket.resume();
  };

  const server = createServer((socket) => {
    if (sockets.size >= limits.connections) {
      socket.destroy();
      return;
    }
    sockets.add(socket);
    socket.setNoDelay();
    socket.setTimeout(limits.login * 1000, () => socket.destroy());
    socket.on('error', () => socket.destroy()).once('close', () => sockets.delete(socket));
    socket.once('data', (first) => {
      const bytes = Buffer.from(first);
      if (bytes[0] === MAGIC[0]) talkBolt(socket, bytes);
      else talkWeb(socket, bytes);
    });
  });

  await new Promise<void>((done, fail) => {
    server.once('error', fail).listen(port, host, () => done());
  });
  const where = server.address();
  const busy = (): boolean => [...talking.keys()].some((talk) => talk.busy);
  return {
    port: typeof where === 'object' && where !== null ? where.port : port,
    stop: async () => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      for (let waited = 0; busy() && waited < LAST; waited += STEP) await new Promise((done) => setTimeout(done, STEP));
      for (const wire of talking.values()) wire.end();
      for (const socket of sockets) socket.destroySoon();
      const over = setTimeout(() => {
        for (const socket of sockets) socket.destroy();
      }, STEP * 10);
      await closed;
      clearTimeout(over);
    },
  };
}
