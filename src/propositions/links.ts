// Which of two claims contradicts the other, or says it again; each link with a reason and a score. Precision goes before recall.
import { DAY_MS } from '../core/days';
import { isHashed, withoutHash } from '../core/ids';
import type { ClaimLink, Proposition, Statement, When } from '../core/model';
import { likeness, sameTime } from './compare';
import { alikeWords } from './repeats';
import { isEnough } from './telling';
import type { Words } from './words';

/** Days between two reports beyond which undated claims speak of different happenings. */
export const WINDOW = 60;

/** Whether two undated claims may speak of one happening: reported within two months, or nobody knows when. */
export function near(a: Statement, b: Statement): boolean {
  if (a.published === null || b.published === null) return true;
  return Math.abs(Date.parse(a.published) - Date.parse(b.published)) <= WINDOW * DAY_MS;
}

interface Timed {
  readonly when: When | null;
}
/** Both tell when it was, or their reports are near; what one speaker says of himself holds longer. */
const areTimely = (a: Statement, b: Statement, one: Timed, other: Timed): boolean =>
  (one.when !== null && other.when !== null) || a.speaker === b.speaker || near(a, b);

interface Found {
  readonly score: number;
  readonly reason: string;
}

const best = (found: readonly Found[]): Found | null =>
  found.toSorted((a, b) => b.score - a.score || (a.reason < b.reason ? -1 : 1))[0] ?? null;

/** One says of a fact that it is so, the other that it is not. */
function byFacts(a: Statement, b: Statement): Found | null {
  if ([...a.propositions, ...b.propositions].some(({ open }) => open)) return null;
  return best(
    a.facts.flatMap((one) =>
      b.facts
        .filter((other) => other.proposition === one.proposition && other.polarity !== one.polarity)
        .filter((other) => (other.modality === 'planned') === (one.modality === 'planned'))
        .filter((other) => sameTime(one.when, other.when) && areTimely(a, b, one, other))
        .map(() => ({ score: 0.95, reason: `one says, the other denies: ${one.name}` })),
    ),
  );
}

/** "kill, object person:jamal-khashoggi, in consulate": by id where something has a name. */
const termsOf = ({ predicate, terms }: Omit<Proposition, 'claim'>): string =>
  [
    predicate,
    ...terms.map(
      ({ role, head, entities }) => `${role} ${entities.find((id) => !isHashed(id)) ?? (head === '' ? '?' : head)}`,
    ),
  ].join(', ');

/** The surest pair of propositions that cannot both hold. @param even where the contrary might hold as well */
function byPropositions(a: Statement, b: Statement, words: Words, even = false): Found | null {
  return best(
    a.propositions.flatMap((one) =>
      b.propositions.flatMap((other) => {
        const found =
          (!even && (one.open || other.open)) || !areTimely(a, b, one, other) ? null : likeness(one, other, words);
        if (!found || found.sign !== -1 || !isEnough(found.shared, a, b)) return [];
        const kind = one.predicate === other.predicate ? 'one says, the other denies' : 'both cannot hold';
        return [{ score: 0.9 * found.score, reason: `${kind}: ${termsOf(one)}` }];
      }),
    ),
  );
}

/** Later first; of one day by id. */
function inTurn(a: Statement, b: Statement): readonly [Statement, Statement] {
  const [one, other] = [a.published ?? '', b.published ?? ''];
  return one > other || (one === other && a.id > b.id) ? [a, b] : [b, a];
}

const denies = ({ stance }: Statement): boolean => stance === 'DENIED';

function contradiction(a: Statement, b: Statement, words: Words): ClaimLink | null {
  if (![a, b].every(({ stance }) => words.stances.telling.has(stance))) return null;
  const found = best([byFacts(a, b), byPropositions(a, b, words)].flatMap((one) => one ?? []));
  if (!found || (a.speaker === b.speaker && a.articles.some((id) => b.articles.includes(id)))) return null;
  const [from, to] = denies(a) === denies(b) ? inTurn(a, b) : denies(a) ? [a, b] : [b, a];
  return { type: 'CONTRADICTS', from: from.id, to: to.id, ...found };
}

/** Both tell when it was, and no time of the one may be one of the other. */
function atOtherTimes(a: Statement, b: Statement): boolean {
  const times = ({ propositions }: Statement): readonly When[] => propositions.flatMap(({ when }) => when ?? []);
  const [one, other] = [times(a), times(b)];
  return one.length > 0 && other.length > 0 && !one.some((time) => other.some((again) => sameTime(time, again)));
}

/** All that the shorter one says the other says as well: how sure that is, 0 where not. */
function allSaid(a: Statement, b: Statement, words: Words): number {
  const [short, long] = a.propositions.length <= b.propositions.length ? [a, b] : [b, a];
  const sure = short.propositions.map((one) =>
    Math.max(
      0,
      ...long.propositions.flatMap((other) => {
        const found = one.terms.length > 1 || near(a, b) ? likeness(one, other, words) : null;
        return found?.sign === 1 && one.predicate === other.predicate && found.shared > 2 ? [found.score] : [];
      }),
    ),
  );
  return sure.length === 0 ? 0 : Math.min(...sure);
}

/** Nobody knows whether "police" of two articles are the same; who says near the same words within weeks is taken to be. */
export const speakerOf = ({ speaker }: Statement): string => withoutHash(speaker);

const isSameSpeaker = (a: Statement, b: Statement): boolean =>
  a.speaker === b.speaker || (speakerOf(a) === speakerOf(b) && speakerOf(a) !== a.speaker && near(a, b));

/** The same speaker says it again in near the same words. */
function repetition(a: Statement, b: Statement, words: Words): ClaimLink | null {
  if (!isSameSpeaker(a, b) || denies(a) !== denies(b) || atOtherTimes(a, b)) return null;
  const score = Math.max(alikeWords(a.text, b.text, words.empty), allSaid(a, b, words) * 0.9);
  if (score === 0 || byPropositions(a, b, words, true)) return null;
  const [from, to] = inTurn(a, b);
  return { type: 'REPEATS', from: from.id, to: to.id, score, reason: 'the same speaker in near the same words' };
}

/** What holds between two claims, or null: of a claim inside the other that is said already. */
export const linkOf = (a: Statement, b: Statement, words: Words): ClaimLink | null =>
  a.inside.includes(b.id) || b.inside.includes(a.id) ? null : (contradiction(a, b, words) ?? repetition(a, b, words));
