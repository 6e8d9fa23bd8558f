// What the graph needs to know of data/, handed in by the caller: the folder itself reads no files.
import type { IsTracking } from './page';

/** What a relation type brings to its facts. Codes are null where the type has none. */
export interface RelationKind {
  /** MET: stored once, from the smaller id. */
  readonly symmetric: boolean;
  /** What it makes of its subject where no role is said: "member". */
  readonly makes?: string | null;
  /** PLOVER event type: "CONSULT". */
  readonly plover: string | null;
  /** PLOVER mode: "visit". */
  readonly mode: string | null;
  /** CAMEO root code: "04". */
  readonly cameo: string | null;
  /** Quad class: "verbal cooperation". */
  readonly quad: string | null;
}

export interface Catalogue {
  /** The outlet that an input's name means ("BBC" → outlet:bbc-news); null for one that data/ does not know. */
  outlet(name: string): { readonly id: string; readonly name: string } | null;
  /** By type: MET, VISITED … A type that is missing here is directed and has no codes. */
  readonly relations: ReadonlyMap<string, RelationKind>;
  /** Pronouns in lower case that tell a person's gender: "she", "his". */
  readonly pronouns: ReadonlyMap<string, 'm' | 'f'>;
  /** Whether a parameter of an address only tells who followed a link: "utm_source". Without it, none does. */
  readonly isTracking?: IsTracking;
}
