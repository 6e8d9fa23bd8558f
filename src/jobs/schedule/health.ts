// /health as JSON and /metrics as Prometheus text, for this machine alone unless told otherwise.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UsageError } from '../../core/errors';
import type { Metrics } from './metrics';
import type { SourceStatus } from './status';

export interface Endpoint {
  readonly port: number;
  close(): Promise<void>;
}

export interface Told {
  readonly status: () => readonly SourceStatus[];
  readonly metrics: Metrics;
  /** For messages: where the store is. */
  readonly store: string;
}

/** 503 where the last run of a source ended in an error. */
function healthOf({ status, store }: Told): { readonly code: number; readonly body: string } {
  const sources = status();
  const failing = sources.some(({ last }) => last === 'error');
  const body = { status: failing ? 'failing' : 'ok', store, sources };
  return { code: failing ? 503 : 200, body: `${JSON.stringify(body, null, 2)}\n` };
}

/** @param port 0: any that is free @throws UsageError where it is taken */
export async function serveHealth(port: number, host: string, told: Told): Promise<Endpoint> {
  const server = createServer(async ({ url }, response) => {
    // A run may block this thread for longer than a kept connection waits.
    response.setHeader('connection', 'close');
    if (url === '/health') {
      const { code, body } = healthOf(told);
      response.writeHead(code, { 'content-type': 'application/json' }).end(body);
    } else if (url === '/metrics')
      response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(await told.metrics.text());
    else response.writeHead(404).end('known are /health and /metrics\n');
  });
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new UsageError(`port ${port} on ${host} cannot be had; name another in the configuration`, error);
  }
  const address: AddressInfo | string | null = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
