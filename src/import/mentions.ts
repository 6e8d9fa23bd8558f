// Where a record's sentence names its actors, and tells the event.
import type { Entity, Link, Mention, Span } from '../core/model';
import type { Party, PloverEvent } from '../input/plover';
import { RULE } from './rule';

/** Offsets that are none of the text's, and words that are not in it, are the whole of it. */
export function stretchIn(text: string, { at, words }: PloverEvent): Span {
  if (at && at.end <= text.length) return { start: at.start, end: at.end };
  const start = words === null ? -1 : text.indexOf(words);
  return start < 0 || words === null ? { start: 0, end: text.length } : { start, end: start + words.length };
}

function namedIn(text: string, { name, span }: Party): Span | null {
  if (span && span.end <= text.length) return span;
  const start = name === null ? -1 : text.indexOf(name);
  return start < 0 || name === null ? null : { start, end: start + name.length };
}

export interface Meant {
  readonly mention: Mention;
  readonly link: Link;
}

/** Actors and whom they mean, by place. */
export interface Side {
  readonly parties: readonly Party[];
  readonly entities: readonly Entity[];
}

const link = (mention: string, entity: string): Link => ({
  ...{ mention, entity, score: 1, rule: RULE, reason: 'an event record names it as its actor' },
});

/** Those of them that the sentence names. */
export function meantIn(text: string, sentence: number, sides: readonly Side[]): readonly Meant[] {
  return sides.flatMap(({ parties, entities }) =>
    parties.flatMap((party, i): readonly Meant[] => {
      const [span, entity] = [namedIn(text, party), entities[i]];
      if (!span || !entity) return [];
      const id = `${span.start}-${span.end}`;
      const mention: Mention = { id, ...span, sentence, form: 'name', head: 0, type: entity.type };
      return [{ mention, link: link(id, entity.id) }];
    }),
  );
}
