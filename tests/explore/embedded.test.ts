// The explorer over the embedded store. (Over Neo4j the same suite runs in tests/store/neo4j.test.ts, where the server is.)
import { openStore } from '../../src/store';
import { exploreContract } from '../contracts/explore';

exploreContract('embedded', () => openStore('memory:', {}));
