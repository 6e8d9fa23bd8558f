// The coded events of one sentence, which of them is its main one, and where their actors are mentioned.
import type { CodedEvent, Reading, Span, Token } from '../src/core/model';

export const candidates = (reading: Reading): readonly CodedEvent[] =>
  reading.events.filter(({ polarity }) => polarity === 'asserted');

/** Steps from the root of its sentence's tree to the highest word of a span. */
function depth(reading: Reading, { start, end }: Span): number {
  const sentence = reading.sentences.find((one) => one.start <= start && start < one.end);
  if (!sentence) return Number.POSITIVE_INFINITY;
  const { tokens } = sentence;
  const steps = (token: Token | undefined): number => (token && token.head >= 0 ? 1 + steps(tokens[token.head]) : 0);
  const within = tokens.filter((token) => token.start >= start && token.end <= end);
  return Math.min(...within.map(steps)) + sentence.index;
}

/** The highest event; undefined where there is none. */
export function main(reading: Reading, found: readonly CodedEvent[]): CodedEvent | undefined {
  const ranked = found.map((event) => ({ event, rank: depth(reading, event.at) }));
  return ranked.toSorted((a, b) => a.rank - b.rank)[0]?.event;
}

/** Whether an entity has a mention that shares text with a span. */
export function mentionedIn({ mentions, links }: Reading, entity: string, { start, end }: Span): boolean {
  const own = new Set(links.filter((link) => link.entity === entity).map(({ mention }) => mention));
  return mentions.some((one) => own.has(one.id) && one.start < end && start < one.end);
}
