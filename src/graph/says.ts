// Propositions on evidence: one line of JSON each, flat as stores want it, with the ids that the article has.
import { z } from 'zod';
import type { Proposition, Term } from '../core/model';

/** A proposition without its claim: whoever reads it knows whose it is. */
export type Saying = Omit<Proposition, 'claim'>;

const words = z.array(z.string()).readonly();
const Line = z.tuple([
  z.string(),
  z.enum(['asserted', 'negated']),
  z.boolean(),
  z.boolean(),
  z.tuple([z.string(), z.string(), z.enum(['day', 'week', 'month', 'year'])]).nullable(),
  words,
  z.array(z.tuple([z.string(), z.string(), words, words, words, words, words])).readonly(),
]);

/** `["cross","negated",false,false,null,[],[["subject","troop",[],[],["group:…"],[],[]]]]` */
export function sayingLine({ predicate, polarity, ahead, open, names, when, terms }: Saying): string {
  const time = when && [when.date, when.end, when.precision];
  const all = terms.map(({ role, head, words, called, entities, of, whose }) => [
    role,
    head,
    words,
    called,
    entities,
    of,
    whose,
  ]);
  return JSON.stringify([predicate, polarity, ahead, open, time, names, all]);
}

/** The same read back, with the ids that entities go by. @throws ZodError where somebody else wrote it */
export function sayingOf(line: string, canonicalOf: (raw: string) => string): Saying {
  const [predicate, polarity, ahead, open, time, names, all] = Line.parse(JSON.parse(line));
  const ids = (list: readonly string[]): readonly string[] => [...new Set(list.map(canonicalOf))].sort();
  const terms = all.map(
    ([role, head, words, called, entities, of, whose]): Term => ({
      ...{ role, head, words, called, entities: ids(entities), of: ids(of), whose },
    }),
  );
  const when = time && { date: time[0], end: time[1], precision: time[2] };
  return { predicate, polarity, ahead, open, names, terms, when };
}
