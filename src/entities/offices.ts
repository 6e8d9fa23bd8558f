// Who held which office on a day: an index of offices.tsv.
import type { Kit } from '../data/kit';
import type { Office } from '../data/offices';

export interface Offices {
  /** Holders of this title there on that day; of today, where the day is unknown. */
  holders(of: string, title: string | null, day: string | null): readonly Office[];
  /** All offices of a person. */
  of(holder: string): readonly Office[];
}

/** "2019" counts from its first day as a start, to its last as an end. */
const held = ({ from, to }: Office, day: string | null): boolean =>
  day === null ? to === '' : (from === '' || from <= day) && (to === '' || `${to}~` >= day);

/** Indexes the table by state or organization, and by holder. */
export function offices({ offices: table }: Pick<Kit, 'offices'>): Offices {
  const places = new Map<string, Office[]>();
  const people = new Map<string, Office[]>();
  for (const office of table) {
    places.set(office.of, [...(places.get(office.of) ?? []), office]);
    people.set(office.holder, [...(people.get(office.holder) ?? []), office]);
  }
  return {
    holders: (of, title, day) =>
      (places.get(of) ?? []).filter((office) => (title === null || office.title === title) && held(office, day)),
    of: (holder) => people.get(holder) ?? [],
  };
}
