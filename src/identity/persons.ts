// Compares two persons: names first, then what speaks for and against.
import { clash, company, outOfTerm, type Support, sameCalling, sharedRole } from './evidence';
import type { Facts } from './facts';
import { contradiction, elsewhere, fullMatch } from './full';
import type { Match } from './given-match';
import type { Knowledge } from './knowledge';
import { isLone, lone } from './surname';
import type { Comparison } from './verdict';
import { against, verdict } from './verdict';

const generation = ({ persons }: Facts): number | null => persons[0]?.generation ?? null;

/** Neither said nor denied. */
const OPEN = '';

/** "Jr." and "Sr." are two; "Jr." and the bare name are two where nothing else differs, else it is open: papers leave it out. */
function generations(a: Facts, b: Facts, match: Match): string | null {
  const [x, y] = [generation(a), generation(b)];
  if (x === y) return null;
  return (x !== null && y !== null) || match.score === 1 ? 'senior and junior' : OPEN;
}

const lengthOf = ({ persons }: Facts): number => persons[0]?.words.join('').length ?? 0;
const shorter = (a: Facts, b: Facts): Facts =>
  lengthOf(a) < lengthOf(b) || (lengthOf(a) === lengthOf(b) && a.id < b.id) ? a : b;

interface Doubts {
  readonly factor: number;
  readonly why: readonly string[];
}

/** What makes one name less sure to be one person; an office in common outweighs it. */
function doubtsOf(a: Facts, b: Facts, know: Knowledge): Doubts {
  const { weights } = know.identity;
  const states = clash(a.roles, b.roles, know) === 'states' || elsewhere(a, b, know);
  const term = outOfTerm(a, b, know);
  return {
    factor: (states ? weights.otherState.value : 1) * (term ? weights.outOfTerm.value : 1),
    why: [...(states ? ['but of other states'] : []), ...(term ? ['but not in that office then'] : [])],
  };
}

const CLEAR: Doubts = { factor: 1, why: [] };

interface Case {
  readonly support: number;
  readonly why: readonly (string | undefined)[];
}

/** What speaks for two of like names, besides them. */
function supportOf(a: Facts, b: Facts, match: Match, shared: Support | null, know: Knowledge): Case {
  const { weights } = know.identity;
  const near = company(a, b, know);
  // "López Obrador" means the one whom the world knows
  const famous = match.score === weights.inner.value && a.known !== b.known ? weights.famous.value : 0;
  const calling = shared ? null : sameCalling(a, b, know);
  const support = (shared?.weight ?? 0) + (near?.weight ?? 0) + (calling?.weight ?? 0) + famous;
  return { support, why: [shared?.why, calling?.why, near?.why] };
}

function full(a: Facts, b: Facts, know: Knowledge): Comparison | null {
  const match = fullMatch(a, b, know);
  if (!match) return null;
  const { weights } = know.identity;
  const shared = sharedRole(a, b, know);
  const no = (shared ? null : generations(a, b, match)) ?? contradiction(a, b, shared, know);
  if (no === OPEN) return null;
  if (no) return match.score >= weights.unsure.value ? against(match.how, no) : null;
  const { support, why } = supportOf(a, b, match, shared, know);
  if (support === 0 && match.score < weights.initial.value) return null;
  const doubts = shared ? CLEAR : doubtsOf(a, b, know);
  const short = match.score < weights.positive.value ? shorter(a, b).id : null;
  const score = Math.min(1, match.score + support) * doubts.factor;
  return verdict(score, [match.how, ...why, ...doubts.why], short, know);
}

/** Judges two persons; null where there is nothing to say. */
export const comparePersons = (a: Facts, b: Facts, know: Knowledge, only: boolean): Comparison | null =>
  isLone(a) || isLone(b) ? lone(a, b, know, only) : full(a, b, know);
