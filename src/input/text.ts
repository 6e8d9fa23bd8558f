// Plain text: one article a file, with its metadata before the body.
import { InputError } from '../core/errors';
import { toItem } from './article';
import { wholeText } from './bytes';
import { hasEnding, type InputKind, type Item, type Source } from './kind';
import { readMetadata } from './metadata';

async function readText(source: Source): Promise<Item> {
  const raw = await wholeText(source);
  if (raw.trim() === '') return { ok: false, error: new InputError(source.name, null, 'is empty') };
  const { body, dateAt, ...metadata } = readMetadata(raw);
  return toItem({ ...metadata, text: raw.slice(body) }, source.name, null, dateAt);
}

export const text: InputKind = {
  name: 'text',
  accepts: hasEnding('.txt'),
  async *read(source) {
    try {
      yield await readText(source);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield { ok: false, error };
    }
  },
};
