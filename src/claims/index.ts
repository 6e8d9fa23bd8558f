// Who said what: the stage that adds claims to an article whose mentions are resolved.
import type { Attributed, Claim, Resolved, Span } from '../core/model';
import type { Stage } from '../core/pipeline';
import { contains, length, overlaps, sameSpan } from '../core/spans';
import type { Kit } from '../data/kit';
import type { Draft } from './draft';
import { findDrafts } from './drafts';
import { type Lexicon, lexicon } from './lexicon';
import { findQuotes } from './quotes';
import { type Speakers, speakersOf } from './speakers';
import { stanceOf } from './stance';

interface Said {
  readonly draft: Draft;
  readonly stance: string;
  /** Index in the list of the claim in whose content it stands. */
  readonly outer: number | null;
}

/** The smallest content that holds a cue. */
function enclosing(drafts: readonly Draft[], draft: Draft): number | null {
  const holders = drafts.flatMap((other, i) =>
    other === draft ? [] : other.content.filter((span) => contains(span, draft.cue)).map((span) => ({ i, size: length(span) })),
  );
  return holders.toSorted((a, b) => a.size - b.size)[0]?.i ?? null;
}

/** Entities who speak, looked up once; "we" inside a quotation is whoever says it. */
function voices(said: readonly Said[], speakers: Speakers, i: number, depth = 0): readonly string[] {
  const one = said[i];
  if (!one || depth > 8) return [];
  const { hit, source } = one.draft;
  const found = source.heads.flatMap((head) => {
    const ids = speakers.at(hit.view, head, source.span);
    if (ids.length > 0 || !speakers.isFirstPerson(hit.view, head) || one.outer === null) return ids;
    return voices(said, speakers, one.outer, depth + 1);
  });
  return [...new Set(found)];
}

const idOf = (cue: Span, place: number): string => `claim:${cue.start}-${cue.end}${place === 0 ? '' : `.${place}`}`;

function claimsOf(said: readonly Said[], speakers: Speakers, quotes: readonly Span[]): readonly Claim[] {
  return said.flatMap(({ draft, stance, outer }, i) => {
    const around = outer === null ? undefined : said[outer];
    const outside = outer === null ? [] : voices(said, speakers, outer);
    // "She said she felt that …" is one claim of hers, "She said: We urge …" are two.
    const ids = voices(said, speakers, i).filter((id) => !(draft.entry.neutral && outside.includes(id)));
    const { view } = draft.hit;
    const addressed = draft.addressee === null ? [] : speakers.at(view, draft.addressee, view.tree.spanOf(draft.addressee));
    return ids.map((speaker, place): Claim => ({
      id: idOf(draft.cue, place),
      stance,
      speaker,
      source: [draft.source.span],
      cue: draft.cue,
      content: draft.content,
      quoted: draft.content.some((span) => quotes.some((quote) => overlaps(quote, span))),
      addressee: addressed.find((id) => id !== speaker) ?? null,
      about: speakers.within(draft.content, ids),
      inside: around && outside.length > 0 ? idOf(around.draft.cue, 0) : null,
      evidence: { ...view.sentence, sentence: view.sentence.index, start: view.sentence.start, end: view.sentence.end, rule: draft.rule, score: draft.score },
    }));
  });
}

/** Drops what is no claim and reads each cue once. */
function judged(drafts: readonly Draft[], words: Lexicon): readonly Omit<Said, 'outer'>[] {
  const kept: Omit<Said, 'outer'>[] = [];
  for (const draft of drafts) {
    const stance = stanceOf(draft, words);
    if (stance !== null && !kept.some((other) => sameSpan(other.draft.cue, draft.cue))) kept.push({ draft, stance });
  }
  return kept;
}

/** Direct, indirect and mixed quotations, each with speaker, cue, content and stance. */
export function attribute(kit: Pick<Kit, 'stances' | 'nominals'>): Stage<Resolved, Attributed> {
  const words = lexicon(kit.stances);
  return (doc) => {
    const kept = judged(findDrafts(doc, words), words);
    const drafts = kept.map((one) => one.draft);
    const said = kept.map((one) => ({ ...one, outer: enclosing(drafts, one.draft) }));
    const quotes = findQuotes(doc.text, [{ start: 0, end: doc.text.length }]).flatMap((quote) => quote.spans);
    return { ...doc, claims: claimsOf(said, speakersOf(doc, kit.nominals.pronouns), quotes) };
  };
}
