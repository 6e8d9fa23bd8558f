// Walks of life: "goalkeeper" is sport, "judge" law; "captain" tells none.
import type { Identity } from '../data/identity';
import type { Title } from '../data/titles';

/** The field of what somebody is called; null where the words tell none. */
export type FieldOf = (said: string, title: Title | null, ofState: boolean) => string | null;

/** All endings of some words, the longest first: "bus driver", "driver". */
const endings = (said: string): readonly string[] => {
  const words = said.split(' ');
  return words.map((_, from) => words.slice(from).join(' '));
};

/** Makes the look-up from data/identity.json. */
export function fieldsOf({ fields }: Identity): FieldOf {
  const byWord = new Map(fields.list.flatMap(({ field, words }) => words.map((word) => [word, field] as const)));
  const bySphere = new Map(fields.list.flatMap(({ field, spheres }) => spheres.map((one) => [one, field] as const)));
  const open = new Set(fields.open);
  return (said, title, ofState) => {
    const field = endings(said).flatMap((one) => byWord.get(one) ?? [])[0];
    if (field !== undefined) return field;
    // "president of the club", "captain": only a state's tells
    if (!title || (!ofState && endings(said).some((one) => open.has(one)))) return null;
    return bySphere.get(title.sphere) ?? null;
  };
}

/** True where no career leads from one to the other: a footballer and a judge. */
export const areFar = (a: string, b: string, { fields }: Identity): boolean =>
  a !== b && !(fields.public.includes(a) && fields.public.includes(b));
