// What the user gives becomes parameters of the declared types.
import { bind, bindFreely, readQuery } from '../../src/queries';

const query = readQuery(
  'q.cypher',
  `// q: q
// :param name string = ""
// :param limit integer = 25
// :param types list = []
// :param id string
RETURN $name, $limit, $types, $id`,
);

test.each([
  [['id=x'], { name: '', limit: 25, types: [], id: 'x' }],
  [['id=', 'name=A = B', 'limit=-3'], { name: 'A = B', limit: -3, types: [], id: '' }],
  [['id=5', 'types=A, B,'], { name: '', limit: 25, types: ['A', 'B'], id: '5' }],
  [['id=x', 'types=["A,1","B"]'], { name: '', limit: 25, types: ['A,1', 'B'], id: 'x' }],
  [['id=x', 'id=y'], { name: '', limit: 25, types: [], id: 'y' }],
])('[queries/bind] %j', (given, expected) => {
  expect(bind(query, given)).toEqual(expected);
});

test.each([
  [[], 'q needs --param id=…'],
  [['id=x', 'limit=many'], '--param limit: "many" is no integer'],
  [['id=x', 'limit=2.5'], '--param limit: "2.5" is no integer'],
  [['id=x', 'limit='], '--param limit: "" is no integer'],
  [['id=x', 'types=[1]'], '--param types: "[1]" is no list'],
  [['id=x', 'nam=y'], 'q has no parameter "nam" (it has: name, limit, types, id)'],
  [['id'], '--param "id" is no NAME=VALUE'],
  [['=x'], '--param "=x" is no NAME=VALUE'],
])('[queries/bind] refused: %j', (given, problem) => {
  expect(() => bind(query, given)).toThrow(expect.objectContaining({ code: 'USAGE', message: problem }));
});

test('[queries/bind] without a header a value is what it looks like', () => {
  expect(bindFreely(['a=5', 'b=true', 'c=null', 'd=["x",1]', 'e=Angela', 'f="5"', 'g={"x":1}', 'h='])).toEqual({
    ...{ a: 5, b: true, c: null, d: ['x', 1], e: 'Angela', f: '5', g: '{"x":1}', h: '' },
  });
});
