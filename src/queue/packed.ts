// A graph as JSON Lines, pressed: what a graph job holds. Names of properties repeat, so that a tenth of the bytes is left.
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { sha256 } from '../core/ids';
import type { Graph } from '../core/model';

const Props = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]));
const Line = z.union([
  z.object({ id: z.string(), labels: z.array(z.string()), props: Props }),
  z.object({ id: z.string(), type: z.string(), from: z.string(), to: z.string(), props: Props }),
]);
type Node = Extract<z.infer<typeof Line>, { labels: unknown }>;
type Edge = Extract<z.infer<typeof Line>, { type: unknown }>;

/** Beyond this a job holds no graph of a few articles. */
const MOST = 1 << 30;

export interface Packed {
  /** Of the lines: equal graphs have one, whatever presses them. */
  readonly id: string;
  /** JSON Lines, gzip, base64. */
  readonly lines: string;
}

export function pack({ nodes, edges }: Graph): Packed {
  const lines = [...nodes.values(), ...edges.values()].map((one) => JSON.stringify(one)).join('\n');
  return { id: sha256(lines), lines: gzipSync(lines).toString('base64') };
}

/** @throws Error where it is no packed graph */
export function unpack(lines: string): Graph {
  const nodes = new Map<string, Node>();
  const edges = new Map<string, Edge>();
  const all = gunzipSync(Buffer.from(lines, 'base64'), { maxOutputLength: MOST }).toString('utf8');
  for (const line of all === '' ? [] : all.split('\n')) {
    const one = Line.parse(JSON.parse(line));
    if ('labels' in one) nodes.set(one.id, one);
    else edges.set(one.id, one);
  }
  return { nodes, edges };
}
