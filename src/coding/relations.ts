// What a relation or a deed is as an event: by its frame, or by being planned or refused.
import type { Coding, Deed, Polarity, Relation, Token } from '../core/model';
import { contains } from '../core/spans';
import type { Kit } from '../data/kit';
import type { Frame, RelationType } from '../data/relations';
import { modeBelow } from './content-mode';

type Codes = Pick<Kit, 'relations' | 'ploverClaims'>;
export type Told = Relation | Deed;

/** A relation type with its frames by rule. */
export interface Kind {
  readonly type: RelationType;
  readonly frames: ReadonlyMap<string, Frame>;
}
export type Kinds = ReadonlyMap<string, Kind>;

export const kindsOf = (types: readonly RelationType[]): Kinds =>
  new Map(types.map((type) => [type.type, { type, frames: new Map(type.frames.map((frame) => [frame.rule, frame])) }]));

export interface Coded extends Coding {
  readonly polarity: Polarity;
}

function plain({ type, frames }: Kind, { evidence }: Told): Coding | null {
  const { plover, cameo } = frames.get(evidence.rule) ?? type;
  return plover && { ...plover, cameo };
}

/** "COERCE arrest" before "COERCE". */
const modeOf = (modes: Readonly<Record<string, string>>, { type, mode }: Coding): string | null =>
  modes[`${type} ${mode}`] ?? modes[type] ?? null;

/** Null for what is no event: roles, memberships. @param tokens of its sentence */
export function codingOf({ ploverClaims }: Codes, told: Told, kind: Kind, tokens: readonly Token[]): Coded | null {
  const own = plain(kind, told);
  if (!own) return null;
  const { polarity, modality, evidence } = told;
  const { ahead, unwilling } = ploverClaims;
  const refuses = (token: Token): boolean => unwilling.lemmas.includes(token.lemma.toLowerCase());
  const refused = (): boolean => tokens.some((token) => contains(evidence, token) && refuses(token));
  if (polarity === 'negated' && unwilling.types.includes(own.type) && (modality === 'planned' || refused()))
    return { type: unwilling.type, mode: modeOf(unwilling.modes, own), cameo: unwilling.cameo, polarity: 'asserted' };
  const later = modality === 'planned' ? ahead.find(({ types }) => types.includes(own.type)) : undefined;
  return later
    ? { type: later.type, mode: modeOf(later.modes, own), cameo: later.cameo, polarity }
    : { ...own, mode: own.mode ?? modeBelow(ploverClaims.contents, own.type, told.anchor, tokens), polarity };
}
