// Profiles for the tests of identity, in a few words each.
import { entityId } from '../../src/core/ids';
import type { Appearance, EntityType, Profile } from '../../src/core/model';

export interface Said {
  readonly id?: string;
  readonly type?: EntityType;
  readonly known?: boolean;
  readonly day?: string | null;
  readonly names?: readonly string[];
  readonly roles?: readonly string[];
  readonly near?: readonly string[];
  readonly gender?: 'm' | 'f' | null;
  readonly article?: string;
}

export const appearance = (said: Said, name: string): Appearance => ({
  article: said.article ?? 'article:1',
  published: said.day === undefined ? '2019-03-05' : said.day,
  names: said.names ?? [name],
  roles: said.roles ?? [],
  near: said.near ?? [],
  gender: said.gender ?? null,
});

/** A person unless `type` says otherwise, with one appearance. */
export function profile(name: string, said: Said = {}): Profile {
  const type = said.type ?? 'Person';
  return {
    id: said.id ?? entityId(type, name),
    type,
    name,
    known: said.known ?? false,
    appearances: [appearance(said, name)],
  };
}
