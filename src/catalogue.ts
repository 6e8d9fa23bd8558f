// What the graph needs to know of data/: which outlet a name means, the codes of each relation type, which pronouns tell a gender.
import { trackingIn } from './data/addresses';
import type { Kit } from './data/kit';
import type { Catalogue, RelationKind } from './graph';

/** "The Guardian" and "guardian" are one outlet. */
const plain = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^the\s+/, '');

type Known = Pick<Kit, 'outlets' | 'relations'> & {
  readonly addresses?: Pick<Kit['addresses'], 'tracking'>;
  readonly plover: Pick<Kit['plover'], 'quads'>;
  readonly nominals: Pick<Kit['nominals'], 'pronouns'>;
};

export function catalogueOf(kit: Known): Catalogue {
  const outlets = new Map(
    kit.outlets.flatMap(({ id, name, aliases, domain }) =>
      [name, ...aliases, ...(domain === null ? [] : [domain])].map((called) => [plain(called), { id, name }] as const),
    ),
  );
  const relations = kit.relations.map(({ type, symmetric, makes, plover, cameo }): [string, RelationKind] => [
    type,
    {
      ...{ symmetric, makes, plover: plover?.type ?? null, mode: plover?.mode ?? null, cameo },
      quad: plover ? (kit.plover.quads.get(plover.type) ?? null) : null,
    },
  ]);
  const pronouns = kit.nominals.pronouns.flatMap(({ form, gender }): readonly [string, 'm' | 'f'][] =>
    gender === 'm' || gender === 'f' ? [[form, gender]] : [],
  );
  return {
    ...{ outlet: (name) => outlets.get(plain(name)) ?? null, relations: new Map(relations) },
    ...{ pronouns: new Map(pronouns), isTracking: trackingIn(kit.addresses ?? { tracking: [] }) },
  };
}
