// Tellings as they are compared: what sentences tell of events, by the ids that entities go by.
import { hash } from '../core/ids';
import type { Modality, Precision, Telling, When } from '../core/model';
import { plusDay } from './days';
import type { Run } from './engine';
import { type Naming, namingIn } from './naming';
import type { Scripts } from './nodes';
import { over } from './over';
import type { Days, Row } from './store';
import { idOf, text, textOrNull, texts } from './values';

const PRECISIONS: readonly Precision[] = ['day', 'week', 'month', 'year'];
const MODALITIES: readonly Modality[] = ['actual', 'planned', 'alleged'];

/** The time of a row with `date`, `dateEnd`, `precision`. */
export function whenOf(row: Row): When | null {
  const [date, end] = [textOrNull(row['date']), textOrNull(row['dateEnd'])];
  const precision = PRECISIONS.find((one) => one === row['precision']);
  return date !== null && end !== null && precision ? { date, end, precision } : null;
}

export const modalityOf = (row: Row): Modality => MODALITIES.find((one) => one === row['modality']) ?? 'actual';

async function rowsOf(run: Run, scripts: Scripts, days: Days): Promise<readonly Row[]> {
  if ('articles' in days) return over(run, scripts('tellings-in')(), 'articles', days.articles);
  const { from, to } = days;
  const dated = (await run(scripts('tellings-dated')(), { from, to })).rows;
  const until = plusDay(to);
  return until === null ? dated : [...dated, ...(await run(scripts('tellings-undated')(), { from, until })).rows];
}

/** Who plays which role in a fact or claim. */
type Ends = ReadonlyMap<string, readonly string[]>;

async function endsIn(run: Run, scripts: Scripts, ids: readonly string[]): Promise<ReadonlyMap<string, Ends>> {
  const found = new Map<string, Map<string, string[]>>();
  for (const kind of ['Fact', 'Claim']) {
    const own = ids.filter((id) => id.startsWith(`${kind.toLowerCase()}:`));
    for (const row of await over(run, scripts('ends-of')({ kind }), 'ids', own)) {
      const ends = found.get(idOf(row)) ?? new Map<string, string[]>();
      const role = text(row['role']);
      ends.set(role, [...(ends.get(role) ?? []), text(row['entity'])]);
      found.set(idOf(row), ends);
    }
  }
  return found;
}

/** As src/graph/derive.ts has them. */
const printsOf = (article: string, row: Row): readonly string[] => [
  ...[textOrNull(row['fingerprint']) ?? article, article],
  ...[textOrNull(row['copyOf']) ?? article, textOrNull(row['page']) ?? article, ...texts(row['fingerprints'])],
];

const NONE: Ends = new Map();
const together = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())].sort();

/** Who acts and who receives: a claim's speaker acts on whom its evidence says it is directed at. */
function sidesOf(ends: Ends, row: Row, naming: Naming) {
  const of = (role: string): readonly string[] => ends.get(role) ?? [];
  if (row['symmetric'] === true) return { actors: [...of('SUBJECT'), ...of('OBJECT')], to: [] };
  const targets = texts(row['targets']).flatMap((raw) => naming.find(text(row['article']), raw) ?? []);
  return { actors: [...of('SUBJECT'), ...of('BY')], to: [...of('OBJECT'), ...targets] };
}

/** What a page of tellings is read by. */
interface Known {
  readonly ends: ReadonlyMap<string, Ends>;
  readonly naming: Naming;
}

function tellingOf(id: string, rows: readonly Row[], { ends, naming }: Known): readonly Telling[] {
  const [first] = rows;
  const sides = rows.map((row) => sidesOf(ends.get(idOf(row)) ?? NONE, row, naming));
  const actors = together(sides.map((side) => side.actors));
  const recipients = together(sides.map(({ to }) => to)).filter((one) => !actors.includes(one));
  // a report that only names itself ("Oslo condemned what Oslo did") has no pair
  if (!first || actors.length + recipients.length === 0) return [];
  const sorted = (key: string): string | null => rows.flatMap((row) => textOrNull(row[key]) ?? []).sort()[0] ?? null;
  const article = text(first['article']);
  return [
    {
      ...{ id, article, sentence: text(first['sentence']), published: textOrNull(first['published']) },
      ...{ actors, recipients, modality: modalityOf(first) },
      ...{ type: text(first['event']), mode: sorted('mode'), cameo: sorted('cameo') },
      place: together(rows.map((row) => ends.get(idOf(row))?.get('PLACE') ?? []))[0] ?? null,
      when: rows.map(whenOf).find((when) => when !== null) ?? null,
      of: together(rows.map((row) => [idOf(row)])),
      page: textOrNull(first['page']),
      prints: printsOf(article, first),
      quote: text(first['quote']),
    },
  ];
}

/** What is told of these days, or in these articles without a date; in the order of ids. */
export async function tellings(run: Run, scripts: Scripts, days: Days): Promise<readonly Telling[]> {
  const rows = await rowsOf(run, scripts, days);
  const ends = await endsIn(run, scripts, [...new Set(rows.map(idOf))].sort());
  const aimed = rows.filter((row) => texts(row['targets']).length > 0).map((row) => text(row['article']));
  const naming = await namingIn(run, scripts, [...new Set(aimed)].sort());
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = hash('telling', text(row['sentence']), Number(row['word']), text(row['event']), modalityOf(row));
    groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, some]) => tellingOf(id, some, { ends, naming }));
}
