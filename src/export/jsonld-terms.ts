// Words of JSON-LD: the context, what nodes and edges are called in schema.org and PROV-O, and ids as IRIs.

export const iri = (id: string): string => `urn:dateline:${encodeURIComponent(id).replaceAll('%3A', ':')}`;

const link = (name: string): Readonly<Record<string, string>> => ({ '@id': name, '@type': '@id' });

/** Terms; any other key is a word of our own, under `urn:dateline:term:`. */
export const CONTEXT = {
  '@version': 1.1,
  '@vocab': 'urn:dateline:term:',
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  ...{ name: 'schema:name', aliases: 'schema:alternateName', text: 'schema:text', title: 'schema:headline' },
  ...{
    url: 'schema:url',
    published: 'schema:datePublished',
    modified: 'schema:dateModified',
    index: 'schema:position',
  },
  ...{ sameAs: link('schema:sameAs'), mentions: link('schema:mentions'), hasPart: link('schema:hasPart') },
  ...{ about: link('schema:about'), author: link('schema:author'), appearance: link('schema:appearance') },
  ...{
    spokenByCharacter: link('schema:spokenByCharacter'),
    publisher: link('schema:publisher'),
  },
  ...{ wasAttributedTo: link('prov:wasAttributedTo'), wasDerivedFrom: link('prov:wasDerivedFrom') },
  ...{ wasGeneratedBy: link('prov:wasGeneratedBy'), wasAssociatedWith: link('prov:wasAssociatedWith') },
  ...{ qualifiedDerivation: 'prov:qualifiedDerivation', source: link('prov:entity') },
} as const;

export const TYPES: ReadonlyMap<string, readonly string[]> = new Map([
  ['Article', ['schema:NewsArticle', 'prov:Entity']],
  ['Sentence', ['schema:CreativeWork', 'prov:Entity']],
  ['Claim', ['schema:Claim', 'prov:Entity']],
  ['Fact', ['Fact', 'prov:Entity']],
  ['Happening', ['Happening', 'prov:Entity']],
  ['Person', ['schema:Person']],
  ['State', ['schema:Country']],
  ['Place', ['schema:Place']],
  ['Organization', ['schema:Organization']],
  ['Outlet', ['schema:NewsMediaOrganization']],
  ['Group', ['Group']],
  ['Event', ['schema:Event']],
]);

/** Terms that an edge stands under. */
export const TERMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['HAS_SENTENCE', ['hasPart']],
  ['MENTIONS', ['mentions']],
  ['ABOUT', ['about']],
  ['BY', ['author', 'wasAttributedTo']],
  ['EVIDENCED_BY', ['wasDerivedFrom']],
  ['TOLD_IN', ['wasDerivedFrom']],
]);
