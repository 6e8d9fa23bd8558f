// Relations, deeds and claims as events: who did what to whom, in PLOVER types and modes and CAMEO roots.
import type { Claim, CodedEvent, Proposed, Reading, Sentence, Span } from '../core/model';
import type { Stage } from '../core/pipeline';
import { contains, overlaps } from '../core/spans';
import type { Kit } from '../data/kit';
import { codingOfClaim } from './claims';
import { gather } from './gather';
import { codingOf, type Kinds, kindsOf, type Told } from './relations';

type Needs = Pick<Kit, 'relations' | 'ploverClaims'>;

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

const touching = (sentences: readonly Sentence[], spans: readonly Span[]): readonly Sentence[] =>
  sentences.filter((sentence) => spans.some((span) => overlaps(sentence, span)));

function ofClaim({ ploverClaims }: Needs, claim: Claim, { sentences }: Proposed): readonly CodedEvent[] {
  const { speaker, addressee, about, cue, content, evidence, stance, id } = claim;
  const coding = codingOfClaim(ploverClaims, claim, touching(sentences, [cue, ...content]));
  if (!coding) return [];
  const others = about.filter((one) => one !== speaker);
  const recipients = addressee === null ? others : [addressee];
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

/** "refused to meet": the claim that refuses says all that the meeting that was not to be would. */
const isTold = ({ type, at }: CodedEvent, claims: readonly Claim[], said: readonly CodedEvent[]): boolean =>
  said.some(
    (one) =>
      one.type === type &&
      claims.some(({ id, content }) => one.of.includes(id) && content.some((span) => contains(span, at))),
  );

/** Makes the stage. */
export function code(kit: Needs): Stage<Proposed, Reading> {
  const kinds = kindsOf(kit.relations);
  return (doc) => {
    const said = doc.claims.flatMap((claim) => ofClaim(kit, claim, doc));
    const told = [...doc.relations, ...doc.deeds].flatMap((one) => ofTold(kit, kinds, one, doc));
    return { ...doc, events: gather([...said, ...told.filter((one) => !isTold(one, doc.claims, said))]) };
  };
}
