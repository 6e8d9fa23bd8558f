// The questions of the library, and their answers as tables.
import { z } from 'zod';
import type { Fixed } from './parts';

export const QuestionItem = z.object({
  name: z.string(),
  title: z.string().describe('what it answers'),
  params: z.array(
    z.object({
      name: z.string(),
      type: z.enum(['string', 'integer', 'list']),
      standard: z
        .union([z.string(), z.number(), z.array(z.string())])
        .nullable()
        .describe('null: it must be given'),
      note: z.string(),
    }),
  ),
});
export type QuestionItem = Fixed<z.infer<typeof QuestionItem>>;

export const QuestionsAnswer = z.object({ items: z.array(QuestionItem) });
export type QuestionsAnswer = Fixed<z.infer<typeof QuestionsAnswer>>;

/** A cell is what JSON has; nodes, edges and paths are objects. */
export const TableAnswer = z.object({
  ...QuestionItem.shape,
  cypher: z.string(),
  columns: z.array(z.string()).describe('those that end in Id hold ids: link them, and show the names'),
  rows: z.array(z.record(z.string(), z.json())),
  truncated: z.boolean().describe('true where there are as many rows as may be'),
});
export type TableAnswer = Fixed<z.infer<typeof TableAnswer>>;
