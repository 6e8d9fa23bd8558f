// Whose body it is: "the foreign ministry" and "Supreme Court" are told apart by their state, in the id.
import type { Bodies } from './bodies';
import { idOf, ownersOf } from './roles';
import type { Cluster, Scene, Seen } from './scene';

/** States that stand right before a name: "the Iranian Foreign Ministry", "Iran's Supreme Court". */
function before(scene: Scene, { sentence, mention }: Seen): readonly string[] {
  const at = sentence.tokens.findIndex((token) => token.start >= mention.start);
  const last = sentence.tokens[at - 1];
  const word = last && /^['’]s?$/.test(last.form) ? sentence.tokens[at - 2] : last;
  if (!word) return [];
  const byName = word === last ? [] : scene.know.gazetteer.find(word.form).filter(({ type }) => type === 'State');
  return [scene.know.gazetteer.adjective(word.form)?.id ?? [], byName.map(({ id }) => id)].flat();
}

const isState = (id: string): boolean => id.startsWith('state:');

/** The state that the article says a body belongs to; null where it says none. */
function ownerOf(scene: Scene, cluster: Cluster): string | null {
  const said = cluster.seen.flatMap((seen) =>
    seen.mention.form === 'pronoun' ? [] : [...ownersOf(scene, seen), ...before(scene, seen)],
  );
  const held = cluster.roles.flatMap(({ of }) => of);
  return [...said, ...held].find(isState) ?? null;
}

/** The state that the article names most; with `clearly`, twice as often as any other. The first of equal ones. */
function dominant(scene: Scene, clearly: boolean): string | null {
  const states = scene.clusters.filter(({ known, seen }) => known?.type === 'State' && seen.length > 0);
  const [most, next] = states.toSorted((a, b) => b.seen.length - a.seen.length || a.index - b.index);
  if (!most || (clearly && next && most.seen.length < 2 * next.seen.length)) return null;
  return idOf(most);
}

/** The words of a nominal without its determiner and whose it is: "the Iranian foreign ministry" → "foreign ministry". */
function bareWords(scene: Scene, { text }: Seen): string {
  const words = text.replace(/^(the|its|his|her|their)\s+/i, '').split(/\s+/);
  const rest = words.filter((word) => !scene.know.gazetteer.adjective(word) && !/['’]s?$/.test(word));
  return rest
    .join(' ')
    .toLowerCase()
    .replace(/^ministry of (the )?/, 'ministry of ');
}

/** What tells a body from its like in other states, as words to be added to its name; null where its name suffices or nobody knows whose it is. */
export function ownName(scene: Scene, cluster: Cluster, name: string, table: Bodies): string | null {
  if (cluster.known || cluster.type !== 'Organization') return null;
  const first = cluster.seen[0];
  const words = cluster.named ? name.toLowerCase() : first ? bareWords(scene, first) : '';
  const one = table.one(words);
  if (one === null && !(cluster.named && table.isCommon(name))) return null;
  const owner = ownerOf(scene, cluster) ?? (cluster.named || first?.definite ? dominant(scene, !cluster.named) : null);
  const state = owner ? scene.know.gazetteer.byId(owner) : null;
  return state ? `${one ?? name} of ${state.name}` : null;
}
