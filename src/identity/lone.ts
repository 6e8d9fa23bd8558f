// Short forms ("Clinton", "J. Harker", "SNHR") find whom they mean by evidence: an office in common, or company where only one fits.
import { compareFacts } from './compare';
import { gap, reign } from './evidence';
import type { Facts } from './facts';
import { kindOf } from './kinds';
import type { Knowledge } from './knowledge';
import { type Found, found } from './settle';
import { isLone, loneMatch } from './surname';

/** By its last word an office finds its short form too: "foreign minister", "minister". */
const keyOf = (title: string, object: string): string => `${title.slice(title.lastIndexOf(' ') + 1)}|${object}`;

/** Offices by which others may find it: those it is given, and those of the table. */
const officesOf = (facts: Facts, know: Knowledge): readonly string[] => [
  ...new Set([
    ...facts.roles.map(({ title, object }) => keyOf(title, object)),
    ...(facts.known ? know.offices(facts.id).map(({ title, of }) => keyOf(title, of)) : []),
  ]),
];

type Offices = ReadonlyMap<string, readonly Facts[]>;

function byOffice(list: readonly Facts[], know: Knowledge): Offices {
  const found = new Map<string, Facts[]>();
  for (const facts of list)
    for (const office of officesOf(facts, know)) {
      const there = found.get(office);
      if (there) there.push(facts);
      else found.set(office, [facts]);
    }
  return found;
}

/** Whether a full name may be whom the short one means, by name, gender and time. */
function fits(short: Facts, whole: Facts, know: Knowledge): boolean {
  if (short.gender && whole.gender && short.gender !== whole.gender) return false;
  const { years, roleYears } = know.identity.weights;
  if (gap(short, whole) > (isLone(short) ? years : roleYears).value) return false;
  if (short.type !== 'Person') return kindOf(short.type) === kindOf(whole.type);
  if (!isLone(short)) return short.persons.some((one) => whole.persons.some((other) => know.persons(one, other)));
  const { score, given } = loneMatch(short, whole, know);
  return score > 0 && !given;
}

/** Those that fit, up to so many: one is the one, two are too many. */
function fitting(short: Facts, gives: readonly Facts[], most: number, know: Knowledge): readonly Facts[] {
  const some: Facts[] = [];
  for (const whole of gives) {
    if (fits(short, whole, know)) some.push(whole);
    if (some.length >= most) break;
  }
  return some;
}

/** The full names that a short form may mean: by office, in office then, or because an article says so. */
function candidates(short: Facts, gives: readonly Facts[], offices: Offices, know: Knowledge): readonly Facts[] {
  const letters = short.bodies.flatMap(({ acronym }) => acronym ?? []);
  const said = letters.length > 0 ? gives.filter(({ acronyms }) => letters.some((one) => acronyms.includes(one))) : [];
  const then = isLone(short) ? gives.filter((one) => one.known && reign(short, one, know)) : [];
  return [...said, ...then, ...short.roles.flatMap(({ title, object }) => offices.get(keyOf(title, object)) ?? [])];
}

function whole(short: Facts, gives: readonly Facts[], offices: Offices, know: Knowledge): readonly Found[] {
  const most = know.identity.weights.block.value;
  const one = fitting(short, gives, isLone(short) ? 2 : most, know);
  const only = one.length === 1 ? one[0] : undefined;
  // initials tell more than a family name: each of a few that fit is looked at
  const some = only || (!isLone(short) && one.length < most) ? one : [];
  return [...new Set([...some, ...candidates(short, gives, offices, know)])].flatMap((facts) =>
    found(short, facts, compareFacts(short, facts, know, facts === only)),
  );
}

/** Lone names among themselves: each joins the first of its office, in order of id; so there are as many judgements as names. */
function among(shorts: readonly Facts[], know: Knowledge): readonly Found[] {
  const all: Found[] = [];
  for (const [, colleagues] of byOffice(shorts, know)) {
    const centres: Facts[] = [];
    for (const facts of colleagues) {
      const tried = centres.flatMap((centre) => found(centre, facts, compareFacts(centre, facts, know, false)));
      all.push(...tried);
      if (
        !tried.some(({ judgement }) => judgement === 'positive') &&
        centres.length < know.identity.weights.block.value
      )
        centres.push(facts);
    }
  }
  return all;
}

/** What can be said of the short forms of a block. @param shorts, gives in order of id */
export function shortForms(shorts: readonly Facts[], gives: readonly Facts[], know: Knowledge): readonly Found[] {
  const offices = byOffice(gives, know);
  const meant = shorts.map((short) => whole(short, gives, offices, know));
  const open = shorts.filter((_, i) => !meant[i]?.some(({ judgement }) => judgement === 'positive'));
  return [...meant.flat(), ...among(open.filter(isLone), know)];
}
