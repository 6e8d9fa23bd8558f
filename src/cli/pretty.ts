// A reading for people: who is in it, what happened, who said what, each with its words.
import type { Claim, Deed, Entity, Reading, Relation, Span } from '../core/model';

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

/** "Person  Angela Merkel  3 mentions: Merkel, she, the chancellor" */
function entityLine(reading: Reading, { id, type, name }: Entity): string {
  const mentions = new Map(reading.mentions.map((mention) => [mention.id, mention]));
  const surfaces = reading.links.flatMap((link) => {
    const mention = link.entity === id ? mentions.get(link.mention) : undefined;
    return mention ? [flat(reading.text.slice(mention.start, mention.end))] : [];
  });
  const others = [...new Set(surfaces)].filter((surface) => surface !== name);
  return `  ${type.padEnd(12)}  ${name}  ${count(surfaces.length, 'mention')}${others.length > 0 ? `: ${others.join(', ')}` : ''}`;
}

/** A reading on the screen: title, entities, relations, claims. */
export function pretty(reading: Reading): string {
  const { text, title, published, outlet, id } = reading;
  const names = new Map(reading.entities.map((entity) => [entity.id, entity.name]));
  const nameOf = (entity: string): string => names.get(entity) ?? entity;
  const words = ({ start, end }: Span): string => flat(text.slice(start, end));

  const relationLine = (told: Deed & Partial<Pick<Relation, 'role'>>): string => {
    const { type, subject, object, when, place, role, modality, polarity, evidence } = told;
    const notes = [
      ...[role, when?.date, place === null ? null : `in ${nameOf(place)}`],
      ...[modality === 'actual' ? null : modality, polarity === 'negated' ? 'negated' : null],
    ].filter((note) => note !== null && note !== undefined);
    const tail = notes.length > 0 ? `  (${notes.join(', ')})` : '';
    const end = (id: string | null): string => (id === null ? '' : nameOf(id));
    return `  ${`${end(subject)} ${type} ${end(object)}`.trim()}${tail}\n      “${words(evidence)}”`;
  };
  const claimLine = ({ speaker, stance, content, addressee, cue }: Claim): string => {
    const to = addressee === null ? '' : ` to ${nameOf(addressee)}`;
    return `  ${nameOf(speaker)} ${stance}${to}  (${words(cue)})\n      “${content.map(words).join(' … ')}”`;
  };
  const part = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`${heading} (${lines.length})`, ...lines];
  const linked = new Set(reading.links.map((link) => link.entity));
  const ends = new Set([
    ...[...reading.relations, ...reading.deeds].flatMap(({ subject, object }) => [subject, object]),
    ...reading.claims.map((claim) => claim.speaker),
  ]);
  const shown = reading.entities.filter((entity) => linked.has(entity.id) || ends.has(entity.id));
  return [
    `${title ?? '(no title)'}  [${[outlet, published, id].filter(Boolean).join(', ')}]`,
    ...part(
      'Entities',
      shown.map((entity) => entityLine(reading, entity)),
    ),
    ...part('Relations', [...reading.relations, ...reading.deeds].map(relationLine)),
    ...part('Claims', reading.claims.map(claimLine)),
    '',
    '',
  ].join('\n');
}
