// `query` only asks: what would write is refused, whatever its case or place, and what only looks so is not.
import { refuseWrites, writingWord } from '../../src/queries';

test.each([
  ['CREATE (n:Person)', 'CREATE'],
  ['match (n) detach delete n', 'DETACH'],
  ['MATCH (n) SET n.name = 1 RETURN n', 'SET'],
  ['MATCH (n)\nREMOVE n.name', 'REMOVE'],
  ['MERGE (n {id: 1})', 'MERGE'],
  ['LOAD  CSV FROM "x" AS row RETURN row', 'LOAD  CSV'],
  ['MATCH (n) CALL { WITH n DELETE n }', 'DELETE'],
  ['DROP INDEX x', 'DROP'],
  ['INSERT (:Person)', 'INSERT'],
  ["RETURN 'it\\'s' //\nCREATE (n)", 'CREATE'],
  ['RETURN 1 /* a */ CREATE (n)', 'CREATE'],
])('[queries/readonly] %j writes', (cypher, word) => {
  expect(writingWord(cypher)).toBe(word);
  expect(() => refuseWrites(cypher)).toThrow(expect.objectContaining({ code: 'USAGE' }));
});

test.each([
  'MATCH (n) RETURN n',
  "MATCH (n) WHERE n.text CONTAINS 'DELETE' RETURN n",
  'MATCH (n) WHERE n.text = "SET it \\" MERGE" RETURN n',
  'MATCH (n:Set)-[r:CREATE]->(m) RETURN n.set, n.delete, $merge',
  'MATCH (n) RETURN n AS `create`',
  '// CREATE\nRETURN 1 /* MERGE */',
  'MATCH (n) RETURN n.created, n.offset, dropped',
])('[queries/readonly] %j only reads', (cypher) => {
  expect(writingWord(cypher)).toBeNull();
  expect(() => refuseWrites(cypher)).not.toThrow();
});
