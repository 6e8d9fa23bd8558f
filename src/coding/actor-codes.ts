// The three letters of an actor in event data: ISO3 of its state; for bodies without one PLOVER's own, "IGO", "NGO", "MNC".
import type { Kit } from '../data/kit';

type Needs = Pick<Kit, 'states' | 'organizations'>;
type Kind = Kit['organizations'][number]['kind'];

/** Of bodies that are no state's. */
const STATELESS: Readonly<Partial<Record<Kind, string>>> = {
  international: 'IGO',
  alliance: 'IGO',
  ngo: 'NGO',
  company: 'MNC',
};

/** Makes the function that gives the code of what data/ knows by its id; null for all others. */
export function codeOf({ states, organizations }: Needs): (id: string) => string | null {
  const codes = new Map([
    ...states.map(({ id, iso3 }): [string, string] => [id, iso3]),
    ...organizations.flatMap(({ id, country, kind }): [string, string][] => {
      const code = country ?? STATELESS[kind];
      return code === undefined ? [] : [[id, code]];
    }),
  ]);
  return (id) => codes.get(id) ?? null;
}
