// npm run bench:events -- --gold DIR [--missed --write]: event records of PLOVER and PETRARCH, read by the whole program: who did what to whom?
//
// A sentence's candidates are all its coded events (src/coding) that are not negated. Its main event is the one whose words stand highest
// in the sentence's tree, of two equally high the first: "X accused Y of attacking Z" is ACCUSE, "X said that Y attacked Z" is ASSAULT.
//   type (main)     of all gold events, those whose root type is that of the main event: the figure to be compared
//   type (any)      those whose root type is that of any candidate: what the main event's choice costs
//   precision       of all main events, those whose type is a gold type of their sentence
//   actor           of the gold events with a span for an actor, those where an actor of a candidate of their type is mentioned within or around it;
//                   recipient likewise. An adjective inside the actor's phrase counts: "Hungarian" in "Hungarian officials"
//   PETRARCH        F1 over sets of (source, target, root), micro. Most of its records have roots of WEIS, the older scheme ("welcomed" 04, "condemned" 12,
//                   "met" 03), some of CAMEO, and 30 and above are in neither, made up for a test: hence the rows; source and target are compared by country alone, the code's first three
//                   letters: ISO3 of a state that the entity is, belongs to or is described by; else, for the made-up countries of these records,
//                   the first letters of the name; "---" for nobody's
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '../src/core/errors';
import { loadKit } from '../src/data/kit';
import { petrarchDocs, ploverDocs } from './event-gold';
import { petrarchReport } from './event-petrarch';
import { ploverReport } from './event-plover';
import type { Print } from './event-report';
import { readings } from './predict';
import { scored } from './readers';

/** Between the marks of docs/ACCURACY.md. */
function write(tables: readonly string[]): void {
  const path = join(__dirname, '..', 'docs', 'ACCURACY.md');
  const text = readFileSync(path, 'utf8');
  const [begin, end] = ['<!-- events -->', '<!-- end events -->'];
  const whole = `${begin}\n${tables.join('\n\n')}\n${end}`;
  writeFileSync(
    path,
    text.replace(new RegExp(`${begin}[\\s\\S]*${end}`), () => whole),
  );
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      gold: { type: 'string' },
      missed: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const dir = values.gold;
  if (dir === undefined) throw new UsageError('usage: npm run bench:events -- --gold DIR [--missed --write]');
  const kit = loadKit();
  const { program } = scored(kit, 'model');
  const tables: string[] = [];
  const print: Print = (lines) => {
    if (lines.some((line) => line.startsWith('| '))) tables.push(lines.join('\n'));
    process.stdout.write(`${lines.join('\n')}\n\n`);
  };
  const textOf = (name: string): string | null => {
    const path = join(dir, name);
    if (existsSync(path)) return readFileSync(path, 'utf8');
    print([`${path}: is not there, skipped`]);
    return null;
  };
  const plover = ploverDocs(textOf('events.plover.jsonl') ?? '', 'events.plover.jsonl');
  if (plover.length > 0) ploverReport(plover, await readings(program, plover), values.missed, print);
  const petrarch = petrarchDocs(textOf('events.petrarch.jsonl') ?? '', 'events.petrarch.jsonl');
  if (petrarch.length > 0) petrarchReport(petrarch, await readings(program, petrarch), kit, values.missed, print);
  if (values.write) write(tables);
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
