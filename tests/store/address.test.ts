// Urls of Neo4j.
import { addressOf } from '../../src/store/address';

const env = { NEO4J_USER: 'anna', NEO4J_PASSWORD: 'from-env', NEO4J_DATABASE: 'news' };

describe('[store/address] a url of Neo4j', () => {
  it.each([
    [
      'bolt://h:7687',
      {},
      { server: 'bolt://h:7687', database: 'neo4j', user: 'neo4j', password: null, place: 'bolt://h:7687 (neo4j)' },
    ],
    ['bolt://h:7687/', env, { server: 'bolt://h:7687', database: 'news', user: 'anna', password: 'from-env' }],
    [
      'neo4j+s://x.databases.neo4j.io/db',
      env,
      { server: 'neo4j+s://x.databases.neo4j.io', database: 'db', user: 'anna' },
    ],
    [
      'bolt://bo:p%40ss%2Fw@h/db',
      env,
      { server: 'bolt://h', database: 'db', user: 'bo', password: 'p@ss/w', place: 'bolt://h (db)' },
    ],
    ['neo4j://[::1]:7687/db', {}, { server: 'neo4j://[::1]:7687', database: 'db' }],
  ])('%s', (url, environment, expected) => expect(addressOf(url, environment)).toMatchObject(expected));

  it('is refused where it cannot be read, without showing it', () => {
    expect(() => addressOf('bolt://user:secret@:x', {})).toThrow(/cannot be read/);
    expect(() => addressOf('bolt://user:secret@:x', {})).not.toThrow(/secret/);
  });
});
