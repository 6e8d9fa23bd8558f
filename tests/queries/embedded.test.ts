// cypher/ask on the embedded store. (On Neo4j the same suite runs in tests/store/neo4j.test.ts, where the server is.)
import { openStore } from '../../src/store';
import { askContract } from './ask.contract';

askContract('the embedded store', () => openStore('memory:', {}));
