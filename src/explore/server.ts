// The explorer's server: the JSON API over a store that it only reads, and the files of the page.
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyInstance } from 'fastify';
import type { Store } from '../store';
import type { Assets } from './assets';
import { deskOf } from './at-desk';
import { serveFiles, serveGuide } from './files';
import { isOwnHost } from './hosts';
import type { Labels } from './labels';
import { openapiOf } from './openapi';
import { explained, problemOf, Refusal } from './problem';
import { ROUTES } from './routes';
import type { Limits } from './turns';

export interface ExploreOptions {
  readonly version: string;
  /** Types and stances in words. */
  readonly labels: Labels;
  readonly assets: Assets;
  /** Served to Neo4j Browser under /guide/; null: none. */
  readonly guide: Assets | null;
  /** What it will listen on: of this machine alone no other Host is answered. */
  readonly host: string;
  readonly limits?: Partial<ServerLimits>;
  /** Errors that nobody foresaw. */
  readonly log?: (error: unknown) => void;
}

export interface ServerLimits extends Limits {
  /** Requests a minute of one address. */
  readonly perMinute: number;
}

const LIMITS: ServerLimits = { atOnce: 8, patience: 15_000, perMinute: 1_200 };
/** Of an address; many ids may stand in it. */
const LONGEST = 8_000;
/** Bytes of a body: nobody needs to send one. */
const BODY = 1_024;

/** The style that the network's canvas puts into the page, by its hash; all other style and script is in files. */
const CANVAS_STYLE = "'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='";

const PROBLEM = 'application/problem+json; charset=utf-8';

async function protect(server: FastifyInstance, { host, limits }: ExploreOptions): Promise<void> {
  server.addHook('onRequest', async (request) => {
    if (!isOwnHost(host, request.headers.host)) throw new Refusal(421, 'this server answers by its own names only');
  });
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        ...{ defaultSrc: ["'self'"], scriptSrc: ["'self'"], styleSrc: ["'self'", CANVAS_STYLE] },
        ...{ imgSrc: ["'self'", 'data:', 'blob:'], connectSrc: ["'self'"], fontSrc: ["'self'"], objectSrc: ["'none'"] },
        ...{ baseUri: ["'none'"], formAction: ["'self'"], frameAncestors: ["'none'"] },
      },
    },
    // It speaks plain HTTP to this machine.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  await server.register(rateLimit, {
    max: limits?.perMinute ?? LIMITS.perMinute,
    timeWindow: 60_000,
    errorResponseBuilder: (_, { after }) => new Refusal(429, `too many requests; again in ${after}`),
  });
}

/** A server that does not listen yet. The caller closes it, then the store. @throws DataError where a statement is not in order */
export async function exploreServer(store: Store, options: ExploreOptions): Promise<FastifyInstance> {
  const server = fastify({
    ...{ bodyLimit: BODY, requestTimeout: 20_000, keepAliveTimeout: 10_000, forceCloseConnections: true },
    routerOptions: { maxParamLength: LONGEST },
    exposeHeadRoutes: true,
  });
  server.setErrorHandler((error, request, reply) => {
    const { status, detail } = explained(error);
    if (status === 500) options.log?.(error);
    return reply
      .code(status)
      .type(PROBLEM)
      .send(JSON.stringify(problemOf(status, detail, request.url.slice(0, 200))));
  });
  server.setNotFoundHandler((request) => {
    throw new Refusal(request.method === 'GET' ? 404 : 405, 'only GET is answered');
  });
  await protect(server, options);
  const desk = deskOf(store, options, { ...LIMITS, ...options.limits });
  const openapi = openapiOf(ROUTES, options.version);
  server.get('/api/openapi.json', () => openapi);
  for (const route of ROUTES)
    server.get(`/api${route.path}`, async (request, reply) => {
      reply.header('cache-control', 'no-cache');
      return route.handle(desk, request.params, request.query);
    });
  if (options.guide) serveGuide(server, options.guide);
  serveFiles(server, options.assets);
  return server;
}
