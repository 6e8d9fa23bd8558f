// Entity nodes: what their appearances say, joined. A raw entity that goes by another's id keeps its own name, and says by which.
import type { Edge, Props, Value } from '../core/model';
import type { Draft } from './draft';
import { joinProps } from './join';
import type { CanonicalOf } from './reports';

/** The raw entity that an appearance is of: the one that this article's was set apart as, else as it was read. */
export const rawOf = (props: Props): string => {
  const { apart, entity } = props;
  return typeof apart === 'string' ? apart : typeof entity === 'string' ? entity : '';
};

const KEPT = ['name', 'known', 'wikidata'] as const;

/** What a raw entity is by itself. One set apart from a known one is not known. */
export function ownProps(appearance: Props): Props {
  const apart = typeof appearance['apart'] === 'string';
  return Object.fromEntries(
    KEPT.flatMap((key): [string, Value][] => {
      const value = appearance[key];
      if (value === undefined || (apart && key === 'wikidata')) return [];
      return [[key, apart && key === 'known' ? false : value]];
    }),
  );
}

/** Labels and props of a raw entity, of all its appearances. */
export interface Own {
  readonly labels: readonly string[];
  readonly props: Props;
}

const labelsOf = ({ type }: Props): readonly string[] => ['Entity', ...(typeof type === 'string' ? [type] : [])];

/** By raw id: the join of appearances. */
export function ownOf(appearances: Iterable<Props>): ReadonlyMap<string, Own> {
  const own = new Map<string, { readonly labels: Set<string>; readonly props: Props }>();
  for (const props of appearances) {
    const raw = rawOf(props);
    const there = own.get(raw);
    const labels = new Set([...(there?.labels ?? []), ...labelsOf(props)]);
    own.set(raw, { labels, props: joinProps(there?.props ?? {}, ownProps(props)) });
  }
  return new Map([...own].map(([raw, { labels, props }]) => [raw, { labels: [...labels], props }]));
}

/** Draws the nodes of raw entities that appear, and of those whose ids they go by. */
export function drawEntities(graph: Draft, appearances: readonly Edge[], canonicalOf: CanonicalOf): void {
  const canonicals = new Map<string, string>();
  for (const { props, to } of appearances) {
    const { aliases = [], entity } = props;
    const canonical = canonicalOf(String(entity), to);
    canonicals.set(rawOf(props), canonical);
    graph.node(canonical, ['Entity'], { aliases });
  }
  for (const [raw, { labels, props }] of ownOf(appearances.map((edge) => edge.props))) {
    const canonical = canonicals.get(raw) ?? raw;
    graph.node(raw, labels, canonical === raw ? props : { ...props, canonical });
  }
}

/** Without what appearances give to a node, and by whose id it goes: what a person's judgement keeps of an entity. */
export const namedProps = (props: Props): Props =>
  Object.fromEntries(Object.entries(props).filter(([key]) => !['aliases', 'aliasText', 'canonical'].includes(key)));
