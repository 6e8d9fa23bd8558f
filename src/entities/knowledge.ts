// What the stage takes from the Kit, indexed once.
import { type Gazetteer, gazetteer, type Named } from '../data/gazetteer';
import { type Homes, homes } from '../data/homes';
import type { Kit } from '../data/kit';
import type { Pronoun } from '../data/nominals';
import { type Nouns, nouns } from '../data/nouns';
import { saying } from '../data/saying';
import { type Ambiguities, ambiguities } from './ambiguities';
import { type Bodies, bodies } from './bodies';
import { type Offices, offices } from './offices';

export interface Knowledge {
  readonly gazetteer: Gazetteer;
  readonly nouns: Nouns;
  readonly offices: Offices;
  readonly ambiguous: Ambiguities;
  readonly bodies: Bodies;
  /** Who somebody is to his kin: husband → wife. */
  readonly inverse: ReadonlyMap<string, string>;
  readonly homes: Homes;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** Lemmas of verbs that report speech. */
  readonly reporting: ReadonlySet<string>;
  readonly actorVerbs: ReadonlySet<string>;
  /** Verbs whose object is an actor. */
  readonly targetVerbs: ReadonlySet<string>;
  /** Words by use, as sets, from nominals.json. */
  readonly words: Words;
  /** Noun → numbers of the lists of happenings that it is in. */
  readonly happenings: ReadonlyMap<string, readonly number[]>;
  /** Noun → kinds that it takes up. */
  readonly kinds: ReadonlyMap<string, readonly string[]>;
}

export interface Words {
  readonly governments: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly subnational: ReadonlySet<string>;
  readonly everyone: ReadonlySet<string>;
  readonly renamings: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly vague: ReadonlySet<string>;
  readonly anybody: ReadonlySet<string>;
  readonly bare: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
  readonly part: ReadonlySet<string>;
  readonly order: ReadonlySet<string>;
  readonly sorts: ReadonlySet<string>;
  readonly army: ReadonlySet<string>;
  readonly martial: ReadonlySet<string>;
  readonly lesser: ReadonlySet<string>;
  readonly unheld: ReadonlySet<string>;
  readonly still: ReadonlySet<string>;
  readonly willing: ReadonlySet<string>;
  /** "Report", "data": mentions only where they say something. */
  readonly texts: ReadonlySet<string>;
  /** "Many", "percent": each time others. */
  readonly several: ReadonlySet<string>;
  readonly male: ReadonlySet<string>;
  readonly female: ReadonlySet<string>;
}

function multimap<V>(pairs: readonly (readonly [string, V])[]): ReadonlyMap<string, readonly V[]> {
  const map = new Map<string, V[]>();
  for (const [key, value] of pairs) map.set(key, [...(map.get(key) ?? []), value]);
  return map;
}

/** The parts of the Kit that this stage needs. */
export type Needs = Named & Pick<Kit, 'titles' | 'nominals' | 'stances' | 'coreference' | 'bodies' | 'ambiguous'>;

export function knowledge(kit: Needs): Knowledge {
  const { nominals } = kit;
  return {
    gazetteer: gazetteer(kit),
    nouns: nouns(kit),
    offices: offices(kit),
    ambiguous: ambiguities(kit.ambiguous),
    bodies: bodies(kit),
    inverse: new Map(Object.entries(nominals.inverse)),
    homes: homes(kit),
    pronouns: new Map(nominals.pronouns.map((one) => [one.form, one])),
    reporting: saying(kit.stances).reporting,
    actorVerbs: new Set(kit.metonymy.actorVerbs),
    targetVerbs: new Set(kit.metonymy.targetVerbs),
    words: {
      governments: new Set(nominals.governments),
      countries: new Set(nominals.countries),
      subnational: new Set(nominals.subnational),
      everyone: new Set(nominals.everyone),
      renamings: new Set(nominals.renamings),
      roles: new Set(nominals.roles),
      vague: new Set(nominals.vague),
      anybody: new Set(nominals.anybody),
      bare: new Set(nominals.bare),
      whole: new Set(nominals.whole),
      part: new Set(nominals.part),
      order: new Set(nominals.order),
      sorts: new Set(nominals.sorts),
      army: new Set(nominals.army.nouns),
      martial: new Set(nominals.army.modifiers),
      lesser: new Set(nominals.lesser),
      unheld: new Set(nominals.unheld),
      still: new Set(nominals.still),
      willing: new Set(nominals.willing),
      texts: new Set([...nominals.sayers.issued, ...nominals.sayers.recorded]),
      several: new Set([...nominals.sayers.several, ...nominals.sayers.pointing]),
      male: new Set(nominals.firstNames.m),
      female: new Set(nominals.firstNames.f),
    },
    kinds: multimap(
      Object.entries(nominals.hypernyms).flatMap(([kind, list]) => list.map((word) => [word, kind] as const)),
    ),
    happenings: multimap(nominals.happenings.flatMap((list, i) => list.map((word) => [word, i] as const))),
  };
}
