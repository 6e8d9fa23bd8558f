// GET /api/sample: facts and claims drawn by chance, each with a sentence, to be marked right or wrong.
import { drawSample, populations, type SampledEdge } from '../../sample';
import { type EvidenceItem, NoQuery, SampleAnswer, SampleQuery } from '../api';
import type { Desk } from '../desk';
import { statementsById } from '../evidence';
import { route } from '../route';

const shown = (one: SampledEdge): EvidenceItem => ({
  ...{ of: one.id, sentence: one.sentenceId, text: one.sentence, start: 0, rule: one.rule, score: one.score ?? 0 },
  marks: [{ start: one.start, end: one.end, kind: 'statement', entity: null }],
  article: {
    ...{ id: one.articleId, title: one.title, outlet: one.outlet || null },
    ...{ published: one.published || null, url: one.url || null },
  },
});

async function typesOf({ store }: Desk, kind: 'fact' | 'claim' | undefined, types: readonly string[]) {
  if (kind === undefined) return types;
  const all = await populations(store, types);
  return all.filter((one) => one.kind.toLowerCase() === kind).map((one) => one.type);
}

export const sample = route({
  ...{ path: '/sample', name: 'sample', summary: 'facts and claims drawn by chance, each with a sentence' },
  ...{ params: NoQuery, query: SampleQuery, answer: SampleAnswer },
  give: async (desk, _, { n, seed, kind, type }) => {
    const types = await typesOf(desk, kind, type ?? []);
    if (kind !== undefined && types.length === 0) return { seed, items: [] };
    const { edges } = await drawSample(desk.store, { n, seed: String(seed), types });
    const statements = new Map(
      (
        await statementsById(
          desk,
          edges.map(({ id }) => id),
        )
      ).map((one) => [one.id, one]),
    );
    const items = edges.flatMap((edge) => {
      const statement = statements.get(edge.id);
      return statement && edge.sentenceId !== '' ? [{ statement, evidence: shown(edge) }] : [];
    });
    return { seed, items };
  },
});
