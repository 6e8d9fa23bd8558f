// The scorer's figures that we report, and the table that shows them.
import { z } from 'zod';

export const Row = z.strictObject({
  label: z.string(),
  reader: z.enum(['model', 'light']),
  mode: z.string(),
  /** Name of a figure to percent. */
  figures: z.record(z.string(), z.number()),
});
export type Row = Readonly<z.infer<typeof Row>>;

const prf = z.object({ p: z.number(), r: z.number(), f1: z.number() });
const micro = z.object({ micro: prf });
const SHAPES = {
  ner: z.object({ strict: micro, head: micro, unlabelled_head: prf }),
  coref: z.object({ mentions: prf, conll: z.number() }),
  attribution: z.object({
    words: z.object({ source: prf, cue: prf, content: prf }),
    content: prf,
    content_source: prf,
  }),
  facts: z.object({
    mentions: z.object({ strict: micro, head: micro, head_names: prf }),
    clustering: z.object({ conll: z.number() }),
    relations: z.object({
      typed: micro,
      unlabelled: prf,
      polarity: z.number().nullable(),
      modality: z.number().nullable(),
    }),
    claims: z.object({ typed: micro, untyped: prf }),
  }),
  ud: z.object({ upos: z.number(), without_punct: z.object({ uas: z.number(), las: z.number() }) }),
};

const percent = (value: number): number => Math.round(value * 1000) / 10;
const three = (name: string, { p, r, f1 }: z.infer<typeof prf>): Record<string, number> => ({
  [`${name} P`]: percent(p),
  [`${name} R`]: percent(r),
  [`${name} F1`]: percent(f1),
});

/** The figures of one scoring, in percent. @throws ZodError where the scorer's output has another shape */
export function figuresOf(mode: string, output: unknown): Readonly<Record<string, number>> {
  if (mode === 'ner') {
    const { strict, head, unlabelled_head } = SHAPES.ner.parse(output);
    return {
      ...three('strict', strict.micro),
      'head F1': percent(head.micro.f1),
      'untyped head F1': percent(unlabelled_head.f1),
    };
  }
  if (mode === 'coref') {
    const { mentions, conll } = SHAPES.coref.parse(output);
    return { ...three('mentions', mentions), CoNLL: percent(conll) };
  }
  if (mode === 'attribution') {
    const { words, content, content_source } = SHAPES.attribution.parse(output);
    return {
      'content F1': percent(content.f1),
      ...three('content+source', content_source),
      'source words F1': percent(words.source.f1),
      'cue words F1': percent(words.cue.f1),
      'content words F1': percent(words.content.f1),
    };
  }
  if (mode === 'facts') {
    const { mentions, clustering, relations, claims } = SHAPES.facts.parse(output);
    return {
      'mentions strict F1': percent(mentions.strict.micro.f1),
      'mentions head F1': percent(mentions.head.micro.f1),
      'names head F1': percent(mentions.head_names.f1),
      'clustering CoNLL': percent(clustering.conll),
      ...three('relations typed', relations.typed.micro),
      'relations unlabelled F1': percent(relations.unlabelled.f1),
      'polarity accuracy': percent(relations.polarity ?? 0),
      'modality accuracy': percent(relations.modality ?? 0),
      'claims untyped F1': percent(claims.untyped.f1),
      'claims typed F1': percent(claims.typed.micro.f1),
    };
  }
  const { upos, without_punct } = SHAPES.ud.parse(output);
  return { UPOS: percent(upos), UAS: percent(without_punct.uas), LAS: percent(without_punct.las) };
}

/** A Markdown table: a line for each file, a column for each reader, figures in percent. */
export function table(rows: readonly Row[]): string {
  const readers = [...new Set(rows.map(({ reader }) => reader))];
  const cell = (label: string, reader: string): string =>
    rows
      .filter((row) => row.label === label && row.reader === reader)
      .flatMap(({ figures }) => Object.entries(figures).map(([name, value]) => `${name} **${value.toFixed(1)}**`))
      .join(' · ');
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const labels = [...new Set(rows.map(({ label }) => label))];
  return [
    line(['gold file', ...readers.map((reader) => `--reader ${reader}`)]),
    line(['---', ...readers.map(() => '---')]),
    ...labels.map((label) => line([label, ...readers.map((reader) => cell(label, reader))])),
  ].join('\n');
}
