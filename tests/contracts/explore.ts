// What the explorer must answer, whatever the store: each route by its own schema, and the rows that the fixture graphs hold.
import { once } from 'node:events';
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { type ExploreOptions, exploreServer } from '../../src/explore';
import * as api from '../../src/explore/api';
import { ROUTES } from '../../src/explore/routes';
import { mergeAll } from '../../src/graph';
import type { Store } from '../../src/store';
import { fixtureGraph } from '../fixtures/graph';
import { claimsGraph, claimsLinks } from '../fixtures/graph-claims';

export const OPTIONS = {
  ...{ version: '1.2.3', labels: new Map([['MET', 'met']]), assets: new Map(), guide: null, host: '127.0.0.1' },
};

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks over HTTP: by `fetch` no other Host could be named. */
export async function get(
  server: FastifyInstance,
  url: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answered> {
  const address = server.addresses()[0];
  const { host, port } = { host: '127.0.0.1', port: typeof address === 'object' ? address.port : 0 };
  const asked = request({
    host,
    port,
    path: url,
    method,
    headers: { connection: 'close', host: 'localhost', ...headers },
  });
  asked.end();
  const [response]: IncomingMessage[] = await once(asked, 'response');
  if (!response) throw new Error('no response');
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(Buffer.from(part));
  return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString() };
}

/** A server on a port that is free. */
export async function listening(store: Store, options: ExploreOptions): Promise<FastifyInstance> {
  const server = await exploreServer(store, options);
  await server.listen({ port: 0, host: '127.0.0.1' });
  return server;
}

const READY = 200;

/** Until names are indexed and all is counted. */
export async function ready(server: FastifyInstance): Promise<void> {
  for (let tries = 0; tries < READY; tries++) {
    const { body } = await get(server, '/api/summary');
    if (api.Summary.parse(JSON.parse(body)).ready) return;
    await new Promise((go) => setTimeout(go, 50));
  }
  throw new Error('the explorer does not become ready');
}

/** The route that a path belongs to, by its pattern. */
function routeOf(path: string) {
  const [bare = ''] = path.split('?');
  const found = ROUTES.find((one) => new RegExp(`^/api${one.path.replace(/:\w+/g, '[^/]+')}$`).test(bare));
  if (!found) throw new Error(`no route for ${path}`);
  return found;
}

/** @param open an empty store; it is prepared, filled and closed here */
export function exploreContract(name: string, open: () => Promise<Store>): void {
  describe(`[explore/${name}]`, () => {
    let store: Store;
    let server: FastifyInstance;
    const ids: Record<'fact' | 'claim' | 'denial' | 'article' | 'outlet' | 'met', string> = {
      fact: '',
      claim: '',
      denial: '',
      article: '',
      outlet: '',
      met: '',
    };

    beforeAll(async () => {
      store = await open();
      await store.prepare();
      const claims = claimsGraph();
      await store.merge(mergeAll([fixtureGraph(), claims]));
      await store.link(claimsLinks(claims), []);
      const one = async (cypher: string): Promise<string> => String((await store.query(cypher))[0]?.['id']);
      ids.fact = await one(
        'MATCH (f:Fact)<-[:ASSERTS]-(:Claim) WHERE f.modality <> "actual" RETURN f.id AS id ORDER BY id LIMIT 1',
      );
      ids.claim = await one('MATCH (c:Claim)-[:CONTRADICTS]->(:Claim) RETURN c.id AS id ORDER BY id LIMIT 1');
      ids.denial = await one(
        'MATCH (c:Claim {stance: "DENIED"})-[:ASSERTS]->(:Fact) RETURN c.id AS id ORDER BY id LIMIT 1',
      );
      ids.article = await one(
        'MATCH (a:Article)-[:HAS_SENTENCE]->(s)-[:MENTIONS]->() RETURN a.id AS id ORDER BY id LIMIT 1',
      );
      ids.outlet = await one('MATCH (o:Outlet)-[:PUBLISHED]->(:Article) RETURN o.id AS id ORDER BY id LIMIT 1');
      ids.met = await one('MATCH (a:Entity)-[r:MET]->(b:Entity) RETURN a.id AS id ORDER BY id LIMIT 1');
      server = await listening(store, OPTIONS);
      await ready(server);
    }, 120_000);
    afterAll(async () => {
      await server?.close();
      await store?.close();
    });

    const json = async (url: string): Promise<unknown> => {
      const { status, body } = await get(server, url);
      if (status !== 200) throw new Error(`${url}: ${body}`);
      return JSON.parse(body);
    };

    test.each<readonly [path: string, rest: () => string]>([
      ['/api/summary', () => ''],
      ['/api/search?q=vo', () => ''],
      ['/api/entities/', () => ids.met],
      ['/api/entities/', () => `${ids.met}/relations`],
      ['/api/entities/', () => `${ids.met}/relations?type=MET&sort=support&support=1&outlet=${ids.outlet}`],
      ['/api/entities/', () => `${ids.met}/claims?part=by,about,addressed`],
      ['/api/entities/', () => `${ids.met}/timeline`],
      ['/api/network?ids=', () => ids.met],
      ['/api/network?ids=', () => `${ids.met}&depth=3&limit=500&outlet=${ids.outlet}`],
      ['/api/edges/', () => `${ids.fact},${ids.claim}/evidence`],
      ['/api/facts/', () => ids.fact],
      ['/api/claims/', () => ids.claim],
      ['/api/claims/', () => ids.denial],
      ['/api/path?from=', () => `${ids.met}&to=${ids.outlet}`],
      ['/api/contested', () => ''],
      ['/api/contested?entity=', () => ids.met],
      ['/api/articles', () => ''],
      ['/api/articles?entity=', () => `${ids.met}&outlet=${ids.outlet}`],
      ['/api/articles?outlet=', () => ids.outlet],
      ['/api/articles?q=talks', () => ''],
      ['/api/articles/', () => encodeURIComponent(ids.article)],
      ['/api/sample?n=5', () => ''],
      ['/api/sample?n=5&kind=claim', () => ''],
      ['/api/questions', () => ''],
      ['/api/questions/who-met-whom', () => ''],
    ])('%s… answers what its schema says, and nothing besides', async (path, rest) => {
      const answer = await json(path + rest());
      expect(routeOf(path + rest()).answer.parse(answer)).toEqual(answer);
    });

    it('summary: counts what the store holds', async () => {
      const { counts } = api.Summary.parse(await json('/api/summary'));
      for (const [label, given] of [
        ['Article', counts.articles],
        ['Fact', counts.facts],
        ['Claim', counts.claims],
      ] as const)
        expect([{ n: given }]).toEqual(await store.query(`MATCH (n:${label}) RETURN count(n) AS n`));
    });

    it('search: finds a name by its beginning, with a wrong letter, and by its id', async () => {
      const entity = api.EntityPage.parse(await json(`/api/entities/${ids.met}`));
      const letters = entity.name.replace(/(.)(.)$/, '$2$1');
      for (const q of [entity.name, entity.name.slice(0, -2), letters, entity.id]) {
        const { items } = api.SearchAnswer.parse(await json(`/api/search?q=${encodeURIComponent(q)}`));
        expect(items.map(({ id }) => id)).toContain(ids.met);
      }
    });

    it('relations: pages together hold each fact once, as many as the page of the entity counts', async () => {
      const entity = api.EntityPage.parse(await json(`/api/entities/${ids.met}`));
      const seen: string[] = [];
      for (let after: string | null = '0'; after !== null; ) {
        const page: api.RelationsAnswer = api.RelationsAnswer.parse(
          await json(`/api/entities/${ids.met}/relations?limit=1&after=${after}`),
        );
        seen.push(...page.items.map(({ part, fact }) => `${part} ${fact.id}`));
        after = page.next;
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toHaveLength(entity.relations.reduce((sum, { count }) => sum + count, 0));
    });

    it('relations: filters by type, and by day', async () => {
      const { items } = api.RelationsAnswer.parse(await json(`/api/entities/${ids.met}/relations?type=MET`));
      expect(items.length).toBeGreaterThan(0);
      expect(new Set(items.map(({ fact }) => fact.type))).toEqual(new Set(['MET']));
      const late = api.RelationsAnswer.parse(await json(`/api/entities/${ids.met}/relations?from=2999`));
      expect(late.items).toEqual([]);
    });

    it('network: edges join nodes that are there, and cite facts of their type', async () => {
      const { nodes, edges } = api.Network.parse(await json(`/api/network?ids=${ids.met}`));
      const there = new Set(nodes.map(({ id }) => id));
      expect(edges.length).toBeGreaterThan(0);
      expect(edges.filter(({ from, to }) => !there.has(from) || !there.has(to))).toEqual([]);
      expect(edges.find(({ type }) => type === 'MET')).toMatchObject({ label: 'met', symmetric: true });
    });

    it('network: never has more nodes than asked for, and says so', async () => {
      const network = api.Network.parse(await json(`/api/network?ids=${ids.met}&depth=3&limit=2`));
      expect(network).toMatchObject({ nodes: { length: 2 }, truncated: true });
    });

    it('evidence: marks lie in the sentence, and say what the offsets in the article say', async () => {
      const { items } = api.EvidenceAnswer.parse(await json(`/api/edges/${ids.denial}/evidence`));
      const [first] = items;
      expect(first?.marks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['statement', 'cue']));
      for (const { text, marks } of items)
        for (const { start, end } of marks) expect(text.slice(start, end)).toHaveLength(end - start);
    });

    it('path: joins two who met in one step, with a sentence', async () => {
      const [row] = await store.query(
        'MATCH (a:Entity)-[r:MET]->(b:Entity) RETURN a.id AS a, b.id AS b ORDER BY r.id LIMIT 1',
      );
      const path = api.PathAnswer.parse(await json(`/api/path?from=${row?.['a']}&to=${row?.['b']}`));
      expect(path).toMatchObject({ found: true, steps: { length: 1 } });
      expect(path.steps[0]?.evidence?.text).toBeTruthy();
    });

    it('claims: a contradiction stands on both pages, each way', async () => {
      const page = api.ClaimPage.parse(await json(`/api/claims/${ids.claim}`));
      const link = page.links.find((one) => one.link === 'contradicts');
      const other = api.ClaimPage.parse(await json(`/api/claims/${link?.claim.id}`));
      expect(other.links.map((one) => [one.link, one.claim.id])).toContainEqual(['contradicted by', ids.claim]);
    });

    it('contested: of each, somebody denies it', async () => {
      const { items } = api.ContestedAnswer.parse(await json('/api/contested'));
      expect(items.length).toBeGreaterThan(0);
      for (const { denied } of items) expect(denied.length).toBeGreaterThan(0);
    });

    it('article: spans of names hold names, and the text is whole', async () => {
      const page = api.ArticlePage.parse(await json(`/api/articles/${encodeURIComponent(ids.article)}`));
      expect(page.complete).toBe(true);
      const [sentence] = await store.query(
        'MATCH (a:Article {id: $id})-[:HAS_SENTENCE]->(s)-[m:MENTIONS]->(e) RETURN m.surface AS surface, m.start AS start, e.id AS id ORDER BY m.start, id LIMIT 1',
        { id: ids.article },
      );
      const span = page.spans.find(({ kind, id }) => kind === 'mention' && id === sentence?.['id']);
      expect(page.text.slice(span?.start, span?.end)).toBe(sentence?.['surface']);
    });

    it('questions: have the rows of `query`', async () => {
      const table = api.TableAnswer.parse(await json('/api/questions/who-met-whom?limit=2'));
      expect(table.rows).toEqual(await store.query(table.cypher, { person: '', other: '', limit: 2 }));
    });

    test.each([
      ['/api/entities/person:nobody', 404],
      ['/api/facts/fact:none', 404],
      ['/api/claims/claim:none', 404],
      ['/api/articles/none', 404],
      ['/api/edges/none/evidence', 404],
      ['/api/questions/none', 404],
      ['/api/nothing', 404],
      ['/api/search', 400],
      ['/api/search?q=a&limit=1000', 400],
      ['/api/search?q=a&nonsense=1', 400],
      ['/api/network?ids=', 400],
      ['/api/articles?from=yesterday', 400],
      ['/api/questions/evidence-of', 400],
    ])('%s is a problem with status %i', async (url, status) => {
      const answer = await get(server, url);
      expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
      expect(api.Problem.parse(JSON.parse(answer.body))).toMatchObject({ status, instance: url });
      expect(answer.status).toBe(status);
    });
  });
}
