// The two ways bytes come and go: a TCP socket, and a WebSocket as browsers have.
import type { Socket } from 'node:net';
import type { WebSocket } from 'ws';
import type { Wire } from './connection';

/** Milliseconds in which the other end may take what was sent last. */
const PARTING = 2000;

export function tcpWire(socket: Socket): Wire {
  return {
    send: (bytes) =>
      new Promise((done) => {
        if (socket.destroyed || socket.writableEnded || socket.write(bytes)) return done();
        const free = (): void => {
          socket.off('drain', free).off('close', free);
          done();
        };
        socket.on('drain', free).on('close', free);
      }),
    hold: (on) => void (on ? socket.pause() : socket.resume()),
    end: () => {
      socket.end();
      setTimeout(() => socket.destroy(), PARTING).unref();
    },
  };
}

/** Bytes that may wait to be sent. */
const AHEAD = 1024 * 1024;

export function webWire(socket: WebSocket): Wire {
  return {
    send: (bytes) =>
      new Promise((done) => {
        if (socket.readyState !== socket.OPEN) return done();
        const ahead = socket.bufferedAmount > AHEAD;
        socket.send(bytes, { binary: true }, () => done());
        if (!ahead) done();
      }),
    hold: (on) => void (on ? socket.pause() : socket.resume()),
    end: () => {
      socket.close();
      setTimeout(() => socket.terminate(), PARTING).unref();
    },
  };
}
