// Serves files from memory: the explorer's own at the root, where any address that is no file is the page; the guide's, to Neo4j Browser.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Asset, type Assets, etagOf } from './assets';
import { Refusal } from './problem';

const BARE: Asset = {
  type: 'text/html; charset=utf-8',
  body: Buffer.from(
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Dateline</title><p>The explorer is not built; its JSON API is at <a href="/api/openapi.json">/api</a>.</p></html>\n',
  ),
};

/** Files named by their content never change. */
const NAMED_BY_CONTENT = /-[A-Z0-9]{8}\.\w+$/;

async function send(asset: Asset, path: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const etag = etagOf(asset);
  reply.header('etag', etag);
  reply.header('cache-control', NAMED_BY_CONTENT.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  return reply.type(asset.type).send(asset.body);
}

const pathOf = ({ url }: FastifyRequest): string => {
  const [path = ''] = url.split('?');
  try {
    return decodeURIComponent(path).replace(/^\/+/, '');
  } catch {
    return '';
  }
};

export function serveFiles(server: FastifyInstance, assets: Assets): void {
  server.get('/*', async (request, reply) => {
    const path = pathOf(request);
    if (/^(api|guide)(\/|$)/.test(path)) throw new Refusal(404, `there is nothing at /${path}`);
    const asset = assets.get(path);
    return send(asset ?? assets.get('index.html') ?? BARE, asset ? path : 'index.html', request, reply);
  });
}

/** Neo4j Browser stands on another port, and so is another origin. */
export function serveGuide(server: FastifyInstance, guide: Assets): void {
  server.get('/guide/*', async (request, reply) => {
    const path = pathOf(request).slice('guide/'.length);
    const asset = guide.get(path);
    if (!asset) throw new Refusal(404, `there is nothing at /guide/${path}`);
    reply.header('access-control-allow-origin', '*');
    reply.header('cross-origin-resource-policy', 'cross-origin');
    return send(asset, path, request, reply);
  });
}
