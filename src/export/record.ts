// One happening as an event record, with the field names of the PLOVER manual. What has no value has no key.
import type { Codes } from './codes';
import type { End, Page, Telling } from './told';

/** A happening as its node has it. */
export interface Happened {
  readonly id: string;
  readonly type: string;
  readonly mode: string | null;
  readonly cameo: string | null;
  readonly quad: string | null;
  readonly score: number | null;
  readonly modality: string;
  /** `2019-02-27`, `2019-02` or `2019`; with the last ISO day. */
  readonly date: string | null;
  readonly dateEnd: string | null;
  readonly precision: string | null;
  readonly reported: string | null;
  readonly lastReported: string | null;
  readonly support: number;
  readonly independent: number;
  readonly quote: string;
}

type Field = string | number | readonly (string | Fields)[] | Fields;
interface Fields {
  readonly [key: string]: Field;
}

/** Without keys that have no value: null, and the empty list. */
const filled = (all: Readonly<Record<string, Field | null>>): Fields =>
  Object.fromEntries(
    Object.entries(all).flatMap(([key, value]): [string, Field][] =>
      value === null || (Array.isArray(value) && value.length === 0) ? [] : [[key, value]],
    ),
  );

/** "2019-02" begins on 2019-02-01. */
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** The day of the happening, else of its first report; where it lasted or may have been on several, the last day too. */
function time({ date, dateEnd, reported }: Happened): Fields {
  const first = date === null ? (reported?.slice(0, 10) ?? null) : firstDay(date);
  return filled({ date: first, enddate: date === null || dateEnd === first ? null : dateEnd });
}

/** "sector gov|state:HUN": an imported record said so (src/import). */
const SAID = /^sector ([a-z]{3})\|/;

function party({ id, type, name, wikidata }: End, page: Page, codes: Codes): Fields {
  const { roles, state } = page.held(id);
  const said = roles.flatMap((role) => SAID.exec(role)?.[1]?.toUpperCase() ?? [])[0];
  const code = codes.codeOf(id) ?? (state === null ? null : codes.codeOf(state));
  const sector = said ?? codes.sectorsOf({ id, type, name, roles })[0] ?? null;
  return filled({ name, code, sector, identifier_id: wikidata });
}

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The telling whose sentence is the quote, the earliest first. */
const firstOf = (tellings: readonly Telling[], quote: string): Telling | null =>
  tellings
    .filter(({ text }) => text === quote)
    .sort(
      (a, b) => order(a.published ?? '9', b.published ?? '9') || order(a.article, b.article) || a.start - b.start,
    )[0] ?? null;

/** Where the sentence tells it, in offsets of the sentence: of all pairs of ends at the first word that does. */
function stretch({ id, type }: Happened, first: Telling, page: Page): Fields | null {
  const statements = page.statements(id);
  const all = page
    .evidence(first.sentence)
    .filter(({ event, statement }) => event === type && statements.has(statement));
  const word = Math.min(...all.map((one) => one.word));
  const spans = all.filter((one) => one.word === word);
  if (spans.length === 0) return null;
  const inside = (at: number): number => Math.min(Math.max(at - first.start, 0), first.text.length);
  const start = inside(Math.min(...spans.map((one) => one.start)));
  return { start, end: inside(Math.max(...spans.map((one) => one.end))) };
}

function cite(first: Telling | null, { codebook, version }: Codes): Fields {
  const { url = null, title = null, outlet = null } = first ?? {};
  return filled({ url, title, language: 'en', publication: outlet, coder: 'Dateline', codebook, version });
}

/** `actor` is there even when empty, for PLOVER requires it. */
export function recordOf(happened: Happened, page: Page, codes: Codes): Fields {
  const { id, type, mode, modality, quad, quote } = happened;
  const ends = page.ends(id).toSorted((a, b) => order(a.id, b.id));
  const [actors, recipients, places] = ['ACTOR', 'RECIPIENT', 'PLACE'].map((role) =>
    ends.filter((end) => end.role === role),
  );
  const [place] = places ?? [];
  const tellings = page.tellings(id);
  const first = firstOf(tellings, quote);
  const parties = (list: readonly End[] = []): readonly Fields[] => list.map((end) => party(end, page, codes));
  const idsOf = (list: readonly End[] = []): readonly string[] => list.map((end) => end.id);
  const { support, independent, precision, reported, lastReported, cameo } = happened;
  return {
    ...{ id, ...time(happened), actor: parties(actors) },
    ...filled({
      ...{ recipient: parties(recipients), event: [type] },
      event_loc: place ? filled({ name: place.name, cc3: codes.codeOf(place.id) }) : null,
      event_text: quote === '' ? [] : [quote],
      quad_code: quad === null ? null : codes.quadCode(quad),
      ...{ event_scale: happened.score, mode: mode === null ? [] : [mode] },
      context: modality === 'planned' && !codes.ahead.has(type) ? ['future'] : [],
      text_info: first && stretch(happened, first, page),
      cite_info: cite(first, codes),
      dateline: filled({
        ...{ support, independent, modality, precision, cameo, reported, lastReported },
        articles: [...new Set(tellings.map(({ article }) => article))].sort(),
        ...{ actor: idsOf(actors), recipient: idsOf(recipients), place: place?.id ?? null },
      }),
    }),
  };
}
