// Whether two propositions speak of one happening by their words, where their trees differ; and what tells two happenings apart.
import type { Proposition, Term } from '../core/model';
import { sameTerm } from './same-term';
import { shared } from './telling';
import type { Words } from './words';

type Bare = Omit<Proposition, 'claim'>;

const termWords = ({ terms }: Bare): ReadonlySet<string> =>
  new Set(terms.flatMap(({ head, words, called }) => [head, ...words, ...called]));

/** Words of terms that surely mean one of the other: "Moscow" where the other has "Russia". */
const covered = (a: Bare, b: Bare, words: Words): ReadonlySet<string> =>
  new Set(
    a.terms.flatMap((term) =>
      b.terms.some((other) => sameTerm(term, other, words) >= 0.9) ? [term.head, ...term.words, ...term.called] : [],
    ),
  );

/** Each has a name that the other lacks: "a plant in Ghent", "a plant in Gothenburg". */
export function isElsewhere(a: Bare, b: Bare, words: Words): boolean {
  const rest = (one: Bare, other: Bare): readonly string[] => {
    const known = new Set([...other.names, ...termWords(other), ...covered(one, other, words)]);
    return one.names.filter((name) => !known.has(name));
  };
  return rest(a, b).length > 0 && rest(b, a).length > 0;
}

const meant = ({ terms }: Bare): readonly string[] => terms.flatMap(({ entities }) => entities);

const inRole = ({ terms }: Bare, role: RegExp): readonly Term[] => terms.filter((term) => role.test(term.role));

/** Both have one in a role, and no two of them mean one, nor share a word that is no name. */
function areOthers(a: Bare, b: Bare, role: RegExp, words: Words, loosely: boolean): boolean {
  const [mine, theirs] = [inRole(a, role), inRole(b, role)];
  const names = new Set([...a.names, ...b.names]);
  const alike = (x: Term, y: Term): boolean =>
    sameTerm(x, y, words) > 0 ||
    (loosely &&
      x.head !== y.head &&
      x.words.some((word) => !names.has(word) && !x.whose.includes(word) && y.words.includes(word)));
  return mine.length > 0 && theirs.length > 0 && !mine.some((x) => theirs.some((y) => alike(x, y)));
}

/** So much in common that the object may be called otherwise: "the gunmen", "the men behind the attack". */
const PLENTY = 4;

/** Other subjects, other objects, or whoever does it in the one and suffers it in the other. */
function isOpposed(a: Bare, b: Bare, words: Words): boolean {
  const turned = (x: Bare, y: Bare): boolean =>
    inRole(x, /^subject$/).some((doer) => inRole(y, /^object$/).some((one) => sameTerm(doer, one, words) === 1));
  return (
    areOthers(a, b, /^subject$/, words, false) ||
    (shared(a, b, words) < PLENTY && areOthers(a, b, /^(object|of)$/, words, true)) ||
    turned(a, b) ||
    turned(b, a)
  );
}

/**
 * One happening by its words, where the trees differ: one telling predicate, a name in common, and another word besides. "sheltered the
 * gunmen who attacked Kala Darra", "shelters the men behind the attack on the Kala Darra post".
 */
export function sameHappening(a: Bare, b: Bare, words: Words): number {
  if (words.wording.lightVerbs.includes(a.predicate) || isOpposed(a, b, words)) return 0;
  const other = termWords(b);
  const names = a.names.filter((name) => b.names.includes(name) || other.has(name));
  const entities = meant(a).filter((id) => meant(b).includes(id));
  if (names.length + entities.length === 0 || !isNumberedAlike(a, b)) return 0;
  return shared(a, b, words) >= 3 ? 0.78 : 0;
}

function isNumberedAlike(a: Bare, b: Bare): boolean {
  const numbers = (one: Bare): readonly string[] =>
    one.terms.flatMap((term) => term.words.filter((word) => /^\d/.test(word)));
  const [one, other] = [numbers(a), numbers(b)];
  return one.length === 0 || other.length === 0 || one.some((number) => other.includes(number));
}
