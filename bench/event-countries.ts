// The country code of an entity, as event coders have it.
import type { Reading } from '../src/core/model';
import { contains } from '../src/core/spans';
import type { Kit } from '../src/data/kit';

const NOBODY = '---';

/** ISO3 of the state of an id, "state:FRA". */
const iso3 = (kit: Kit, id: string): string | null => kit.states.find((state) => state.id === id)?.iso3 ?? null;

/** Of the first state that a phrase names, by noun or adjective: "Danish media". */
function named(kit: Kit, text: string): string | null {
  const words = ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const of = ({ name, adjectives, aliases }: Kit['states'][number]): boolean =>
    [name, ...adjectives, ...aliases].some((word) => words.includes(` ${word} `));
  return kit.states.find(of)?.iso3 ?? null;
}

/** The first capitalised word: "Gondor" is GON. */
function letters(text: string): string | null {
  const word = text.match(/(?<!\p{L})(?!(?:The|An?)\b)\p{Lu}\p{L}{2,}/u)?.[0];
  return word ? word.slice(0, 3).toUpperCase() : null;
}

/** Three letters; "---" where nothing tells a country. */
export function countryOf(reading: Reading, kit: Kit, id: string): string {
  const { entities, relations, mentions, links, text } = reading;
  const belongs = relations.filter(({ subject }) => subject === id).map(({ object }) => iso3(kit, object));
  const own = new Set(links.filter((link) => link.entity === id).map(({ mention }) => mention));
  const called = [
    entities.find((entity) => entity.id === id)?.name ?? '',
    ...mentions.filter((one) => own.has(one.id)).map(({ start, end }) => text.slice(start, end)),
  ];
  const nested = mentions
    .filter((one) => mentions.some((whole) => own.has(whole.id) && contains(whole, one)))
    .flatMap(({ id: inner }) =>
      links.filter(({ mention }) => mention === inner).map(({ entity }) => iso3(kit, entity)),
    );
  return (
    iso3(kit, id) ??
    nested.find((code) => code !== null) ??
    called.map((name) => named(kit, name)).find((code) => code !== null) ??
    belongs.find((code) => code !== null) ??
    called.map(letters).find((code) => code !== null) ??
    NOBODY
  );
}
