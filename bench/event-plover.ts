// Scores records of PLOVER: which types were read, and whether actors and recipients are those of the record.
import type { CodedEvent, Reading } from '../src/core/model';
import { candidates, main, mentionedIn } from './event-candidates';
import type { PloverDoc } from './event-gold';
import { type Print, percent } from './event-report';

interface Judged {
  readonly doc: PloverDoc;
  readonly gold: PloverDoc['events'][number];
  readonly found: readonly CodedEvent[];
  readonly main: CodedEvent | undefined;
  readonly actor: boolean;
  readonly recipient: boolean;
}

function judge(doc: PloverDoc, reading: Reading): readonly Judged[] {
  const found = candidates(reading);
  return doc.events.map((gold) => {
    const right = found.filter(({ type }) => type === gold.type);
    const hit = (
      ids: (event: CodedEvent) => readonly string[],
      spans: PloverDoc['events'][number]['actors'],
    ): boolean => right.some((event) => ids(event).some((id) => spans.some((span) => mentionedIn(reading, id, span))));
    return {
      ...{ doc, gold, found, main: main(reading, found) },
      actor: hit(({ actors }) => actors, gold.actors),
      recipient: hit(({ recipients, actors }) => (recipients.length > 0 ? recipients : actors), gold.recipients),
    };
  });
}

function ploverRows(all: readonly Judged[]): readonly string[] {
  const actors = all.filter(({ gold }) => gold.actors.length > 0);
  const recipients = all.filter(({ gold }) => gold.recipients.length > 0);
  const right = all.filter((one) => one.main?.type === one.gold.type);
  const any = all.filter((one) => one.found.some(({ type }) => type === one.gold.type));
  const mains = new Map(all.map((one) => [one.doc.id, one]));
  const coded = [...mains.values()].filter((one) => one.main);
  const types = coded.filter((one) => one.doc.events.some(({ type }) => type === one.main?.type));
  return [
    `| type (main) | ${percent(right.length, all.length)} |`,
    `| type (any) | ${percent(any.length, all.length)} |`,
    `| precision of main | ${percent(types.length, coded.length)} |`,
    `| actor | ${percent(actors.filter(({ actor }) => actor).length, actors.length)} |`,
    `| recipient | ${percent(recipients.filter(({ recipient }) => recipient).length, recipients.length)} |`,
  ];
}

/** One row for each root type: gold events, right by main, by any, and what the others were read as. */
function byType(all: readonly Judged[]): readonly string[] {
  return [...new Set(all.map(({ gold }) => gold.type))].sort().map((type) => {
    const own = all.filter(({ gold }) => gold.type === type);
    const right = own.filter((one) => one.main?.type === type).length;
    const any = own.filter(({ found }) => found.some((event) => event.type === type)).length;
    const none = own.filter(({ found }) => found.length === 0).length;
    return `| ${type} | ${own.length} | ${right} | ${any} | ${none} |`;
  });
}

/** Prints the table, and where asked for the sentences whose main event has another type. */
export function ploverReport(
  docs: readonly PloverDoc[],
  read: readonly Reading[],
  missed: boolean,
  print: Print,
): void {
  const all = docs.flatMap((doc, i) => (read[i] ? judge(doc, read[i]) : []));
  print(['PLOVER', '', '| | % |', '| --- | --- |', ...ploverRows(all)]);
  print(['| type | gold | main | any | nothing read |', '| --- | --- | --- | --- | --- |', ...byType(all)]);
  for (const { doc, gold, found, main } of missed ? all.filter((one) => one.main?.type !== one.gold.type) : [])
    print([
      `${gold.type}/${gold.mode ?? ''} <- ${found.map(({ type, from }) => `${type}:${from}${main?.from === from ? '*' : ''}`).join(' ')} | ${gold.words}`,
      doc.text,
    ]);
}
