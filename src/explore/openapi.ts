// openapi.json (3.1), made of the routes and their schemas.
import { z } from 'zod';
import * as api from './api';
import type { Route } from './route';

type Json = Readonly<Record<string, unknown>>;

/** Schemas that others name, so that each stands there once. */
const NAMED = {
  ...{ EntityRef: api.EntityRef, ArticleRef: api.ArticleRef, FactItem: api.FactItem, ClaimItem: api.ClaimItem },
  ...{ EvidenceItem: api.EvidenceItem, Side: api.Side, NetworkNode: api.NetworkNode, NetworkEdge: api.NetworkEdge },
  ...{ Found: api.Found, Role: api.Role, TimelineItem: api.TimelineItem, QuestionItem: api.QuestionItem },
  Problem: api.Problem,
};

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function schemas(routes: readonly Route[]): Json {
  const registry = z.registry<{ readonly id: string }>();
  const answers = Object.fromEntries(routes.map(({ name, answer }) => [`${capital(name)}Answer`, answer]));
  for (const [id, schema] of Object.entries({ ...NAMED, ...answers })) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, io: 'output' });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([id, { $id: _, $schema: __, ...schema }]) => [id, pointing(schema)]),
  );
}

/** What zod shares between schemas it names by a document of its own; here all is one document. */
const pointing = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replace('/__shared#/', '/__shared/');
  if (Array.isArray(value)) return value.map(pointing);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, pointing(one)]));
};

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Parameters of an object schema, as they are written in an address. */
function parameters(schema: z.ZodType, place: 'path' | 'query'): readonly Json[] {
  const { properties, required } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  if (!isRecord(properties)) return [];
  return Object.entries(properties).map(([name, given]) => {
    const { description, ...own } = isRecord(given) ? given : {};
    const needed = place === 'path' || (required ?? []).includes(name);
    return { name, in: place, required: needed, ...(description !== undefined && { description }), schema: own };
  });
}

const refTo = (id: string): Json => ({ $ref: `#/components/schemas/${id}` });

const PROBLEM = {
  description: 'a problem (RFC 9457): 400 wrong parameters, 404 not in the graph, 429 too many requests, 503 the store',
  content: { 'application/problem+json': { schema: refTo('Problem') } },
};

function operation({ name, summary, params, query }: Route): Json {
  const answer = { 'application/json': { schema: refTo(`${capital(name)}Answer`) } };
  return {
    get: {
      ...{ operationId: name, summary, parameters: [...parameters(params, 'path'), ...parameters(query, 'query')] },
      responses: { 200: { description: 'the answer', content: answer }, default: PROBLEM },
    },
  };
}

/** `/entities/:id` → `/api/entities/{id}`. */
const address = (path: string): string => `/api${path.replace(/:(\w+)/g, '{$1}')}`;

export const openapiOf = (routes: readonly Route[], version: string): Json => ({
  openapi: '3.1.0',
  info: {
    title: 'Dateline explorer',
    version,
    description:
      'A graph of news in which every edge cites its sentence. Only reads. Support counts reports; it is not truth.',
  },
  servers: [{ url: '/' }],
  paths: Object.fromEntries(routes.map((route) => [address(route.path), operation(route)])),
  components: { schemas: schemas(routes) },
});
