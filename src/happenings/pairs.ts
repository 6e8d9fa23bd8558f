// Between whom a happening is: by these pairs tellings of one are found.
import type { Telling } from '../core/model';

type Ends = Pick<Telling, 'actors' | 'recipients'>;

/** "a > b" for who acts and who receives, "a = b" for those who act together on nobody, "a >" and "> b" for one end alone. Sorted. */
export function pairsOf({ actors, recipients }: Ends): readonly string[] {
  if (actors.length === 0) return recipients.map((to) => `> ${to}`).sort();
  if (recipients.length > 0) return actors.flatMap((from) => recipients.map((to) => `${from} > ${to}`)).sort();
  const [only, ...more] = actors;
  if (more.length === 0) return [`${only} >`];
  const sorted = actors.toSorted();
  return sorted.flatMap((one, i) => sorted.slice(i + 1).map((other) => `${one} = ${other}`));
}
