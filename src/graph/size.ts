// How large the graph of many articles will be, told by the first of them: what articles share grows more slowly than they do.
import type { Graph } from '../core/model';
import { PROFILES, type Profile, profiled } from './profile';

export interface Size {
  readonly nodes: number;
  readonly edges: number;
}

/** How many different ones of a kind there were after half of the sample, and after all. */
interface Growth {
  readonly ids: Set<string>;
  half: number;
}

export interface Sample {
  /** The graph of one more article, or of several. */
  add(graph: Graph, articles?: number): void;
  /** What this many articles will make, before they are settled: judgements, links and happenings come besides. Null for an empty sample. */
  predict(articles: number): Readonly<Record<Profile, Size>> | null;
}

type Kinds = Map<string, Growth>;

const grow = (kinds: Kinds, kind: string, id: string): void => {
  const growth = kinds.get(kind) ?? { ids: new Set<string>(), half: 0 };
  growth.ids.add(id);
  kinds.set(kind, growth);
};

/** Heaps' law: the number of different ones is a power of the number of articles, which two points tell. */
function grown({ ids, half }: Growth, ratio: number, doubled: number): number {
  const power = half === 0 ? 1 : Math.log(ids.size / half) / Math.log(doubled);
  return ids.size * ratio ** Math.min(1, Math.max(0, power));
}

interface Seen {
  readonly profile: Profile;
  readonly nodes: Map<string, Growth>;
  readonly edges: Map<string, Growth>;
}

function addTo({ profile, nodes, edges }: Seen, graph: Graph): void {
  const part = profiled(graph, profile);
  for (const { id, labels } of part.nodes.values()) grow(nodes, labels[0] ?? '', id);
  for (const { id, type } of part.edges.values()) grow(edges, type, id);
}

/** Keeps how many there are at the middle of the sample. */
function halve({ nodes, edges }: Seen): void {
  for (const growth of [...nodes.values(), ...edges.values()]) growth.half = growth.ids.size;
}

/** @param most articles that are looked at; the half is taken at `most / 2`, so a sample that ends sooner counts as growing in step */
export function sample(most: number): Sample {
  let count = 0;
  let half: number | null = null;
  const seen = PROFILES.map((profile): Seen => ({ profile, nodes: new Map(), edges: new Map() }));
  const middle = Math.floor(most / 2);
  return {
    add: (graph, articles = 1) => {
      if (count >= most) return;
      count += articles;
      for (const one of seen) addTo(one, graph);
      if (half !== null || count < middle) return;
      half = count;
      for (const one of seen) halve(one);
    },
    predict: (articles) => {
      if (count === 0) return null;
      const sum = (kinds: Kinds): number => {
        const all = [...kinds.values()].map((one) =>
          grown(one, Math.max(1, articles / count), half === null || half === count ? 2 : count / half),
        );
        return Math.round(all.reduce((a, b) => a + b, 0));
      };
      const of = (wanted: Profile): Size => {
        const one = seen.find(({ profile }) => profile === wanted);
        return { nodes: sum(one?.nodes ?? new Map()), edges: sum(one?.edges ?? new Map()) };
      };
      return { compact: of('compact'), standard: of('standard'), full: of('full') };
    },
  };
}

const tell = (number: number): string => number.toLocaleString('en');

/** Judgements, happenings and links between claims and articles add about so much (bench/profiles.ts). */
const SETTLING = 1.35;

/** What each profile will hold before it is settled, and whether Aura Free (200,000 nodes, 400,000 relationships) has room for it with what settling adds. */
export const sizeLines = (sizes: Readonly<Record<Profile, Size>>): readonly string[] =>
  PROFILES.map((profile) => {
    const { nodes, edges } = sizes[profile];
    const fits = nodes * SETTLING <= 200_000 && edges * SETTLING <= 400_000 ? '; fits into Aura Free' : '';
    return `--profile ${profile}: about ${tell(nodes)} nodes and ${tell(edges)} relationships${fits}`;
  });
