// A person known by surname alone: an office holder only where the article says so, or who then leads a state.
import type { Known } from '../data/gazetteer';
import type { Office } from '../data/offices';
import type { Around } from './around';
import { partsOf } from './name-index';
import { roleBefore } from './roles';
import type { Scene, Seen } from './scene';

const officesOf = (scene: Scene, { name }: Known): readonly Office[] => scene.know.offices.of(name);

/** In office in the year of the article; any office where the year is not known. */
const served = (scene: Scene, known: Known): boolean => {
  const year = scene.doc.published?.slice(0, 4);
  return officesOf(scene, known).some(
    ({ from, to }) => !year || (from.slice(0, 4) <= year && (to === '' || to.slice(0, 4) >= year)),
  );
};

/** Head of state or government on the day of the article: "Merkel" needs no more. */
function leads(scene: Scene, known: Known): boolean {
  const day = scene.doc.published;
  return officesOf(scene, known).some(
    (office) =>
      day !== null &&
      scene.know.nouns.of(office.title)?.sphere === 'leader' &&
      scene.know.offices.holders(office.of, office.title, day).includes(office),
  );
}

/** "Haddad, the mayor of Velden" → "mayor"; null where no such words follow. */
function roleAfter(scene: Scene, { mention, sentence }: Seen): string | null {
  const after = (scene.bySentence[sentence.index] ?? []).find(
    (one) =>
      one.mention.form !== 'name' &&
      one.mention.start > mention.end &&
      /^,\s*$/.test(scene.doc.text.slice(mention.end, one.mention.start)),
  );
  return after?.noun ?? null;
}

/** Spheres of roles that a minister may have had as well: "General", "Senator", "candidate". */
const BEFORE_OFFICE = /^(leader|minister|diplomat|lawmaker|military|party|honorific)$/;
/** Roles that go with any office. */
const ANY = /^(chairman|chief|head|official)$/;

/** Somebody else by the words beside the name, or by another full name. */
function isOther(scene: Scene, seen: Seen, known: Known): boolean {
  const titles = new Set(officesOf(scene, known).map(({ title }) => title));
  const words = [roleBefore(scene, seen)?.noun, roleAfter(scene, seen)];
  const roles = words.flatMap((word) => scene.know.nouns.of(word ?? '') ?? []);
  const apart = roles.some(
    ({ title, sphere }) =>
      title !== null && !titles.has(title) && !ANY.test(title) && !BEFORE_OFFICE.test(sphere ?? ''),
  );
  if (apart) return true;
  return scene.all.some(
    ({ text, mention }) =>
      mention.form === 'name' &&
      mention.type === 'Person' &&
      partsOf(text).length > 1 &&
      partsOf(text).at(-1) === partsOf(seen.text)[0] &&
      !scene.know.gazetteer.find(text).some(({ id }) => id === known.id),
  );
}

/** The words that tell: the state or body of the office, or the title before the name; null for none. */
function evidence(scene: Scene, seen: Seen, known: Known, around: Around): string | null {
  const own = officesOf(scene, known);
  const role = roleBefore(scene, seen)?.title ?? null;
  const place = own.flatMap(({ of }) => around.of(of)).at(0)?.text;
  return place ?? (own.some(({ title }) => title === role) ? role : null);
}

/** "Syrian President Assad" on a day of March 2000: who of the name held that office then. */
function byTitle(
  scene: Scene,
  seen: Seen,
  list: readonly Known[],
): { readonly known: Known; readonly why: string } | null {
  const role = roleBefore(scene, seen);
  const day = scene.doc.published;
  if (!role?.title || day === null) return null;
  const holders = role.of.flatMap((of) => scene.know.offices.holders(of, role.title, day)).map(({ holder }) => holder);
  const fit = list.filter(({ name }) => holders.includes(name));
  const [known] = fit;
  return known && fit.length === 1 ? { known, why: `"${seen.text}" is ${known.name}: ${role.title} on ${day}` } : null;
}

/** The only office holder of this surname whom the article can mean, and why. */
export function knownBySurname(
  scene: Scene,
  seen: Seen,
  around: Around,
): { readonly known: Known; readonly why: string } | null {
  const { text, mention } = seen;
  if (mention.type !== 'Person' || partsOf(text).length > 1) return null;
  // "Jean" alone is somebody's first name
  if (scene.know.words.male.has(text) || scene.know.words.female.has(text)) return null;
  const list = scene.know.gazetteer.surname(text);
  const titled = byTitle(scene, seen, list);
  if (titled) return titled;
  const then = list.filter((one) => served(scene, one));
  const known = then.length === 1 ? then[0] : list.length === 1 ? list[0] : undefined;
  if (!known || isOther(scene, seen, known)) return null;
  const beside = evidence(scene, seen, known, around);
  if (beside === null && !leads(scene, known)) return null;
  return { known, why: `"${text}" is ${known.name}: ${beside === null ? 'in office then' : `beside ${beside}`}` };
}

/** Roles that a politician may have had: not weighed against him. */
const PUBLIC =
  /^(leader|minister|diplomat|lawmaker|military|party|official|spokesperson|judge|academic|business|honorific)$/;

/**
 * "The trombonist Kenneth Clarke" in an article that never speaks of his office's state: a namesake of the office holder.
 * Null where nothing tells.
 */
export function namesakeOf(scene: Scene, seen: Seen, known: Known, around: Around): string | null {
  const own = officesOf(scene, known);
  if (known.type !== 'Person' || own.length === 0 || own.some(({ of }) => around.of(of).length > 0)) return null;
  const words = [roleBefore(scene, seen)?.noun, roleAfter(scene, seen)].flatMap((word) => word ?? []);
  const callings = words.filter((word) => {
    const noun = scene.know.nouns.of(word);
    return noun?.type === 'Person' && !PUBLIC.test(noun.sphere ?? '') && !scene.know.words.vague.has(word);
  });
  return callings.length === words.length ? (callings[0] ?? null) : null;
}
