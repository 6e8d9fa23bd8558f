// The header of a question's file: what is read from it, and what is refused.
import { readQuery } from '../../src/queries';

const QUERY = `// who-hid-what: who hid what, newest first
// A line that explains.
// :param person string = "a \\"b\\"" (a name; empty: anyone)
// :param limit integer = 25
// :param types list = ["A","B"] (which)
// :param id string (of the fact)
// :example npm run -s dateline -- query who-hid-what --param id=1
MATCH (n) WHERE n.id = $id AND n.name = $person AND n.type IN $types // :param not a header
RETURN n LIMIT $limit
`;

test('[queries/header] name, title, parameters with type, default and note, example', () => {
  expect(readQuery('q.cypher', QUERY)).toEqual({
    name: 'who-hid-what',
    title: 'who hid what, newest first',
    params: [
      { name: 'person', type: 'string', standard: 'a "b"', note: 'a name; empty: anyone' },
      { name: 'limit', type: 'integer', standard: 25, note: '' },
      { name: 'types', type: 'list', standard: ['A', 'B'], note: 'which' },
      { name: 'id', type: 'string', standard: null, note: 'of the fact' },
    ],
    example: 'npm run -s dateline -- query who-hid-what --param id=1',
    cypher: QUERY,
  });
});

const BAD: readonly (readonly [string, string, string])[] = [
  ['no title', 'MATCH (n) RETURN n', 'line 1'],
  ['a title without a name', '// Who hid what\nRETURN 1', 'line 1'],
  ['an unknown type', '// a: b\n// :param x float = 1\nRETURN $x', 'line 2'],
  ['a default of another type', '// a: b\n// :param x integer = "1"\nRETURN $x', 'line 2'],
  ['a list that is not of strings', '// a: b\n// :param x list = [1]\nRETURN $x', 'line 2'],
  ['a default that is no JSON', "// a: b\n// :param x string = 'y'\nRETURN $x", 'line 2'],
  ['an unknown directive', '// a: b\n// :parm x string\nRETURN $x', 'line 2'],
  ['an example without a command', '// a: b\n// :example\nRETURN 1', 'line 2'],
  ['a parameter that is not declared', '// a: b\nRETURN $x', ''],
  ['a parameter that is not used', '// a: b\n// :param x string\nRETURN 1', ''],
];

test.each(BAD)('[queries/header] refused: %s', (_, cypher, path) => {
  expect(() => readQuery('q.cypher', cypher)).toThrow(
    expect.objectContaining({ code: 'DATA', file: 'q.cypher', path }),
  );
});
