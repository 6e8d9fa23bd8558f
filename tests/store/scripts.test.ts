// The statements of cypher/: names are put in only after a check; every file belongs to a store that understands it.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { onlyReads } from '../../src/store/reads';
import { checkedName, loadScripts, pattern, schemaFor } from '../../src/store/scripts';

const WRITE = resolve(__dirname, '..', '..', 'cypher', 'write');

describe('[store/scripts] placeholders', () => {
  const names = {
    kind: 'Fact',
    labels: ['Fact'],
    from: 'Fact',
    to: 'Entity',
    type: 'MET',
    pattern: pattern('MET', false),
  };

  it.each(readdirSync(WRITE))('%s is filled wholly, without comments', (file) => {
    const statement = loadScripts()(file.replace('.cypher', ''))(names);
    expect(statement).toMatch(/^(UNWIND|MATCH)/);
    expect(statement).not.toMatch(/\{\{|\}\}|\/\//);
  });

  it.each(['', 'met', 'MET]->() DELETE a //', 'A`B', 'A B', 'MÉT', 'A:B', 'A1'])('%j is no name', (name) => {
    expect(() => checkedName(name)).toThrow(/cannot be a label/);
    expect(() => pattern(name, true)).toThrow(/cannot be a label/);
    expect(() => loadScripts()('nodes-create')({ kind: name, labels: ['Fact'] })).toThrow(/cannot be a label/);
    expect(() => loadScripts()('nodes-create')({ kind: 'Fact', labels: ['Fact', name] })).toThrow(/cannot be a label/);
  });

  it('puts names in backquotes: WITH is a word of Cypher', () => {
    expect(pattern('WITH', false)).toBe('(a)-[r:`WITH` {id: row.id}]->(b)');
    expect(pattern('PUBLISHED', true)).toBe('(b)<-[r:`PUBLISHED` {id: row.id}]-(a)');
  });

  it('refuses a pattern that it did not make, a name that is missing, a file that is not there', () => {
    const merge = loadScripts()('edges-merge');
    expect(() => merge({ ...names, pattern: '(a) DELETE b //' })).toThrow(/cannot be a label/);
    expect(() => merge({ from: 'Fact', to: 'Entity' })).toThrow(/lacks its/);
    expect(() => loadScripts()('no-such-file')).toThrow(/is missing/);
  });
});

describe('[store/scripts] schema', () => {
  it('constraints come first; each store has what its dialect needs', () => {
    for (const kind of ['embedded', 'neo4j'] as const) {
      expect(
        schemaFor(kind)
          .slice(0, 5)
          .every((statement) => statement.startsWith('CREATE CONSTRAINT')),
      ).toBe(true);
      expect(schemaFor(kind).every((statement) => statement.includes('IF NOT EXISTS'))).toBe(true);
    }
    expect(schemaFor('neo4j').join(' ')).toContain('FULLTEXT');
    expect(schemaFor('neo4j').join(' ')).not.toContain('fact_id_index');
    expect(schemaFor('embedded').join(' ')).not.toContain('FULLTEXT');
    expect(schemaFor('embedded').join(' ')).toContain('fact_id_index');
  });

  it('its files are all of a known kind', () => {
    const files = readdirSync(join(WRITE, '..', 'schema'));
    expect(files.filter((file) => !/^\d{3}-[a-z-]+(\.(embedded|neo4j))?\.cypher$/.test(file))).toEqual([]);
  });
});

describe('[store/reads] statements', () => {
  it.each(['CREATE INDEX x FOR (n:A) ON (n.b)', ' // so\ndrop index x', '/* a */ ALTER x', 'PROFILE CREATE (n)'])(
    'refuses %j',
    (cypher) => expect(() => onlyReads(cypher)).toThrow(/only reads/),
  );
  it.each(['MATCH (n) RETURN n', '// CREATE\nMATCH (n) RETURN n', "RETURN 'CREATE' AS x", 'CALL db.labels()'])(
    'takes %j',
    (cypher) => expect(() => onlyReads(cypher)).not.toThrow(),
  );
});
