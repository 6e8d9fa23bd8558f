// Who said what: the stage that adds claims to an article whose mentions are resolved.
import type { Attributed, Claim, Resolved, Span } from '../core/model';
import type { Stage } from '../core/pipeline';
import { contains, length } from '../core/spans';
import type { Kit } from '../data/kit';
import type { Draft } from './draft';
import { type Drafts, findDrafts } from './drafts';
import { type Lexicon, lexicon } from './lexicon';
import { callingsOf } from './quoted/named';
import { standOf } from './stance';
import type { IsSpeaker } from './stance/deeds';
import { DENIAL, type Stand } from './stance/stand';
import { type Stretches, stretches } from './stretches';
import { isOpen } from './told/unreal';
import { type Speakers, speakersOf } from './who/speakers';

/** A speech act and how its speaker stands to what is said. */
interface Said {
  readonly draft: Draft;
  readonly stand: Stand;
  /** Whether it makes no claim inside another's speech. */
  readonly hushed: boolean;
}
/** The one in whose content it stands, and the entities who speak. */
interface Voiced extends Said {
  readonly outer: Voiced | null;
  readonly voices: readonly string[];
}

/** Whether words in a content mean whoever says it: "I", or a name or pronoun for one of the speakers. */
function isSpeakerOf({ hit, source }: Draft, speakers: Speakers): IsSpeaker {
  // "a spokesman for the army said it had not fired": whom one speaks for counts as well
  const named = source.heads.flatMap((head) => speakers.at(hit.view, head, source.phrase));
  const ids = new Set([...named, ...speakers.within([source.phrase], [])]);
  const end = Math.min(hit.at, ...source.heads);
  return (view, head, span) =>
    speakers.isFirstPerson(view, head) ||
    speakers.at(view, head, span).some((id) => ids.has(id)) ||
    (view === hit.view && head < end && speakers.mayMean(view, head, named));
}

/** What makes no claim inside another's speech: an attitude, a noun ("their promise to"), and an act that is told as possible only. */
const isHushed = ({ entry, hit }: Draft, words: Lexicon): boolean =>
  entry.cue.inside === false ||
  (entry.cue.pos === 'noun' && entry.stance !== DENIAL) ||
  isOpen(hit.view, hit.at, words);

/** Reads each cue once, and drops what is no claim. */
function judged({ drafts, views, quotes }: Drafts, speakers: Speakers, words: Lexicon): readonly Said[] {
  const seen = new Set<string>();
  return drafts.flatMap((draft) => {
    const key = `${draft.cue.start}-${draft.cue.end}`;
    const hushed = isHushed(draft, words);
    const stand =
      seen.has(key) || (hushed && quotes.over(draft.cue).length > 0)
        ? null
        : standOf(draft, { drafts, views, lexicon: words, isSpeaker: isSpeakerOf(draft, speakers) });
    seen.add(key);
    return stand === null ? [] : [{ draft, stand, hushed }];
  });
}

/** The smallest content that holds a cue. */
function outerOf(said: Said, all: Stretches<Said>): Said | null {
  const holders = all
    .over(said.draft.cue)
    .filter((other) => other !== said)
    .flatMap((other) =>
      other.draft.content.filter((span) => contains(span, said.draft.cue)).map((span) => ({ other, span })),
    );
  return holders.toSorted((a, b) => length(a.span) - length(b.span))[0]?.other ?? null;
}

/** The nearest around it that is a claim: of one whose speaker nobody knows, or who only repeats itself, none is made. */
const claimAround = (outer: Voiced | null): Voiced | null =>
  outer === null || outer.voices.length > 0 ? outer : claimAround(outer.outer);

/** Entities who speak; "we" inside a quotation is whoever says it. */
function voicesOf({ draft, hushed }: Said, outer: Voiced | null, speakers: Speakers): readonly string[] {
  const { hit, source } = draft;
  const found = source.heads.flatMap((head) => {
    const ids = speakers.at(hit.view, head, source.phrase);
    return ids.length === 0 && outer && speakers.isFirstPerson(hit.view, head) ? outer.voices : ids;
  });
  // "She said she felt that …", “We hope so,” she said: one claim of hers; "She said: We urge …" are two.
  const again = outer !== null && draft.entry.neutral;
  const own = again && source.heads.every((head) => speakers.isFirstPerson(hit.view, head));
  // "He said Oslo would deny it", "he said Oslo wants to pay": no claim of Oslo's.
  if (own || (outer !== null && hushed)) return [];
  // "He said Oslo had not agreed to pay": nor does Oslo deny anything.
  if (outer !== null && draft.hit.negated && !found.every((id) => outer.voices.includes(id))) return [];
  return [...new Set(found)].filter((id) => !(again && outer.voices.includes(id)));
}

/** Outer ones first, as "we" means their speakers. Of two that hold each other's cues the first that is asked is the inner one. */
function voiced(said: readonly Said[], speakers: Speakers): readonly Voiced[] {
  const all = stretches(said, (one) => one.draft.content);
  const done = new Map<Said, Voiced>();
  const asked = new Set<Said>();
  const give = (one: Said): Voiced => {
    const known = done.get(one);
    if (known) return known;
    asked.add(one);
    const around = outerOf(one, all);
    const outer = claimAround(around && (done.has(around) || !asked.has(around)) ? give(around) : null);
    const result = { ...one, outer, voices: voicesOf(one, outer, speakers) };
    done.set(one, result);
    return result;
  };
  return said.map(give);
}

const idOf = (cue: Span, place: number): string => `claim:${cue.start}-${cue.end}${place === 0 ? '' : `.${place}`}`;

function claimsOf(said: Voiced, speakers: Speakers, quotes: Stretches<Span>): readonly Claim[] {
  const { draft, stand, outer, voices } = said;
  const { view } = draft.hit;
  const { cue, content, addressee } = draft;
  const addressed = addressee === null ? [] : speakers.at(view, addressee, view.tree.spanOf(addressee));
  const { start, end, index } = view.sentence;
  return voices.map((speaker, place) => ({
    id: idOf(cue, place),
    ...stand,
    speaker,
    source: [draft.source.span],
    cue,
    content,
    quoted: content.some((span) => quotes.over(span).length > 0),
    addressee: addressed.find((id) => id !== speaker) ?? null,
    about: speakers.within(content, voices),
    inside: outer ? idOf(outer.draft.cue, 0) : null,
    evidence: { start, end, sentence: index, rule: draft.rule, score: draft.score },
  }));
}

/** Direct, indirect and mixed quotations, each with speaker, cue, content and stance. */
export function attribute(kit: Pick<Kit, 'stances' | 'negations' | 'nominals'>): Stage<Resolved, Attributed> {
  const words = lexicon(kit.stances, kit.negations);
  const callings = callingsOf(kit.nominals);
  return (doc) => {
    const drafts = findDrafts(doc, words, callings);
    const speakers = speakersOf(doc, kit.nominals);
    const said = voiced(judged(drafts, speakers, words), speakers);
    return { ...doc, claims: said.flatMap((one) => claimsOf(one, speakers, drafts.quotes)) };
  };
}
