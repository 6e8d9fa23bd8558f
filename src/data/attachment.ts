// data/attachment.json: whether a prepositional phrase belongs to the noun or to the verb before it, for the light reader.
import { z } from 'zod';
import { loadJson } from './file';

const odds = z.record(z.string(), z.number());
const Attachment = z.strictObject({
  source: z.string(),
  reason: z.string(),
  /** Log odds for the noun, by preposition. */
  prepositions: odds,
  /** What a noun adds, by preposition and noun. */
  nouns: z.record(z.string(), odds),
  /** What a verb adds, by preposition and verb. */
  verbs: z.record(z.string(), odds),
});
export type Attachment = Readonly<z.infer<typeof Attachment>>;

export const loadAttachment = (root?: string): Attachment => loadJson('attachment.json', Attachment, root);
