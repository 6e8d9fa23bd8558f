// What one article by itself says of each entity that it draws: names, roles, neighbours, gender. Identity is judged by it, and undone by it.
import type { Entity, Link, Mention, Reading } from '../core/model';
import type { Catalogue } from './catalogue';
import type { Draft } from './draft';
import { caption, wellFormed } from './words';

/** As many neighbours as tell whom an entity is seen with. */
const NEAR = 12;
/** Fewer than these tell little. */
const FEW = 3;

/** "Foreign  Minister" → "foreign minister". */
export const settledRole = (role: string): string => wellFormed(role).toLowerCase().replace(/\s+/g, ' ').trim();

/** "Foreign Minister|state:IRN" → "foreign minister|state:IRN": the id stays as it is. */
function settledHolding(said: string): string {
  const at = said.lastIndexOf('|');
  return at < 0 ? settledRole(said) : `${settledRole(said.slice(0, at))}${said.slice(at)}`;
}

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** "foreign minister|state:IRN"; "member|organization:…". By whom they are held. */
export function rolesIn({ relations }: Reading, catalogue: Catalogue): ReadonlyMap<string, readonly string[]> {
  const roles = new Map<string, Set<string>>();
  for (const { type, subject, object, role, polarity } of relations) {
    const words = role !== null ? settledRole(role) : (catalogue.relations.get(type)?.makes ?? '');
    if (words === '' || polarity === 'negated') continue;
    roles.set(subject, (roles.get(subject) ?? new Set()).add(`${words}|${object}`));
  }
  return new Map([...roles].map(([id, held]) => [id, [...held].sort(order)]));
}

interface Meant {
  readonly link: Link;
  readonly mention: Mention;
}

const meantIn = ({ mentions, links }: Reading): readonly Meant[] => {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  return links.flatMap((link) => {
    const mention = byId.get(link.mention);
    return mention ? [{ link, mention }] : [];
  });
};

type Sets = ReadonlyMap<number, ReadonlySet<string>>;

/** For each entity, how often each named one stands in a sentence with it. */
function timesBeside(bySentence: Sets, named: ReadonlySet<string>): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const times = new Map<string, Map<string, number>>();
  for (const together of bySentence.values())
    for (const one of together) {
      const counts = times.get(one) ?? new Map<string, number>();
      times.set(one, counts);
      for (const other of together)
        if (other !== one && named.has(other)) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  return times;
}

/**
 * The twelve entities named in the article that stand most often in a sentence with each; of those as often the least ids.
 * Who has few gets those of the sentences beside as well: "Zambia's kwacha fell again. Tembo would not sell dollars."
 */
export function nearIn(reading: Reading): ReadonlyMap<string, readonly string[]> {
  const meant = meantIn(reading);
  const named = new Set(meant.filter(({ mention }) => mention.form === 'name').map(({ link }) => link.entity));
  const bySentence = new Map<number, Set<string>>();
  const sentencesOf = new Map<string, Set<number>>();
  for (const { link, mention } of meant) {
    bySentence.set(mention.sentence, (bySentence.get(mention.sentence) ?? new Set()).add(link.entity));
    sentencesOf.set(link.entity, (sentencesOf.get(link.entity) ?? new Set()).add(mention.sentence));
  }
  const beside = (id: string): readonly string[] =>
    [...(sentencesOf.get(id) ?? [])]
      .flatMap((at) => [at - 1, at + 1].flatMap((other) => [...(bySentence.get(other) ?? [])]))
      .filter((other) => other !== id && named.has(other))
      .sort(order);
  const most = (id: string, counts: ReadonlyMap<string, number>): readonly string[] => {
    const own = [...counts].sort((a, b) => b[1] - a[1] || order(a[0], b[0])).map(([other]) => other);
    return own.length >= FEW ? own.slice(0, NEAR) : [...new Set([...own, ...beside(id)])].slice(0, 2 * FEW);
  };
  return new Map([...timesBeside(bySentence, named)].map(([id, counts]) => [id, most(id, counts)]));
}

/** "She" of nobody but women; null where nothing tells, or "he" and "she" both mean one. */
export function gendersIn(reading: Reading, { pronouns }: Catalogue): ReadonlyMap<string, 'm' | 'f'> {
  const seen = new Map<string, Set<'m' | 'f'>>();
  for (const { link, mention } of meantIn(reading)) {
    const words = reading.text.slice(mention.start, mention.end).toLowerCase();
    const gender = mention.form === 'pronoun' ? pronouns.get(words) : undefined;
    if (gender) seen.set(link.entity, (seen.get(link.entity) ?? new Set()).add(gender));
  }
  return new Map([...seen].flatMap(([id, [one, other]]) => (one && !other ? [[id, one] as const] : [])));
}

/** Draws `(Entity)-[:APPEARS_IN]->(Article)` for each. The entities' nodes follow from it. */
export function drawAppearances(
  graph: Draft,
  article: string,
  entities: readonly Entity[],
  reading: Reading,
  catalogue: Catalogue,
): void {
  const [roles, near, genders] = [rolesIn(reading, catalogue), nearIn(reading), gendersIn(reading, catalogue)];
  const listed = (list: readonly string[] | undefined) => (list && list.length > 0 ? list : null);
  for (const { id, type, name, aliases, known, wikidata, roles: said } of entities) {
    const all = [...new Set([...said.map(settledHolding), ...(roles.get(id) ?? [])])].sort(order);
    graph.edge('APPEARS_IN', id, article, [id], {
      ...{ entity: id, type, name: caption(name), aliases: [name, ...aliases], known, wikidata },
      ...{ roles: listed(all), near: listed(near.get(id)) },
      gender: type === 'Person' ? (genders.get(id) ?? null) : null,
    });
  }
}
