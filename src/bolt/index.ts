// The door of bolt: a graph in a folder, asked by Neo4j Browser, cypher-shell and every driver of Neo4j.
import { engineApart } from './apart';
import { contentOf } from './content';
import { type Desk, LIMITS, type Limits, NEO4J } from './desk';
import { guardedDoor, newPassword, openDoor } from './door';
import { isLoopback, type Listening, listen, type Place } from './server';

export type { Listening } from './server';
export { isLoopback, newPassword };

export interface Served extends Place {
  readonly folder: string;
  readonly user: string;
  /** Null: nobody is asked for one. */
  readonly password: string | null;
  readonly limits?: Partial<Limits>;
}

/** Serves a folder until it is stopped. @throws StoreError where it cannot be opened, Error where the port cannot be had */
export async function serveBolt({ folder, user, password, limits, ...place }: Served): Promise<Listening> {
  const engine = await engineApart(folder);
  const host = isLoopback(place.host) || !['0.0.0.0', '::'].includes(place.host) ? place.host : '127.0.0.1';
  const content = contentOf(engine, {
    user,
    neo4j: NEO4J,
    address: `${host.includes(':') ? `[${host}]` : host}:${place.port}`,
  });
  const door = password === null ? openDoor(user) : guardedDoor(user, password, Date.now);
  const desk: Desk = { engine, content, door, limits: { ...LIMITS, ...limits } };
  try {
    const listening = await listen(desk, place);
    return {
      port: listening.port,
      stop: async () => {
        await listening.stop();
        await engine.close();
      },
    };
  } catch (error) {
    await engine.close();
    throw error;
  }
}
