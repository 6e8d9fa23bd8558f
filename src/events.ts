// Relations and claims of a Reading as coded events: who did what to whom, in PLOVER types and CAMEO roots. Pure.
import type { Claim, Polarity, Reading, Relation, Sentence, Span, Token } from './core/model';
import type { Kit } from './data/kit';
import type { RelationType } from './data/relations';

export interface CodedEvent {
  /** PLOVER event type: "CONSULT". */
  readonly type: string;
  readonly mode: string | null;
  /** CAMEO root, "04"; null where the relation type has none. */
  readonly cameo: string | null;
  /** Entity.ids; both ends of what is symmetric. */
  readonly actors: readonly string[];
  /** Entity.ids. */
  readonly recipients: readonly string[];
  readonly polarity: Polarity;
  /** Where it was read: the clause of a relation, the cue of a claim. */
  readonly at: Span;
  /** Relation.type, or Claim.stance. */
  readonly from: string;
}

type Codes = Pick<Kit, 'relations' | 'ploverClaims'>;

const lemmasIn = (tokens: readonly Token[], { start, end }: Span): readonly string[] =>
  tokens.filter((token) => token.start >= start && token.end <= end).map(({ lemma }) => lemma.toLowerCase());

/** What it is by its relation type alone, or by being planned or refused. */
function codesOf({ ploverClaims }: Codes, relation: Relation, kind: RelationType, tokens: readonly Token[]) {
  if (!kind.plover) return null;
  const { type, mode } = kind.plover;
  const { polarity, modality, evidence } = relation;
  const { ahead, unwilling } = ploverClaims;
  const refused = (): boolean => lemmasIn(tokens, evidence).some((lemma) => unwilling.lemmas.includes(lemma));
  if (polarity === 'negated' && unwilling.types.includes(type) && (modality === 'planned' || refused()))
    return { type: unwilling.type, mode: null, cameo: unwilling.cameo, polarity: 'asserted' as const };
  const later = modality === 'planned' ? ahead.find(({ types }) => types.includes(type)) : undefined;
  return later
    ? { type: later.type, mode: null, cameo: later.cameo, polarity }
    : { type, mode, cameo: kind.cameo, polarity };
}

function ofRelation(codes: Codes, relation: Relation, tokens: readonly Token[]): readonly CodedEvent[] {
  const kind = codes.relations.find(({ type }) => type === relation.type);
  const coded = kind && codesOf(codes, relation, kind, tokens);
  if (!kind || !coded) return [];
  const { subject, object, evidence } = relation;
  const at = { start: evidence.start, end: evidence.end };
  const ends = kind.symmetric
    ? { actors: [subject, object], recipients: [] }
    : { actors: [subject], recipients: [object] };
  return [{ ...coded, ...ends, at, from: relation.type }];
}

/** "rule out" is in "ruled it out": its words in order, other words between them. */
function holds(lemmas: readonly string[], words: string): boolean {
  let from = 0;
  for (const word of words.split(' ')) {
    const found = lemmas.indexOf(word, from);
    if (found < 0) return false;
    from = found + 1;
  }
  return true;
}

/** "said that Oslo must pay": the auxiliary of the content's own verb. */
function obliges({ ploverClaims }: Codes, { stance, content }: Claim, sentences: readonly Sentence[]): boolean {
  const { stances, lemmas } = ploverClaims.obliging;
  if (!stances.includes(stance)) return false;
  return sentences.some(({ tokens }) => {
    const inside = (i: number): boolean => {
      const token = tokens[i];
      return token !== undefined && content.some(({ start, end }) => token.start >= start && token.end <= end);
    };
    const isTop = (i: number): boolean => inside(i) && !inside(tokens[i]?.head ?? -1);
    return tokens.some((one) => one.deprel === 'aux' && lemmas.includes(one.lemma.toLowerCase()) && isTop(one.head));
  });
}

function ofClaim(codes: Codes, claim: Claim, { sentences }: Reading, tokens: readonly Token[]): readonly CodedEvent[] {
  const { cues, stances, obliging } = codes.ploverClaims;
  const { stance, speaker, addressee, about, cue } = claim;
  const lemmas = lemmasIn(tokens, cue);
  const found =
    cues.find((one) => one.stances.includes(stance) && one.lemmas.some((words) => holds(lemmas, words))) ??
    stances.find((one) => one.stance === stance) ??
    (obliges(codes, claim, sentences) ? obliging : undefined);
  if (!found) return [];
  const { type, mode, cameo } = found;
  const others = about.filter((id) => id !== speaker);
  const recipients = addressee === null ? others : [addressee];
  return [{ type, mode, cameo, actors: [speaker], recipients, polarity: 'asserted', at: cue, from: stance }];
}

const merged = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])];

/** Who acts does not receive: "A and B welcomed their talks with C". */
const apart = (event: CodedEvent): CodedEvent => ({
  ...event,
  recipients: event.recipients.filter((id) => !event.actors.includes(id)),
});

/** All coded events, in the order of the text; what is said at one place of several actors or recipients is one event. */
export function events(reading: Reading, codes: Codes): readonly CodedEvent[] {
  const tokens = reading.sentences.flatMap((sentence) => sentence.tokens);
  const all = [
    ...reading.claims.flatMap((claim) => ofClaim(codes, claim, reading, tokens)),
    ...reading.relations.flatMap((relation) => ofRelation(codes, relation, tokens)),
  ];
  const found = new Map<string, CodedEvent>();
  for (const event of all) {
    const key = JSON.stringify([event.type, event.from, event.polarity, event.at.start, event.at.end]);
    const there = found.get(key);
    const { actors, recipients } = event;
    found.set(
      key,
      there
        ? { ...there, actors: merged(there.actors, actors), recipients: merged(there.recipients, recipients) }
        : event,
    );
  }
  return [...found.values()].map(apart).sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
}
