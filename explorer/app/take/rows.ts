// Answers as rows of plain fields, for CSV.
import type { EvidenceItem, NetworkEdge, SampleAnswer, Statement } from '../../../src/explore/api';
import type { Fields } from './csv';

const names = (all: readonly { readonly name: string }[]): string => all.map((one) => one.name).join('; ');

/** One row for each sentence. */
export const evidenceRows = (items: readonly EvidenceItem[]): readonly Fields[] =>
  items.map((item) => ({
    id: item.of,
    sentence: item.text,
    outlet: item.article.outlet,
    published: item.article.published,
    title: item.article.title,
    url: item.article.url,
    article: item.article.id,
    start: item.start,
    rule: item.rule,
    score: item.score,
  }));

/** One row for each fact or claim. */
export const statementRow = (statement: Statement): Fields =>
  statement.kind === 'fact'
    ? {
        id: statement.id,
        kind: 'fact',
        type: statement.type,
        subject: statement.subject?.name ?? null,
        object: statement.object?.name ?? null,
        with: names(statement.with),
        place: statement.place?.name ?? null,
        text: statement.role,
        date: statement.date,
        dateEnd: statement.dateEnd,
        reported: statement.reported,
        polarity: statement.polarity,
        modality: statement.modality,
        support: statement.support,
        independent: statement.independent,
        quote: statement.quote,
      }
    : {
        id: statement.id,
        kind: 'claim',
        type: statement.stance,
        subject: statement.speaker?.name ?? null,
        object: names(statement.about),
        with: names(statement.addressees),
        place: null,
        text: statement.text,
        date: statement.date,
        dateEnd: null,
        reported: statement.date,
        polarity: null,
        modality: null,
        support: statement.support,
        independent: statement.independent,
        quote: statement.quote,
      };

/** One row for each edge. @param nameOf of a node by its id */
export const edgeRow = (edge: NetworkEdge, nameOf: (id: string) => string): Fields => ({
  from: nameOf(edge.from),
  type: edge.type,
  to: nameOf(edge.to),
  kind: edge.kind,
  polarity: edge.polarity,
  modality: edge.modality,
  denied: edge.denied,
  count: edge.count,
  support: edge.support,
  independent: edge.independent,
  first: edge.first,
  last: edge.last,
  fromId: edge.from,
  toId: edge.to,
  ids: edge.ids.join(' '),
});

/** What was read, between asterisks. */
function starred({ text, marks }: EvidenceItem): string {
  const told = marks.find((mark) => mark.kind === 'statement');
  return told ? `${text.slice(0, told.start)}**${text.slice(told.start, told.end)}**${text.slice(told.end)}` : text;
}

/** A marked one of a sample, in the columns that `dateline sample --score` reads. Each stands for as many. */
export const sampleRow = ({ statement, evidence }: SampleAnswer['items'][number], judgement: string): Fields => ({
  judgement,
  note: '',
  type: statement.kind === 'fact' ? statement.type : statement.stance,
  edge: statement.name,
  sentence: starred(evidence),
  polarity: statement.kind === 'fact' ? statement.polarity : '',
  modality: statement.kind === 'fact' ? statement.modality : '',
  support: statement.support,
  published: evidence.article.published,
  outlet: evidence.article.outlet,
  title: evidence.article.title,
  url: evidence.article.url,
  rule: evidence.rule,
  score: evidence.score,
  weight: 1,
  id: statement.id,
  sentenceId: evidence.sentence,
});
