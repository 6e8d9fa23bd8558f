// What the graph needs to know of data/: which outlet a name means, and the codes of each relation type.
import type { Kit } from './data/kit';
import type { Catalogue, RelationKind } from './graph';

/** PLOVER's sixteen event types by quad class, after the chapters of its manual (its summary tables differ). */
const QUADS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['verbal cooperation', ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE']],
      ['material cooperation', ['COOPERATE', 'AID', 'RETREAT']],
      ['verbal conflict', ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN']],
      ['material conflict', ['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT']],
    ] as const
  ).flatMap(([quad, types]) => types.map((type): [string, string] => [type, quad])),
);

/** "The Guardian" and "guardian" are one outlet. */
const plain = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^the\s+/, '');

export function catalogueOf(kit: Pick<Kit, 'outlets' | 'relations'>): Catalogue {
  const outlets = new Map(
    kit.outlets.flatMap(({ id, name, aliases, domain }) =>
      [name, ...aliases, ...(domain === null ? [] : [domain])].map((called) => [plain(called), { id, name }] as const),
    ),
  );
  const relations = kit.relations.map(({ type, symmetric, plover, cameo }): [string, RelationKind] => [
    type,
    {
      ...{ symmetric, plover: plover?.type ?? null, mode: plover?.mode ?? null, cameo },
      quad: plover ? (QUADS.get(plover.type) ?? null) : null,
    },
  ]);
  return { outlet: (name) => outlets.get(plain(name)) ?? null, relations: new Map(relations) };
}
