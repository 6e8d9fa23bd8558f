// What an article tells twice in the same way becomes one.
import type { Deed } from '../core/model';

/** A relation, or a deed, which has no role. */
type Told = Deed & { readonly role?: string | null };

/** The surer wins; then the fuller role; then the earlier. */
const better = <T extends Told>(a: T, b: T): T => {
  const [fullA, fullB] = [a.role?.length ?? 0, b.role?.length ?? 0];
  if (fullA !== fullB) return fullA > fullB ? a : b;
  if (a.evidence.score !== b.evidence.score) return a.evidence.score > b.evidence.score ? a : b;
  return a.evidence.start <= b.evidence.start ? a : b;
};

/** All but the time: an event told again without its time is the one that has it. */
const happening = ({ type, subject, object, polarity: sign, modality: means }: Told): string =>
  JSON.stringify([type, subject, object, sign, means]);

/** "He met Putin on Monday. … After the meeting with Putin": the undated is the dated one, where there is only one. */
function dated<T extends Told>(relations: readonly T[]): readonly T[] {
  const times = new Map<string, Map<string, T>>();
  for (const relation of relations) {
    if (!relation.when) continue;
    const of = times.get(happening(relation)) ?? new Map<string, T>();
    times.set(happening(relation), of.set(relation.when.date, relation));
  }
  return relations.map((relation) => {
    const of = times.get(happening(relation));
    const [only] = of?.size === 1 ? of.values() : [];
    if (relation.when || !only) return relation;
    return { ...relation, id: only.id, when: only.when, place: relation.place ?? only.place };
  });
}

/** One relation or deed per type, ends, time, polarity and modality, in reading order. */
export function merge<T extends Told>(relations: readonly T[]): readonly T[] {
  const found = new Map<string, T>();
  for (const relation of dated(relations)) {
    const has = found.get(relation.id);
    const best = has ? better(has, relation) : relation;
    found.set(relation.id, { ...best, place: best.place ?? has?.place ?? relation.place });
  }
  return [...found.values()].sort((a, b) => a.evidence.start - b.evidence.start || (a.id < b.id ? -1 : 1));
}
