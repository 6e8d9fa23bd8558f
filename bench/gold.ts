// The gold files of a folder, by form (gold/README.md names the forms).
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { InputError } from '../src/core/errors';

export type Form = 'ner' | 'attribution' | 'facts' | 'ud';
export interface GoldFile {
  readonly form: Form;
  readonly name: string;
  readonly path: string;
}

const formOf = (name: string): Form | null => {
  if (name.endsWith('.conllu')) return 'ud';
  const [form] = name.split('.');
  return name.endsWith('.jsonl') && (form === 'ner' || form === 'attribution' || form === 'facts') ? form : null;
};

/** All files of a known form, by name; training parts only where asked for. */
export function goldFiles(dir: string, train: boolean): readonly GoldFile[] {
  return readdirSync(dir)
    .sort()
    .flatMap((name): readonly GoldFile[] => {
      const path = join(dir, name);
      if (statSync(path).isDirectory()) return goldFiles(path, train);
      const form = formOf(name);
      return form && (train || !/\.train\./.test(name))
        ? [{ form, name: basename(name).replace(/\.(?:jsonl|conllu)$/, ''), path }]
        : [];
    });
}

const GoldDoc = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().nullish(),
  date: z.string().nullish(),
  outlet: z.string().nullish(),
});
export type GoldDoc = Readonly<z.infer<typeof GoldDoc>>;

/** Documents of a JSONL file: id, text, and what is known of the article. @throws InputError */
export function goldDocs(path: string): readonly GoldDoc[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      const doc = GoldDoc.safeParse(JSON.parse(line));
      if (!doc.success) throw new InputError(path, i + 1, doc.error.issues[0]?.message ?? 'is no gold document');
      return [doc.data];
    });
}
