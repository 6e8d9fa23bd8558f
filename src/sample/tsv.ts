// A sample as a table that a spreadsheet can edit, and the table read again.
import { z } from 'zod';
import { InputError } from '../core/errors';
import type { Sample, SampledEdge } from './edges';

const reading = (): typeof import('csv-parse/sync') => require('csv-parse/sync');
const writing = (): typeof import('csv-stringify/sync') => require('csv-stringify/sync');

export const VERDICTS = ['right', 'wrong', 'unsure'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** An edge that a person judged, or left open. */
export interface Judged {
  readonly id: string;
  readonly type: string;
  readonly weight: number;
  readonly verdict: Verdict | null;
}

const COLUMNS = [
  ...['judgement', 'note', 'type', 'edge', 'sentence', 'before', 'after', 'polarity', 'modality', 'support'],
  ...['published', 'outlet', 'title', 'url', 'rule', 'score', 'weight', 'id', 'sentenceId'],
] as const;

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
/** A spreadsheet must not take words for a formula: an apostrophe before them makes them text. */
const inert = (words: string): string => (/^[=+\-@]/.test(words) ? `'${words}` : words);
const cell = (words: string): string => inert(oneLine(words));

/** What was read stands between asterisks. */
function marked({ sentence, start, end }: Pick<SampledEdge, 'sentence' | 'start' | 'end'>): string {
  return start < end ? `${sentence.slice(0, start)}**${sentence.slice(start, end)}**${sentence.slice(end)}` : sentence;
}

const rowOf = (one: SampledEdge): Readonly<Record<(typeof COLUMNS)[number], string | number>> => ({
  ...{ judgement: '', note: '', type: one.type, edge: cell(one.name), sentence: cell(marked(one)) },
  ...{ before: cell(one.before), after: cell(one.after), polarity: one.polarity ?? '', modality: one.modality ?? '' },
  ...{ support: one.support, published: cell(one.published), outlet: cell(one.outlet), title: cell(one.title) },
  ...{ url: cell(one.url), rule: cell(one.rule), score: one.score ?? '', weight: one.weight },
  ...{ id: one.id, sentenceId: one.sentenceId },
});

/** A line for each edge, `judgement` and `note` empty. */
export const asTsv = ({ edges }: Pick<Sample, 'edges'>): string =>
  writing().stringify(edges.map(rowOf), { header: true, delimiter: '\t', columns: [...COLUMNS] });

/** What persons write for each. */
const WORDS: ReadonlyMap<string, Verdict> = new Map([
  ...['right', 'r', 'yes', 'y', '1', 'true', '+'].map((word): [string, Verdict] => [word, 'right']),
  ...['wrong', 'w', 'no', 'n', '0', 'false', '-'].map((word): [string, Verdict] => [word, 'wrong']),
  ...['unsure', 'u', '?'].map((word): [string, Verdict] => [word, 'unsure']),
]);

const Line = z.object({
  judgement: z
    .string()
    .transform((word) => word.trim().toLowerCase())
    .refine((word) => word === '' || WORDS.has(word), { error: () => 'is neither right, wrong, unsure nor empty' }),
  id: z.string().min(1),
  type: z.string().min(1),
  weight: z.coerce.number().positive(),
});

function lineOf(file: string, line: unknown, number: number): Judged {
  const parsed = Line.safeParse(line);
  if (parsed.success) {
    const { judgement, ...rest } = parsed.data;
    return { ...rest, verdict: WORDS.get(judgement) ?? null };
  }
  const { path = [], message = '' } = parsed.error.issues[0] ?? {};
  throw new InputError(file, number, `${path.join('.')} ${message}`);
}

/** Reads a filled-in table. @param file its name, for messages @throws InputError naming the line */
export function fromTsv(file: string, text: string): readonly Judged[] {
  let lines: readonly unknown[];
  try {
    lines = reading().parse(text, { columns: true, delimiter: '\t', bom: true, skip_empty_lines: true });
  } catch (cause) {
    throw new InputError(file, null, `is no table: ${cause instanceof Error ? cause.message : cause}`, cause);
  }
  const judged = lines.map((line, i) => lineOf(file, line, i + 2));
  const seen = new Set<string>();
  for (const { id } of judged) {
    if (seen.has(id)) throw new InputError(file, null, `names ${id} twice`);
    seen.add(id);
  }
  return judged;
}
