// JSON-LD and FollowTheMoney: by the processor of the one and the model of the other.
import { defaultModel, Model } from '@alephdata/followthemoney';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { ftmId } from '../../src/export/ftm-things';
import type { Store } from '../../src/store';
import { fixtureGraph } from '../fixtures/graph';
import { graph, storeOf, written } from './written';

jest.setTimeout(120_000);

let store: Store;
beforeAll(async () => {
  store = await storeOf(graph);
});
afterAll(() => store.close());

describe('[export/jsonld] by a JSON-LD processor', () => {
  const noLoader = async (url: string): Promise<never> => {
    throw new Error(`asked for ${url}`);
  };
  it('expands, makes RDF, and frames to claims with who said them and where it stands; nothing is fetched', async () => {
    const own = await storeOf(fixtureGraph());
    const doc = JSON.parse(await written(own, 'jsonld'));
    const options = { documentLoader: noLoader };
    const expanded = await jsonld.expand(doc, options);
    expect(expanded).toHaveLength(fixtureGraph().nodes.size + 2);
    const quads = String(await jsonld.toRDF(doc, { ...options, format: 'application/n-quads' }));
    expect(quads).toMatch(/<urn:dateline:claim:denied-[^>]+> <https:\/\/schema\.org\/author> <urn:dateline:person:/);
    expect(quads).toMatch(/<http:\/\/www\.w3\.org\/ns\/prov#wasDerivedFrom> <urn:dateline:sentence:/);
    // "Voss did not visit Belmark", "Tal will visit": no such thing is stated as done
    expect(quads).not.toMatch(/mira-voss> <urn:dateline:term:VISITED> <urn:dateline:state:BLM>/);
    expect(quads).toMatch(/boris-tal> <urn:dateline:term:VISITED> <urn:dateline:state:OSV>/);
    const framed = await jsonld.frame(doc, {
      '@context': doc['@context'],
      '@type': 'schema:Quotation',
      author: {},
      appearance: {},
    });
    expect(JSON.stringify(framed)).toContain('a patient guest');
    expect(JSON.stringify(framed)).toContain('Anna Kestrel');
    await own.close();
  });
  it('odd words do no harm', async () => {
    const doc = JSON.parse(await written(store, 'jsonld'));
    const expanded = await jsonld.expand(doc, { documentLoader: noLoader });
    expect(expanded).toHaveLength(graph.nodes.size + 2);
  });
});

describe('[export/ftm] by the model of FollowTheMoney', () => {
  interface Line {
    readonly id: string;
    readonly schema: string;
    readonly properties: Readonly<Record<string, string[]>>;
  }
  const model = new Model(defaultModel);
  /** What stands at an end may stand there. */
  const checkEnds = (schema: string, key: string, values: readonly string[], byId: ReadonlyMap<string, Line>): void => {
    const property = model.getSchema(schema).getProperty(key);
    if (!property.hasRange) return;
    const range = String(property.getRange().name);
    for (const value of values)
      expect([key, range, model.getSchema(byId.get(value)?.schema).isA(range)]).toEqual([key, range, true]);
  };
  const check = (line: Line, byId: ReadonlyMap<string, Line>): void => {
    const schema = model.getSchema(line.schema);
    expect(line.id).toMatch(/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/);
    expect(schema.abstract).toBe(false);
    const entity = model.getEntity({ id: line.id, schema: line.schema, properties: { ...line.properties } });
    for (const key of schema.required) expect(line.properties[key] ?? []).not.toEqual([]);
    for (const [key, values] of Object.entries(line.properties)) {
      expect(entity.getProperty(key)).toHaveLength(values.length);
      checkEnds(line.schema, key, values, byId);
    }
  };
  it('every entity is of a schema, with properties it has, all that it requires, and ends that may stand there', async () => {
    const lines = (await written(store, 'ftm'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const byId = new Map(lines.map((line) => [line.id, line]));
    expect(byId.size).toBe(lines.length);
    for (const line of lines) check(line, byId);
    const link = lines.find(
      ({ schema, properties }) => schema === 'UnknownLink' && properties.role[0].startsWith('not '),
    );
    expect(link.properties).toMatchObject({
      recordId: [expect.stringMatching(/^fact:/)],
      summary: [expect.any(String)],
    });
    expect(lines.some(({ properties }) => properties.sourceUrl?.[0] === 'https://wire.example/1')).toBe(true);
    expect(lines.some(({ schema, properties }) => schema === 'Event' && properties.proof?.length > 0)).toBe(true);
  });
  it('ids stay apart', () =>
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => void expect(ftmId(a) === ftmId(b)).toBe(a === b))));
});
