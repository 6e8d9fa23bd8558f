// What a report of a fact or claim is known by: its place in time, its source, its prints; and whether its article still says it.
import type { Node, Props } from '../core/model';
import type { Prints } from './copies';
import { type Dated, earlier } from './versions';
import { compare } from './words';

/** Where a fact or claim was reported. */
export interface Report {
  readonly article: Node;
  readonly sentence: Node;
}

export const text = (props: Props, key: string): string | null => {
  const value = props[key];
  return typeof value === 'string' ? value : null;
};
const number = (props: Props, key: string): number => {
  const value = props[key];
  return typeof value === 'number' ? value : 0;
};

/** What places an article in time. */
const datedOf = ({ id, props }: Node): Dated => ({
  ...{ id, published: text(props, 'published'), modified: text(props, 'modified') },
});

/** Earliest first; ties by article, then by place in it. */
export const inTime = (a: Report, b: Report): number =>
  earlier(datedOf(a.article), datedOf(b.article)) ||
  number(a.sentence.props, 'start') - number(b.sentence.props, 'start') ||
  compare(a.sentence.id, b.sentence.id);

/** Versions of one page are one source. */
export const sourceOf = ({ article }: Report): string => text(article.props, 'page') ?? article.id;

export const printsOf = (report: Report): Prints => {
  const { article, sentence } = report;
  const { fingerprints } = sentence.props;
  return [
    text(article.props, 'fingerprint') ?? article.id,
    ...[article.id, text(article.props, 'copyOf') ?? article.id, sourceOf(report)],
    ...(typeof fingerprints === 'object' ? fingerprints : []),
  ];
};

/** Where all that said it was replaced by another version, the version that no longer says what the last one said. */
export function withdrawnIn(reports: readonly Report[]): string | null {
  const replaced = reports.map(({ article }) => text(article.props, 'replacedBy'));
  return replaced.includes(null) ? null : (replaced.at(-1) ?? null);
}
