// A capital or a seat of power is its state where it acts ("Moscow agreed"), and a place where one goes or is ("a trip to Moscow").
import { isRel } from '../core/tree';
import type { Known } from '../data/gazetteer';
import type { Scene, Seen } from './scene';

const PARTNER = new Set(['with', 'between', 'against', 'by', 'toward', 'towards']);
const THERE = new Set([
  'in',
  'at',
  'to',
  'from',
  'near',
  'into',
  'inside',
  'outside',
  'around',
  'over',
  'through',
  'via',
  'on',
]);

/** What a dependent is attached as, seen through coordination: "Moscow and Ankara agreed". */
function site({ tree, mention }: Seen): number {
  let at = mention.head;
  for (let i = 0; i < 4 && isRel(tree.tokens[at], 'conj'); i++) at = tree.tokens[at]?.head ?? at;
  return at;
}

/** "Norburg kept its word", "Norburg was responsible"; not "Norburg hosted the games". */
function doesIt({ know }: Scene, { tree }: Seen, at: number, active: boolean): boolean {
  const verb = tree.tokens[at];
  if (!verb) return false;
  if (know.actorVerbs.has(verb.lemma) || know.reporting.has(verb.lemma)) return true;
  if (know.words.willing.has(verb.form.toLowerCase())) return true;
  return (
    active &&
    verb.upos === 'VERB' &&
    !know.words.still.has(verb.lemma) &&
    tree.find(at, 'obj', 'ccomp', 'xcomp').length > 0
  );
}

/** True where the name does something, or something is done with it as with a partner. */
function acts(scene: Scene, seen: Seen): boolean {
  const { tree } = seen;
  const at = site(seen);
  const token = tree.tokens[at];
  const governor = tree.tokens[token?.head ?? -1];
  if (isRel(token, 'nsubj')) return doesIt(scene, seen, token?.head ?? -1, token?.deprel === 'nsubj');
  const cases = [...tree.find(at, 'case'), ...tree.find(mentionHead(seen), 'case')].map(
    (i) => tree.tokens[i]?.form.toLowerCase() ?? '',
  );
  if (cases.some((word) => PARTNER.has(word))) return true;
  return (
    isRel(token, 'iobj') ||
    (isRel(token, 'obj') && governor !== undefined && scene.know.targetVerbs.has(governor.lemma))
  );
}

const mentionHead = (seen: Seen): number => seen.mention.head;

/** The state, or the place itself. Seats of power are the state unless one is there. */
export function stance(scene: Scene, seen: Seen, known: Known | null): Known | null {
  if (!known?.standsFor) return known;
  const state = scene.know.gazetteer.byId(known.standsFor.state);
  const cases = seen.tree.find(mentionHead(seen), 'case').map((i) => seen.tree.tokens[i]?.form.toLowerCase() ?? '');
  const there = cases.some((word) => THERE.has(word));
  const isState = known.standsFor.kind === 'building' ? !there : acts(scene, seen) && !there;
  return isState ? state : known;
}
