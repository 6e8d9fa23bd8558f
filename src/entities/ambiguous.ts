// Which of the things of one name an article means: "Georgia" beside Atlanta and a governor is the American state.
import type { EntityType } from '../core/model';
import type { Ambiguous, Meaning } from '../data/ambiguous';
import { fold, type Known } from '../data/gazetteer';
import { type Around, type Hint, isInside } from './around';
import type { Scene, Seen } from './scene';

/** What a name means, and which words decided; `known` is null where it is nothing of data/. */
export interface Meant {
  readonly known: Known | null;
  readonly why: string | null;
}

const BODIES: ReadonlySet<EntityType> = new Set(['Organization', 'Group', 'Outlet']);
const LANDS: ReadonlySet<EntityType> = new Set(['State', 'Place']);

const isLetters = (name: string): boolean => /^[\p{Lu}.]+$/u.test(name);

/** Whether a mention that was typed so may be such a thing; letters ("PA") are hardly typed by the reader. */
const fits = ({ text, mention: { type } }: Seen, { type: own }: Meaning): boolean =>
  type === own ||
  (own !== 'Person' && (type === null || (isLetters(text) && type !== 'Person'))) ||
  (type !== null && ((BODIES.has(type) && BODIES.has(own)) || (LANDS.has(type) && LANDS.has(own))));

const BESIDE = 3;

/** How near a hint stands to the nearest of the mentions: 3 beside, 2 in the sentence, 1.5 in the one before or after, else 1. */
function nearness({ sentence, token }: Hint, mentions: readonly Seen[]): number {
  const each = mentions.map(({ sentence: { index }, mention: { head } }) => {
    if (index !== sentence) return Math.abs(index - sentence) === 1 ? 1.5 : 1;
    return Math.abs(head - token) <= BESIDE ? 3 : 2;
  });
  return Math.max(0, ...each);
}

/** Of words that stand several times only the nearest counts. */
function nearest(hints: readonly Hint[], mentions: readonly Seen[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const hint of hints) {
    if (mentions.some((seen) => isInside(hint, seen))) continue;
    found.set(hint.text, Math.max(found.get(hint.text) ?? 0, nearness(hint, mentions)));
  }
  return found;
}

/** "A Lagos daily", "the Sydney paper": what the state's town or adjective says of an outlet. */
const isDescribed = (scene: Scene, { sentence, token }: Hint): boolean =>
  scene.know.nouns.of(scene.doc.sentences[sentence]?.tokens[token + 1]?.lemma.toLowerCase() ?? '')?.type === 'Outlet';

interface Weighed {
  readonly meaning: Meaning;
  readonly score: number;
  readonly words: readonly string[];
}

/** The state of a thing says little where it is only spoken of: a London paper writes of Lagos too. */
const HOME = 0.5;
const HOMES = 1;

function weigh(scene: Scene, around: Around, mentions: readonly Seen[], meaning: Meaning): Weighed {
  const said = meaning.words.flatMap((word) => (word.includes(':') ? around.of(word) : around.words(word)));
  const words = nearest(said, mentions);
  const home = meaning.country ? around.of(`state:${meaning.country}`).filter(({ text }) => !words.has(text)) : [];
  const beside = new Map<string, number>();
  const far = new Set<string>();
  for (const [text, near] of nearest(home, mentions)) {
    const strong =
      BODIES.has(meaning.type) && (near >= 3 || home.some((one) => one.text === text && isDescribed(scene, one)));
    if (strong) beside.set(text, 3);
    else far.add(text);
  }
  const sum = [...words.values(), ...beside.values()].reduce((all, one) => all + one, 0);
  return {
    meaning,
    score: sum + Math.min(HOMES, HOME * far.size),
    words: [...words.keys(), ...beside.keys(), ...far],
  };
}

/** What speaks for another thing must outweigh the usual meaning. */
const USUAL = 1.75;
/** A known town needs more: who flies from Texas to Paris is in France. */
const USUAL_TOWN = 2.5;

const usual = ({ type }: Meaning): number => (type === 'Place' ? USUAL_TOWN : USUAL);

/** "The Labour Party" of an article about Norway, which never speaks of Britain, is not the British one. */
function isForeign(around: Around, { text }: Seen, { type, country }: Meaning): boolean {
  if (type !== 'Organization' || country === null || isLetters(text)) return false;
  const count = (id: string): number =>
    new Set(around.of(id).map(({ sentence, token }) => `${sentence} ${token}`)).size;
  return count(`state:${country}`) === 0 && around.states.some((id) => count(id) > 1);
}

const toKnown = (scene: Scene, { id, type, name, wikidata }: Meaning): Known =>
  scene.know.gazetteer.byId(id) ?? { id, type, name, wikidata, gender: null, standsFor: null };

/** The entry of a name, also with a town: "Telegraph of Calcutta". */
function entryOf({ know: { ambiguous, gazetteer } }: Scene, { text }: Seen): Ambiguous | null {
  const entry = ambiguous.of(text);
  if (entry || !/ of \p{Lu}/u.test(text) || gazetteer.find(text).length > 0) return entry;
  const short = ambiguous.of(text.replace(/ of \p{Lu}.*$/u, ''));
  return short?.means.some(({ type }) => type === 'Outlet') ? short : null;
}

/** The thing that a name means in this article, the same wherever it stands there; null where the name is not ambiguous. */
export function meantBy(scene: Scene, around: Around, seen: Seen): Meant | null {
  const entry = entryOf(scene, seen);
  const means = entry?.means.filter((one) => fits(seen, one)) ?? [];
  if (!entry || means.length === 0) return null;
  const mentions = scene.all.filter(
    (one) => one.mention.form === 'name' && fold(one.text).toLowerCase() === fold(seen.text).toLowerCase(),
  );
  const weighed = means
    .map((one) => weigh(scene, around, mentions, one))
    .map((one) => ({ ...one, total: one.score + (one.meaning.id === entry.default ? usual(one.meaning) : 0) }))
    .toSorted((a, b) => b.total - a.total);
  const [best, next] = weighed;
  if (!best || best.total < 1 || best.total === next?.total) return { known: null, why: null };
  if (best.score === 0 && isForeign(around, seen, best.meaning)) return { known: null, why: null };
  const { name } = best.meaning;
  const why = best.words.length > 0 ? `beside ${best.words.slice(0, 4).join(', ')}` : 'as mostly';
  return { known: toKnown(scene, best.meaning), why: `"${seen.text}" is ${name}: ${why}` };
}
