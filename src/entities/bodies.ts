// Names and nominals that bodies of many states have alike, "Supreme Court", "foreign ministry": an index of bodies.json.
import type { Kit } from '../data/kit';

export interface Bodies {
  /** The usual way to say a body of which a state has one; null for other words. */
  one(words: string): string | null;
  /** True for a name that bodies of many states bear: "Supreme Court". */
  isCommon(name: string): boolean;
}

const SMALL = new Set(['of', 'the', 'for', 'and', 'on', 'in', 's']);

export function bodies({ bodies: { one, same, common } }: Pick<Kit, 'bodies'>): Bodies {
  const usual = new Map(Object.entries(same.pairs));
  const list = new Set(one.list);
  const words = new Set(common.list);
  return {
    one: (given) => usual.get(given) ?? (list.has(given) ? given : null),
    isCommon: (name) => {
      const own = name
        .toLowerCase()
        .replace(/['’]/g, ' ')
        .split(/[\s-]+/)
        .filter((word) => word !== '' && !SMALL.has(word));
      return own.length > 0 && own.every((word) => words.has(word));
    },
  };
}
