// Settles which claims contradict and repeat each other: those of articles that came in or changed, with all that they may be compared with.
import { plusDays } from './core/days';
import type { ClaimLink, Statement } from './core/model';
import type { Kit } from './data/kit';
import { linksAmong, surest, WINDOW, type Words, wordsOf } from './propositions';
import type { DatedClaim, Store } from './store';

/** Claims settled at once, and days that they may span: what memory holds is they, and what was said within two months of them. */
const AT_ONCE = 3_000;
const SPAN = 31;
const PAGE = 2_000;

export interface Linked {
  /** Of the claims that were looked at. */
  readonly contradictions: number;
  readonly repetitions: number;
  /** Links that were written or taken away. */
  readonly changed: number;
}

const inTime = (a: DatedClaim, b: DatedClaim): number => {
  const [one, other] = [a.date ?? '', b.date ?? ''];
  return one === other ? (a.id < b.id ? -1 : 1) : one < other ? -1 : 1;
};

/** By date, as many as are settled at once; those without a date together, first. */
function* chunks(claims: readonly DatedClaim[]): Iterable<readonly DatedClaim[]> {
  const sorted = claims.toSorted(inTime);
  for (let from = 0; from < sorted.length; ) {
    const first = sorted[from]?.date ?? null;
    const last = first === null ? null : plusDays(first, SPAN);
    const some = sorted
      .slice(from)
      .filter(({ date }) => (last === null ? date === null : date !== null && date < last));
    const taken = last === null ? some : some.slice(0, AT_ONCE);
    yield taken;
    from += taken.length;
  }
}

async function statementsOf(store: Store, ids: readonly string[]): Promise<readonly Statement[]> {
  const all: Statement[] = [];
  for (let from = 0; from < ids.length; from += PAGE)
    all.push(...(await store.statements(ids.slice(from, from + PAGE))));
  return all;
}

/** Whatever these claims may be compared with: said within the window, never dated, by the same speakers, of the same facts. */
async function beside(
  store: Store,
  chunk: readonly DatedClaim[],
  own: readonly Statement[],
): Promise<readonly string[]> {
  const ids = chunk.map(({ id }) => id);
  const dates = chunk.flatMap(({ date }) => date ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const found = [
    ...(await store.claims({ undated: true })),
    ...(await store.claims({ speakers: [...new Set(own.map(({ speaker }) => speaker))].sort() })),
    ...(await store.claims({ like: ids })),
    ...(first === undefined || last === undefined
      ? await store.claims({ from: '', until: '~' })
      : await store.claims({ from: plusDays(first, -WINDOW), until: plusDays(last, WINDOW + 1) })),
  ];
  const chosen = new Set(ids);
  return [...new Set(found.map(({ id }) => id))].filter((id) => !chosen.has(id)).sort();
}

const keyOf = ({ type, from, to, score, reason }: ClaimLink): string => JSON.stringify([type, from, to, score, reason]);

/** A claim that is not looked at keeps its links to others of its kind beside the new ones, the surest of all. */
async function withKept(
  store: Store,
  found: readonly ClaimLink[],
  before: readonly ClaimLink[],
  asked: ReadonlySet<string>,
): Promise<{ readonly now: readonly ClaimLink[]; readonly before: readonly ClaimLink[] }> {
  const others = [...new Set(found.map(({ from }) => from).filter((id) => !asked.has(id)))].sort();
  const kept = (await store.links(others)).filter(({ from, to }) => others.includes(from) && !asked.has(to));
  return { now: surest([...found, ...kept]), before: [...before, ...kept] };
}

/** @param later claims that are settled after these: what is between both is found then */
async function settleSome(store: Store, words: Words, chunk: readonly DatedClaim[], later: ReadonlySet<string>) {
  const asked = new Set(chunk.map(({ id }) => id));
  const own = await statementsOf(store, [...asked].sort());
  const others = (await beside(store, chunk, own)).filter((id) => !later.has(id));
  const all = [...own, ...(await statementsOf(store, others))];
  const found = linksAmong(all, words, ({ id }) => asked.has(id));
  const stand = (await store.links([...asked])).filter(({ from, to }) => !later.has(from) && !later.has(to));
  const { now, before } = await withKept(store, found, stand, asked);
  const [has, had] = [new Set(now.map(keyOf)), new Set(before.map(keyOf))];
  const add = now.filter((one) => !had.has(keyOf(one)));
  const gone = before.filter((one) => !has.has(keyOf(one)));
  if (add.length + gone.length > 0) await store.link(add, gone);
  return { found: now, changed: add.length + gone.length };
}

/**
 * Compares the claims of these articles with every claim worth comparing; writes what is new, takes away what no longer follows.
 * @param articles those that are not settled yet unless told @throws StoreError
 */
export async function settleContradictions(
  store: Store,
  kit: Pick<Kit, 'propositions' | 'wording'>,
  articles?: readonly string[],
): Promise<Linked> {
  const words = wordsOf(kit);
  const claims = await store.claims({ articles: articles ?? (await store.unsettled()) });
  const later = new Set(claims.map(({ id }) => id));
  let [contradictions, repetitions, changed] = [0, 0, 0];
  for (const chunk of chunks(claims)) {
    for (const { id } of chunk) later.delete(id);
    const done = await settleSome(store, words, chunk, later);
    contradictions += done.found.filter(({ type }) => type === 'CONTRADICTS').length;
    repetitions += done.found.filter(({ type }) => type === 'REPEATS').length;
    changed += done.changed;
  }
  return { contradictions, repetitions, changed };
}
