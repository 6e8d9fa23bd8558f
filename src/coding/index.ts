// Relations, deeds and claims as events: who did what to whom, in PLOVER types and modes and CAMEO roots.
import { sentencesIn } from '../core/bisect';
import type { Claim, CodedEvent, Proposed, Reading, Sentence, Span } from '../core/model';
import type { Stage } from '../core/pipeline';
import { contains } from '../core/spans';
import type { Kit } from '../data/kit';
import { codingOfClaim } from './claims';
import { gather } from './gather';
import { codingOf, type Kinds, kindsOf, type Told } from './relations';
import { withSeveral } from './several';
import { type Spots, spotsIn, targetsOf } from './targets';

type Needs = Pick<Kit, 'relations' | 'ploverClaims' | 'wording'>;

/** PLOVER's type for what is asked of another. */
const ASKED = 'REQUEST';

const some = (id: string | null): readonly string[] => (id === null ? [] : [id]);

function endsOf(told: Told, symmetric: boolean): Pick<CodedEvent, 'actors' | 'recipients'> {
  const { subject, object } = told;
  return symmetric
    ? { actors: [...some(subject), ...some(object)].sort(), recipients: [] }
    : { actors: some(subject), recipients: some(object) };
}

function ofTold(kit: Needs, kinds: Kinds, told: Told, { sentences }: Proposed): readonly CodedEvent[] {
  const kind = kinds.get(told.type);
  const { evidence, place, when, modality, anchor: at } = told;
  const coded = kind && codingOf(kit, told, kind, sentences[evidence.sentence]?.tokens ?? []);
  if (!coded) return [];
  const ends = endsOf(told, kind.type.symmetric);
  return [
    { ...coded, ...ends, place, when, modality, at, sentence: evidence.sentence, from: told.type, of: [told.id] },
  ];
}

/** In the order of the text. */
function touching(sentences: readonly Sentence[], spans: readonly Span[]): readonly Sentence[] {
  const found = new Set(spans.flatMap((span) => sentencesIn(sentences, span)));
  return [...found].sort((a, b) => a - b).flatMap((i) => sentences[i] ?? []);
}

function ofClaim(
  { ploverClaims, wording }: Needs,
  claim: Claim,
  { sentences }: Proposed,
  spots: Spots,
): readonly CodedEvent[] {
  const { speaker, addressee, cue, content, evidence, stance, id } = claim;
  const near = touching(sentences, [cue, ...content]);
  const coding = codingOfClaim(ploverClaims, claim, near);
  if (!coding) return [];
  const recipients = addressee === null ? targetsOf(claim, near, spots, wording.whereabouts) : [addressee];
  return [
    {
      ...{
        ...coding,
        actors: [speaker],
        recipients,
        place: null,
        when: null,
        polarity: 'asserted',
        modality: 'actual',
      },
      ...{ at: cue, sentence: evidence.sentence, from: stance, of: [id] },
    },
  ];
}

/**
 * "refused to meet": the claim that refuses says all that the meeting that was not to be would. "urged him to resign": what is asked of
 * somebody is nothing that he agrees to or threatens.
 */
function isSaid(told: CodedEvent, claims: readonly Claim[], said: readonly CodedEvent[]): boolean {
  const holds = ({ of }: CodedEvent): boolean =>
    claims.some(({ id, content }) => of.includes(id) && content.some((span) => contains(span, told.at)));
  return said.some(
    (one) => (one.type === told.type || (one.type === ASKED && told.modality === 'planned')) && holds(one),
  );
}

/** Makes the stage. */
export function code(kit: Needs): Stage<Proposed, Reading> {
  const kinds = kindsOf(kit.relations);
  return (doc) => {
    const spots = spotsIn(doc);
    const said = doc.claims.flatMap((claim) => ofClaim(kit, claim, doc, spots));
    const told = [...doc.relations, ...doc.deeds].flatMap((one) => ofTold(kit, kinds, one, doc));
    const events = gather([...said, ...told.filter((one) => !isSaid(one, doc.claims, said))]);
    return { ...doc, events: events.map((event) => withSeveral(kit.ploverClaims, event, doc.entities)) };
  };
}
