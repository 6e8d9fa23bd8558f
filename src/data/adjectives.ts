// Which state or people an adjective stands for, one for each word: "iranian" is Iran's.
import type { Kit } from './kit';

/** "iranian" → `state:IRN`, "kurdish" → the Kurds; in lower case. Where a state and a people share a word it is the state's. */
export const adjectivesOf = ({ groups, states }: Pick<Kit, 'groups' | 'states'>): ReadonlyMap<string, string> =>
  new Map(
    [...groups, ...states].flatMap(({ id, adjectives }) => adjectives.map((word) => [word.toLowerCase(), id] as const)),
  );
