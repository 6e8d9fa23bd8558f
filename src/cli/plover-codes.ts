// What `export plover` must know of PLOVER's codes, of the data.
import { codeOf } from '../coding/actor-codes';
import { sectorsOf } from '../coding/sectors';
import type { Kit } from '../data/kit';
import { QUADS } from '../data/plover';
import type { Codes } from '../export';

/** Codes by the data of this version. */
export function codesOf(kit: Kit, version: string): Codes {
  const quads: readonly string[] = QUADS;
  return {
    ...{ sectorsOf: sectorsOf(kit), codeOf: codeOf(kit), version },
    quadCode: (quad) => (quads.includes(quad) ? quads.indexOf(quad) + 1 : null),
    ahead: new Set(kit.ploverClaims.ahead.map(({ type }) => type)),
    codebook: `PLOVER ${kit.plover.scale.version}`,
  };
}
