// `frames`: relation types and their frames; `frames test` shows what each frame makes of a sentence, and why not.
import type { Command } from 'commander';
import { UsageError } from '../core/errors';
import type { Reading } from '../core/model';
import type { RelationType } from '../data/relations';
import type { Trial } from '../relations/trials';
import { type Context, withExamples, withReader } from './command';
import { readerName } from './services';

interface TestOptions {
  readonly reader: string;
  readonly date?: string;
  readonly all?: boolean;
}

// Loaded when the command runs, not for its help.
const trying = (): typeof import('../relations/trials') => require('../relations/trials');

function nameIn(reading: Reading): (id: string | null) => string {
  const names = new Map(reading.entities.map(({ id, name }) => [id, name]));
  return (id) => (id === null ? '' : (names.get(id) ?? id));
}

/** "Turkey > Syria, planned, negated, 2019-03-05, in Idlib". */
function readLine(one: Trial['read'][number], nameOf: (id: string | null) => string): string {
  const { subject, object, polarity, modality, when, place } = one;
  return [
    `${nameOf(subject)} > ${nameOf(object)}`.trim(),
    ...(modality === 'actual' ? [] : [modality]),
    ...(polarity === 'negated' ? ['negated'] : []),
    ...(when ? [when.date] : []),
    ...(place === null ? [] : [`in ${nameOf(place)}`]),
  ].join(', ');
}

function trialLines(trial: Trial, nameOf: (id: string | null) => string): readonly string[] {
  const head = `  ${trial.type.padEnd(18)} ${trial.rule.slice(trial.rule.indexOf('#') + 1)}`;
  if (trial.why !== null) return [`${head}`, `      no: ${trial.why}`];
  return [head, ...trial.read.map((one) => `      read: ${readLine(one, nameOf)}`)];
}

/** What was read, then, word by word, what was tried. @param all also frames that lack a word of their own */
function report(reading: Reading, found: readonly Trial[], all: boolean): readonly string[] {
  const nameOf = nameIn(reading);
  const shown = found.filter(({ why }) => all || why === null || !/^(?:it has|lacks|none of|the )/.test(why));
  const hidden = found.length - shown.length;
  const words = [...new Set(shown.map(({ start }) => start))];
  const events = reading.events.map(({ type, mode, actors, recipients, polarity }) => {
    const sides = `${actors.map(nameOf).join(', ')} > ${recipients.map(nameOf).join(', ')}`.trim();
    return `  ${[type, mode].filter(Boolean).join(' ').padEnd(18)} ${sides}${polarity === 'negated' ? ', negated' : ''}`;
  });
  return [
    ...words.flatMap((start) => {
      const own = shown.filter((trial) => trial.start === start);
      return [`“${own[0]?.word ?? ''}”`, ...own.flatMap((trial) => trialLines(trial, nameOf)), ''];
    }),
    ...(events.length > 0 ? ['Events', ...events, ''] : []),
    ...(found.length === 0 ? ['no word of it heads a frame', ''] : []),
    ...(hidden > 0 ? [`${hidden} frames with other words of their own are not shown (--all shows them)`, ''] : []),
  ];
}

async function test(text: string, { reader, date, all }: TestOptions, context: Context): Promise<void> {
  const { services, terminal, finish } = context;
  if (text.trim() === '') throw new UsageError('frames test: the sentence is empty');
  const article = { id: 'test', text, title: null, published: date ?? null, outlet: null, url: null };
  const [outcome] = await services.reader(readerName(reader)).run([article]);
  if (!outcome) throw new UsageError('frames test: nothing to read');
  if (!outcome.ok) throw outcome.error;
  const found = trying().trials(services.kit())(outcome.doc);
  await terminal.out(`${report(outcome.doc, found, all ?? false).join('\n')}`);
  finish(0);
}

function typeLines({ type, description, plover, cameo, frames }: RelationType, full: boolean): readonly string[] {
  const code = plover
    ? `  ${[plover.type, plover.mode].filter(Boolean).join(' ')}${cameo ? `, CAMEO ${cameo}` : ''}`
    : '';
  return [
    `${type}  ${frames.length} frames${code}`,
    `    ${description}`,
    ...(full ? frames.map(({ rule, kind }) => `    ${kind.padEnd(6)} ${rule.slice(rule.indexOf('#') + 1)}`) : []),
  ];
}

async function list(letters: string | undefined, { services, terminal, finish }: Context): Promise<void> {
  const part = (letters ?? '').toUpperCase();
  const types = services.kit().relations.filter(({ type }) => type.includes(part));
  if (types.length === 0) throw new UsageError(`no relation type holds "${letters}"`);
  const full = types.length === 1;
  await terminal.out(`${types.flatMap((type) => typeLines(type, full)).join('\n')}\n`);
  finish(0);
}

export function define(command: Command, context: Context): void {
  command
    .command('list', { isDefault: true })
    .description('relation types; one alone with its frames')
    .argument('[letters]', 'only types whose name holds these letters')
    .action((letters: string | undefined) => list(letters, context));
  withReader(command.command('test').description('what each frame makes of a sentence, and why not'))
    .argument('<sentence>')
    .option('--date <day>', 'when it came out, for "on Monday"')
    .option('--all', 'also frames that lack words of their own')
    .action((text: string, options: TestOptions) => test(text, options, context));
  withExamples(command, 'frames MET', 'frames test "Turkey may bomb Syria."');
}
