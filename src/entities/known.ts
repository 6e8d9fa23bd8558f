// What the Kit knows by a name as it stands in the article.
import type { EntityType } from '../core/model';
import type { Known } from '../data/gazetteer';
import { isAcronymOf } from './acronyms';
import { type Meant, meantBy } from './ambiguous';
import type { Around } from './around';
import { stance } from './metonymy';
import type { Scene, Seen } from './scene';
import { namesakeOf } from './surnames';

const BODIES: ReadonlySet<EntityType> = new Set(['Organization', 'Group', 'Outlet']);

const isBody = ({ mention }: Pick<Seen, 'mention'>): boolean =>
  mention.form === 'name' && (!mention.type || BODIES.has(mention.type));

/** "(IMF)", ", or IMF," right after the long name; "IMF, the …" right before. */
function isBeside(scene: Scene, short: Seen, long: Seen): boolean {
  const [a, b] = short.order < long.order ? [short.mention, long.mention] : [long.mention, short.mention];
  return /^[\s,(“"]*(or |the )?$/.test(scene.doc.text.slice(a.end, b.start));
}

/** "International Metalworkers' Federation (IMF)": what the article spells out is that, and not what the Kit knows by the letters. */
function isSpelledOut(scene: Scene, seen: Seen): boolean {
  if (!/^[\p{Lu}.]{2,}s?$/u.test(seen.text) || !isBody(seen)) return false;
  const ids = new Set(scene.know.gazetteer.find(seen.text).map(({ id }) => id));
  const long = scene.all.filter(
    (one) => isBody(one) && isAcronymOf(seen.text, one.text) && (seen.text.length > 2 || isBeside(scene, seen, one)),
  );
  return long.length > 0 && !long.some(({ text }) => scene.know.gazetteer.find(text).some(({ id }) => ids.has(id)));
}

/** "The Independent" where the article names the Irish Independent. */
function isShortOutlet(scene: Scene, { text, mention }: Seen): boolean {
  if (!isBody({ mention }) || !scene.know.ambiguous.of(text)?.means.some(({ type }) => type === 'Outlet')) return false;
  return scene.all.some(
    (one) =>
      isBody(one) &&
      one.text.endsWith(` ${text}`) &&
      scene.know.gazetteer.find(one.text).some(({ type }) => type === 'Outlet'),
  );
}

/** "National Democratic Congress" in an article on Grenada alone: the one of Ghana is not meant. */
function isOfOtherState({ know }: Scene, { id, type }: Known, text: string, around: Around): boolean {
  if (type !== 'Organization' || !know.bodies.isCommon(text)) return false;
  const own = know.homes(id).filter((home) => home.startsWith('state:'));
  const spoken = around.states.filter((state) => !own.includes(state));
  // the name itself speaks for its own state: what counts is whether anything else does
  return own.length > 0 && spoken.length > 0 && own.every((state) => around.of(state).length <= around.of(id).length);
}

const NOBODY: Meant = { known: null, why: null };

/** Of the type that the mention has, or of one near it; a capital is its state where it acts. */
export function knownAs(scene: Scene, seen: Seen, around: Around): Meant {
  const { text, mention } = seen;
  const { gazetteer } = scene.know;
  if (isSpelledOut(scene, seen) || isShortOutlet(scene, seen)) return NOBODY;
  const meant = meantBy(scene, around, seen);
  if (meant) return { ...meant, known: stance(scene, seen, meant.known) };
  const found = gazetteer.find(text);
  const fits =
    found.find((one) => one.type === mention.type) ??
    found.find((one) => mention.type === null || (BODIES.has(mention.type) && BODIES.has(one.type)));
  if (fits && (namesakeOf(scene, seen, fits, around) || isOfOtherState(scene, fits, text, around))) return NOBODY;
  const people = mention.type === 'Group' ? gazetteer.people(text) : null;
  return { known: stance(scene, seen, fits ?? people), why: null };
}
