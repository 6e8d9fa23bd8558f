// What all tellings of one happening say together.
import { hash } from '../core/ids';
import type { Happening, Modality, Telling, When } from '../core/model';
import { independent } from '../graph';

const LAST = '9999';
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const inTime = (a: Telling, b: Telling): number =>
  compare(a.published ?? LAST, b.published ?? LAST) || compare(a.article, b.article) || compare(a.id, b.id);

const union = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())].sort();

/** What most of them say; of equally many the first in the alphabet; null where none says it. */
function most(said: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const one of said) if (one !== null) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b))[0]?.[0] ?? null;
}

const FINEST: readonly When['precision'][] = ['day', 'week', 'month', 'year'];
const SUREST: readonly Modality[] = ['actual', 'alleged', 'planned'];

/** One happening of the tellings of a day, of which there is at least one. */
export function joined(given: readonly Telling[], day: string): Happening {
  const tellings = given.toSorted(inTime);
  const [first] = tellings;
  if (!first) throw new Error('a happening that nobody tells');
  const { type } = first;
  const actors = union(tellings.map((one) => one.actors));
  const recipients = union(tellings.map((one) => one.recipients)).filter((id) => !actors.includes(id));
  const times = tellings.flatMap(({ when }) => when ?? []);
  const when = FINEST.flatMap((precision) => times.filter((time) => time.precision === precision))[0] ?? null;
  const dates = tellings.flatMap(({ published }) => published ?? []).sort();
  return {
    id: `happening:${type.toLowerCase()}-${hash('happening', first.id)}`,
    ...{ type, mode: most(tellings.map(({ mode }) => mode)), cameo: most(tellings.map(({ cameo }) => cameo)) },
    ...{ day, when, actors, recipients, place: most(tellings.map(({ place }) => place)) },
    modality: SUREST.find((one) => tellings.some(({ modality }) => modality === one)) ?? 'alleged',
    ...{ reported: dates[0] ?? null, lastReported: dates.at(-1) ?? null },
    support: new Set(tellings.map(({ article, page }) => page ?? article)).size,
    independent: independent(tellings.map(({ prints }) => prints)),
    quote: first.quote,
    of: union(tellings.map(({ of }) => of)),
    sentences: union(tellings.map(({ sentence }) => [sentence])),
  };
}
