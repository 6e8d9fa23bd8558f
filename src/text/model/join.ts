// Windows of one sentence put together again: one tree, with the roots of the other windows under that of the main one.
import type { Window } from './batches';
import type { Analysis } from './decode';

/**
 * @param parts the sentence's windows with what was read in each, in order
 * @param dateline how many words stand before the sentence's own: the main window begins behind them
 * @param beside the relation of another window's root to the main one
 */
export function joined(parts: readonly (readonly [Window, Analysis])[], dateline: number, beside: number): Analysis {
  const main = parts.find(([{ from }]) => from >= dateline) ?? parts[0];
  if (main && parts.length === 1) return main[1];
  const root = main ? main[0].from + main[1].heads.indexOf(-1) : -1;
  const all = <T>(of: (analysis: Analysis, window: Window) => readonly T[]): readonly T[] =>
    parts.flatMap(([window, analysis]) => of(analysis, window));
  return {
    tags: all(({ tags }) => tags),
    heads: all(({ heads }, window) =>
      heads.map((head) => (head >= 0 ? head + window.from : window === main?.[0] ? -1 : root)),
    ),
    relations: all(({ relations, heads }, window) =>
      relations.map((relation, word) => (heads[word] === -1 && window !== main?.[0] ? beside : relation)),
    ),
    certainty: all(({ certainty }) => certainty),
    names: all(({ names }, { from }) =>
      names.map((name) => ({ ...name, first: name.first + from, last: name.last + from })),
    ),
  };
}
