// Scores records of PETRARCH: who did what to whom, by country and root code.
import type { Reading } from '../src/core/model';
import type { Kit } from '../src/data/kit';
import { candidates } from './event-candidates';
import { countryOf } from './event-countries';
import { type PetrarchDoc, WEIS } from './event-gold';
import { type Print, percent } from './event-report';

/** Who did what to whom, by country; `roots` by which a record may call it. */
interface Triple {
  readonly pair: string;
  readonly roots: ReadonlySet<string>;
}

function triples(reading: Reading, kit: Kit): readonly Triple[] {
  const codes = (ids: readonly string[]): readonly string[] => [
    ...new Set(ids.map((id) => countryOf(reading, kit, id))),
  ];
  const found = new Map<string, Triple>();
  for (const { type, cameo, actors, recipients } of candidates(reading)) {
    const [from, to] = [codes(actors), codes(recipients.length > 0 ? recipients : actors)];
    const pairs = from.flatMap((a) => to.flatMap((b) => (a === b ? [] : [`${a} ${b}`])));
    for (const pair of pairs)
      found.set(`${pair} ${type}`, { pair, roots: new Set([cameo ?? '', ...(WEIS[type] ?? [])]) });
  }
  return [...found.values()];
}

type Same = (said: Triple, pair: string, root: string) => boolean;

/** Precision, recall and F1 of what was read, over the gold triples whose root is one of `kept`. */
function petrarchRow(
  docs: readonly PetrarchDoc[],
  read: readonly (readonly Triple[])[],
  kept: RegExp,
  same: Same,
): string {
  let [right, hit, gold, found] = [0, 0, 0, 0];
  for (const [i, { events }] of docs.entries()) {
    const own = [
      ...new Set(
        events.map(({ source, target, code }) => `${source.slice(0, 3)} ${target.slice(0, 3)} ${code.slice(0, 2)}`),
      ),
    ].filter((triple) => kept.test(triple.slice(-2)));
    const said = read[i] ?? [];
    const agrees = (one: Triple, triple: string): boolean => same(one, triple.slice(0, -3), triple.slice(-2));
    gold += own.length;
    found += said.length;
    hit += own.filter((triple) => said.some((one) => agrees(one, triple))).length;
    right += said.filter((one) => own.some((triple) => agrees(one, triple))).length;
  }
  const [p, r] = [right / Math.max(1, found), hit / Math.max(1, gold)];
  return `P ${percent(right, found)}, R ${percent(hit, gold)}, F1 ${((200 * p * r) / Math.max(1e-9, p + r)).toFixed(1)}`;
}

function petrarchRows(docs: readonly PetrarchDoc[], read: readonly (readonly Triple[])[]): readonly string[] {
  const cameo: Same = (said, pair, root) => said.pair === pair && [...said.roots][0] === root;
  const either: Same = (said, pair, root) => said.pair === pair && said.roots.has(root);
  return [
    `| CAMEO root | ${petrarchRow(docs, read, /./, cameo)} |`,
    `| root of CAMEO or WEIS | ${petrarchRow(docs, read, /./, either)} |`,
    `| the same, without roots that are in neither | ${petrarchRow(docs, read, /^(?:0[1-9]|1\d|2[0-2])/, either)} |`,
    `| source and target alone | ${petrarchRow(docs, read, /./, (said, pair) => said.pair === pair)} |`,
  ];
}

/** Prints the table, and where asked for what was read of each sentence. */
export function petrarchReport(
  docs: readonly PetrarchDoc[],
  read: readonly Reading[],
  kit: Kit,
  missed: boolean,
  print: Print,
): void {
  const said = read.map((reading) => triples(reading, kit));
  print(['PETRARCH', '', '| | % |', '| --- | --- |', ...petrarchRows(docs, said)]);
  for (const [i, doc] of missed ? docs.entries() : [])
    print([
      doc.text,
      `gold ${doc.events.map(({ source, target, code }) => `${source} ${target} ${code}`).join('; ')}`,
      `read ${(said[i] ?? []).map(({ pair, roots }) => `${pair} ${[...roots].join('/')}`).join('; ')}`,
    ]);
}
