// A person's decisions on pairs: which pair is meant, what becomes of it, and the same as a table that a spreadsheet can edit.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { InputError, UsageError } from '../core/errors';
import { hash } from '../core/ids';
import type { Judgement } from '../core/model';
import type { Judged, Pair, Row, Store } from '../store';

const reading = (): typeof import('csv-parse/sync') => require('csv-parse/sync');
const writing = (): typeof import('csv-stringify/sync') => require('csv-stringify/sync');

export const DECISIONS = ['accept', 'reject', 'undo'] as const;
export type Decision = (typeof DECISIONS)[number];

/** Two entities, a < b, and what is decided on them. */
export interface Decided {
  readonly a: string;
  readonly b: string;
  readonly decision: Decision;
  readonly reason: string;
}

/** A pair's name on the command line: eight hex digits that stay the same. */
export const keyOf = ({ a, b }: Pick<Pair, 'a' | 'b'>): string => hash('pair', a, b).slice(0, 8);

/** A judgement as a row; `oneId`, `otherId` are what import goes by. */
export const rowOf = (one: Judged): Row => ({
  ...{ pair: keyOf(one), judgement: one.judgement, score: one.score, one: one.names[0], other: one.names[1] },
  ...{ reason: one.reason, by: one.by, oneId: one.a, otherId: one.b },
});

const ordered = (a: string, b: string): Pick<Pair, 'a' | 'b'> => (a < b ? { a, b } : { a: b, b: a });

/** Pairs by their keys, or the one pair of two entity ids. @throws UsageError for what is neither */
export function pairsOf(given: readonly string[], known: readonly Judged[]): readonly Pick<Pair, 'a' | 'b'>[] {
  const [a = '', b = ''] = given;
  if (given.length === 2 && a.includes(':') && b.includes(':')) {
    if (a === b) throw new UsageError(`${a} is one entity, not two`);
    return [ordered(a, b)];
  }
  const byKey = new Map(known.map((one) => [keyOf(one), ordered(one.a, one.b)]));
  return given.map((key) => {
    const pair = byKey.get(key);
    if (!pair) throw new UsageError(`${key}: no such pair (dateline review lists them; or give two ids of entities)`);
    return pair;
  });
}

/** Writes decisions: a person's judgement, or one taken back. @returns how many entities go by another id now */
export async function decide(store: Store, decided: readonly Decided[], by: string): Promise<number> {
  const made = decided.flatMap(({ a, b, decision, reason }): readonly Judgement[] =>
    decision === 'undo'
      ? []
      : [
          {
            a,
            b,
            judgement: decision === 'accept' ? 'positive' : 'negative',
            score: decision === 'accept' ? 1 : 0,
            reason,
            by,
          },
        ],
  );
  const undone = decided
    .filter(({ decision }) => decision === 'undo')
    .map(({ a, b }): Pair => ({ a, b, by: 'person' }));
  const judged = made.length > 0 ? await store.judge(made) : { entities: 0 };
  const withdrawn = undone.length > 0 ? await store.withdraw(undone) : { entities: 0 };
  return judged.entities + withdrawn.entities;
}

/** The table that a person fills in: a column `decision`, empty. */
export const asTsv = (judged: readonly Judged[]): string =>
  writing().stringify(
    judged.map((one) => ({ decision: '', ...rowOf(one) })),
    { header: true, delimiter: '\t', columns: ['decision', ...Object.keys(rowOf(BLANK))] },
  );

const BLANK: Judged = { a: '', b: '', judgement: 'unsure', score: 0, reason: '', by: '', names: ['', ''] };

const Line = z.object({
  decision: z.enum(['', ...DECISIONS], { error: () => `is none of ${DECISIONS.join(', ')}` }),
  oneId: z.string().includes(':'),
  otherId: z.string().includes(':'),
  reason: z.string().default(''),
});

/** What a filled-in table decides; lines without a decision are passed over. @returns decisions, and what is wrong line by line */
export function fromTsv(path: string): { readonly decided: readonly Decided[]; readonly wrong: readonly InputError[] } {
  const decided: Decided[] = [];
  const wrong: InputError[] = [];
  let lines: readonly unknown[];
  try {
    lines = reading().parse(readFileSync(path, 'utf8'), {
      columns: true,
      delimiter: '\t',
      bom: true,
      skip_empty_lines: true,
    });
  } catch (cause) {
    throw new InputError(
      path,
      null,
      `cannot be read as a table: ${cause instanceof Error ? cause.message : cause}`,
      cause,
    );
  }
  lines.forEach((line, i) => {
    const parsed = Line.safeParse(line);
    if (!parsed.success) {
      const { path: where = [], message = '' } = parsed.error.issues[0] ?? {};
      wrong.push(new InputError(path, i + 2, `${where.join('.')} ${message}`));
    } else if (parsed.data.decision !== '' && parsed.data.oneId !== parsed.data.otherId) {
      const { decision, oneId, otherId, reason } = parsed.data;
      decided.push({ ...ordered(oneId, otherId), decision, reason });
    }
  });
  return { decided, wrong };
}
