// What a cue governs by the tree, in the most telling reading of its entries.
import { isRel } from '../../core/tree';
import type { Hit } from '../cues';
import type { Entry } from '../lexicon';
import { edges, isNominal, lower } from '../view';
import { describedBy } from './described';
import { clause, gerund, infinitive, marks, objectAnd, objectOf, prepRange, type Range } from './governed';
import { predicated } from './predicates';
import { namedAs, namedBefore, namedBehind, type Told } from './said-of';

/** A stretch of tokens; two where a passive parts them: "X was accused of Y". */
export interface Complement {
  readonly kind: string;
  readonly entry: Entry;
  readonly ranges: readonly (readonly [number, number])[];
  /** Last token of the cue: the governing preposition where it follows at once, "called for". */
  readonly cueEnd: number;
  readonly addressee: number | null;
}

type IsSaying = (lemma: string) => boolean;

/** "told reporters", "said to the press". */
function addresseeOf(hit: Hit, entry: Entry): number | null {
  const { view, at } = hit;
  const { tree, tokens } = view;
  for (const where of entry.cue.addressee) {
    const found =
      where === 'object'
        ? tree.find(at, 'iobj', 'obj').find((i) => i > at && isNominal(tokens[i]))
        : tree.find(at, 'obl').find((i) => i > at && marks(view, i).some((c) => lower(tokens[c]) === where));
    if (found !== undefined) return found;
  }
  return null;
}

/** The most telling first: "urge X to do" is more than "urge X". */
const RANK = [
  'object to',
  'object of',
  'object for',
  'object as',
  'object predicate',
  'clause',
  'that',
  'as saying',
  'infinitive',
  'gerund',
  'preposition',
  'object',
];
const rankOf = (kind: string): number => {
  const at = RANK.indexOf(kind);
  return at >= 0 ? at : kind.startsWith('object ') ? 3.5 : RANK.indexOf('preposition');
};

/** "quoted the army as saying it rained": the clause of the other's verb. */
function passedOn(hit: Hit): Range | null {
  const { tokens } = hit.view;
  const as = tokens.findIndex((token, i) => i > hit.at && lower(token) === 'as' && tokens[i + 1]?.xpos === 'VBG');
  return as < 0 ? null : clause({ ...hit, at: as + 1, last: as + 1 });
}

/** A clause with its conjunction: "maintains that it is safe". */
function introduced(hit: Hit): Range | null {
  const range = clause(hit);
  return range && /^(that|whether|how|why)$/.test(lower(hit.view.tokens[range[0]])) ? range : null;
}

type Reading = (hit: Hit) => Range | null;

/** The subtree of a token that was found; nothing where it is the cue itself. */
const under =
  (find: (hit: Hit) => number | null): Reading =>
  (hit) => {
    const found = find(hit);
    return found === null || found === hit.last ? null : edges(hit.view.tree, found);
  };

const bareInfinitive = (hit: Hit): number | null => {
  const found = infinitive(hit);
  return found !== null && isRel(hit.view.tokens[found], 'advcl', 'acl') ? null : found;
};

/** What each kind of content is in the tree; prepositions and objects with more are read in rangesOf. */
const READINGS: Readonly<Record<string, Reading>> = {
  clause,
  'as saying': passedOn,
  that: introduced,
  infinitive: under(bareInfinitive),
  gerund: under(gerund),
  object: (hit) => under(objectOf)(hit) ?? describedBy(hit),
};

/** "promised voters on Monday": whom it was promised, not what. */
function isOnlyAddressed({ view, at }: Hit): boolean {
  const told = view.tree.find(at, 'iobj', 'obj').filter((i) => i > at);
  return told.length === 1 && view.tokens[told[0] ?? -1]?.deprel === 'iobj';
}

/** "called the claim that he lied a joke", "described as baseless reports of a raid" */
function opined(hit: Hit, told: Told | null): readonly Range[] | null {
  if (!told) return null;
  const { predicate, thing } = told;
  return predicate[1] < hit.at
    ? [predicate, thing]
    : [[Math.min(predicate[0], thing[0]), Math.max(predicate[1], thing[1])]];
}

function rangesOf(hit: Hit, kind: string, addressed: boolean, isSaying: IsSaying): readonly Range[] | null {
  if (kind === 'quote') return null;
  if (kind === 'object predicate') return opined(hit, namedBehind(hit) ?? namedBefore(hit)) ?? predicated(hit);
  if (kind === 'object as')
    return objectAnd(hit, 'as', addressed) ?? opined(hit, namedAs(hit, isSaying) ?? namedBefore(hit));
  if (kind === 'object' && addressed && isOnlyAddressed(hit)) return null;
  if (kind.startsWith('object ')) return objectAnd(hit, kind.slice('object '.length), addressed);
  const read = READINGS[kind];
  const range = read ? read(hit) : prepRange(hit, kind, addressed);
  return range ? [range] : null;
}

/** The preposition belongs to the cue where it follows at once ("called for"), else to the content ("thanked him for"). */
function settle(hit: Hit, entry: Entry, kind: string, ranges: readonly Range[]): Complement {
  const [first] = ranges;
  const governing = first && rankOf(kind) === RANK.indexOf('preposition') && first[0] === hit.last + 1;
  const addressee = addresseeOf(hit, entry);
  return {
    kind,
    entry,
    ranges: governing ? [[first[0] + 1, first[1]], ...ranges.slice(1)] : ranges,
    cueEnd: governing ? first[0] : hit.last,
    addressee: kind === 'object' ? null : addressee,
  };
}

/** What the cue governs, the most telling reading of its entries; null where the tree shows nothing. */
export function complementOf(hit: Hit, isSaying: IsSaying): Complement | null {
  const options = hit.entries
    .flatMap((entry) => entry.cue.content.map((kind) => ({ entry, kind, rank: rankOf(kind) })))
    .toSorted((a, b) => a.rank - b.rank);
  for (const { entry, kind } of options) {
    const ranges = rangesOf(hit, kind, entry.cue.addressee.includes('object'), isSaying);
    if (ranges) return settle(hit, entry, /^(that|as saying)$/.test(kind) ? 'clause' : kind, ranges);
  }
  return null;
}
