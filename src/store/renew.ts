// Makes entities what their appearances say: name, names, whether known, and by whose id they go.
import type { Props } from '../core/model';
import { joinProps, type Own, ownOf, rawOf, withAliasText } from '../graph';
import type { Run } from './engine';
import type { Scripts } from './nodes';
import { over } from './over';
import type { Cell } from './store';
import { idOf, propsIn, text, textOrNull, texts } from './values';

export interface Appearing {
  /** By raw id: what its appearances say of it. */
  readonly own: ReadonlyMap<string, Own>;
  /** By the id that it goes by: all names. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** Raw ids by the id that they go by. */
  readonly raws: ReadonlyMap<string, ReadonlySet<string>>;
  readonly rows: readonly {
    readonly at: string;
    readonly entity: string;
    readonly raw: string;
    readonly aliases: readonly string[];
  }[];
}

/** Reads the appearances of all that goes by these ids. */
export async function appearancesOf(run: Run, scripts: Scripts, ids: readonly string[]): Promise<Appearing> {
  const found = await over(run, scripts('appearances-of')(), 'ids', ids);
  const aliases = new Map<string, readonly string[]>();
  const raws = new Map<string, Set<string>>();
  const rows = found.map((row) => {
    const [at, props] = [text(row['at']), propsIn(row)];
    const names = texts(row['aliases']);
    aliases.set(at, [...new Set([...(aliases.get(at) ?? []), ...names])].sort());
    raws.set(at, (raws.get(at) ?? new Set()).add(rawOf(props)));
    return { at, entity: text(row['entity']), raw: rawOf(props), aliases: names };
  });
  return { own: ownOf(found.map(propsIn)), aliases, raws, rows };
}

const KEYS = ['name', 'known', 'wikidata', 'aliases', 'aliasText', 'canonical'] as const;
const pick = (props: Props): Readonly<Record<string, Cell>> =>
  Object.fromEntries(KEYS.map((key) => [key, props[key] ?? null]));
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** One without appearances keeps its name. Without aliases it is found by none. */
function wantedProps(
  there: Props,
  own: Own | undefined,
  aliases: readonly string[] | undefined,
  canonical: string | null,
) {
  const { name, known, wikidata } = there;
  const kept = {
    ...(name !== undefined && { name }),
    ...(known !== undefined && { known }),
    ...(wikidata !== undefined && { wikidata }),
  };
  const self = joinProps(own?.props ?? kept, {});
  if (canonical !== null) return { ...self, canonical };
  return aliases ? withAliasText({ ...self, aliases }) : self;
}

export interface Renewed {
  /** Those that have another name now. */
  readonly renamed: readonly string[];
  /** Raw entities in which no article believes any more. */
  readonly unseen: readonly string[];
}

/**
 * @param at ids that others may go by: all that goes by them is made anew
 * @param raws raw entities besides; one that goes by an id which is not among those is left alone
 * @param canonicalOf by whose id a raw entity goes
 */
export async function renew(
  run: Run,
  scripts: Scripts,
  at: readonly string[],
  raws: readonly string[],
  canonicalOf: (raw: string, there: Props) => string,
): Promise<Renewed> {
  const within = new Set(at);
  const seen = await appearancesOf(run, scripts, [...within].sort());
  const ids = [...new Set([...at, ...raws, ...seen.own.keys()])].sort();
  const held = await over(run, scripts('nodes-lock')({ kind: 'Entity' }), 'ids', ids);
  const renamed: string[] = [];
  const unseen: string[] = [];
  const rows: Readonly<Record<string, Cell>>[] = [];
  for (const row of held) {
    const [id, there] = [idOf(row), propsIn(row['props'])];
    const own = seen.own.get(id);
    const canonical = canonicalOf(id, there);
    if (!within.has(canonical)) continue;
    if (!own) unseen.push(id);
    const wanted = pick(wantedProps(there, own, seen.aliases.get(id), canonical === id ? null : canonical));
    if (same(wanted, pick(there))) continue;
    if (wanted['name'] !== there['name']) renamed.push(id);
    rows.push({ id, ...wanted });
  }
  await over(run, scripts('entities-set')(), 'rows', rows);
  return { renamed, unseen };
}

/** By whose id a raw entity goes now. */
export const asItStands = (raw: string, there: Props): string => textOrNull(there['canonical']) ?? raw;
