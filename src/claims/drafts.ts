// All speech acts of an article before their speakers are known: indirect, direct, mixed, and what continues them.
import type { Parsed, Span } from '../core/model';
import { contains, cover, overlaps } from '../core/spans';
import { setApart } from './apart';
import { continueQuotes } from './continue';
import { cueSpan, findCues, type Hits } from './cues';
import { type Scene, sentenceOf, type Tied, tieQuotes } from './direct';
import type { Draft } from './draft';
import type { Lexicon } from './lexicon';
import { directContent, withQuotes } from './mixed';
import { findNominal } from './nominal';
import { findPhrases } from './phrases';
import { findQuotes, type Quote } from './quotes';
import { findSpeech, type Speech } from './reported';
import { findSigned, findTranscript } from './signed';
import { type Stretches, stretches } from './stretches';
import { type View, viewOf } from './view';

/** From the first to the last sentence of each paragraph. */
function paragraphsOf(doc: Parsed): readonly Span[] {
  const spans = new Map<number, Span>();
  for (const { paragraph, start, end } of doc.sentences)
    spans.set(paragraph, cover([spans.get(paragraph) ?? { start, end }, { start, end }]) ?? { start, end });
  return [...spans.values()];
}

/** A quotation behind the cue, inside a clause or object that begins before it or ends after it. */
const isPartOf = ({ text }: Scene, { cue, content }: Draft, quote: Span): boolean =>
  cue.end <= quote.start &&
  content.some(
    (span) =>
      contains(span, quote) &&
      /[\p{L}\p{N}]/u.test(text.slice(span.start, quote.start) + text.slice(quote.end, span.end)),
  );

/** A speech with its quotations: they are its content, beside what stands unquoted before a colon. */
function direct(scene: Scene, speech: Speech, tied: readonly Tied[]): Draft | null {
  const { hit, source, draft } = speech;
  const entry = hit.entries.find((one) => one.cue.content.includes('quote'));
  if (!entry) return null;
  // `He said the "old road" was closed`: the quotation is a part of what is told.
  if (draft && tied.every(({ quote }) => quote.spans.every((span) => isPartOf(scene, draft, span)))) return null;
  const quoted = directContent(scene, tied, speech);
  const free = draft && !draft.content.some((span) => quoted.some((quote) => overlaps(span, quote)));
  if (free) return { ...draft, content: [...draft.content, ...quoted].toSorted((a, b) => a.start - b.start) };
  const addressee = draft?.addressee ?? speech.addressee;
  return {
    hit,
    entry,
    kind: 'quote',
    cue: cueSpan(hit),
    source,
    content: quoted,
    addressee,
    rule: `claims/direct#${entry.rule}`,
    score: 0.95,
  };
}

function tiedTo(tied: readonly Tied[]): ReadonlyMap<Speech, readonly Tied[]> {
  const groups = new Map<Speech, Tied[]>();
  for (const one of tied) if (one.speech) groups.set(one.speech, [...(groups.get(one.speech) ?? []), one]);
  return groups;
}

/** A dash or colon with a name: the cue is the mark itself. */
function findSignatures(
  doc: Parsed,
  views: readonly View[],
  quotes: Stretches<Quote>,
  paragraphs: readonly Span[],
  lexicon: Lexicon,
): readonly Draft[] {
  const [dash] = lexicon.phrases.get('—') ?? [];
  const [colon] = lexicon.phrases.get(':') ?? [];
  const starts = new Map(paragraphs.map((paragraph) => [paragraph.start, paragraph]));
  return views.flatMap((view) => {
    const paragraph = starts.get(view.sentence.start);
    const signed = dash ? findSigned(view, quotes, dash) : null;
    return signed ?? (colon && paragraph ? findTranscript(doc.text, view, paragraph, colon) : null) ?? [];
  });
}

/** A longer sentence is a table or a list without marks; its cues would each look through the whole of it. */
const LONGEST = 400;
const NO_HITS: Hits = { verbs: [], nouns: [], adjectives: [], phrases: [] };

/** Speech acts in reading order of their cues, and all quotations. */
export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly quotes: Stretches<Span>;
}

/** Reads an article for speech acts. */
export function findDrafts(doc: Parsed, lexicon: Lexicon): Drafts {
  const views: readonly View[] = doc.sentences.map(viewOf);
  const cues = views.map((view) => (view.tokens.length > LONGEST ? NO_HITS : findCues(view, lexicon)));
  const speeches = cues.map((hits) =>
    findSpeech([...hits.verbs, ...hits.adjectives], (lemma) => lexicon.nouns.has(lemma)),
  );
  const paragraphs = paragraphsOf(doc);
  const quotes: readonly Quote[] = findQuotes(doc.text, paragraphs);
  const spans = stretches(
    quotes.flatMap((quote) => quote.spans),
    (span) => [span],
  );
  const scene: Scene = { text: doc.text, views, speeches };
  const tied = tieQuotes(scene, quotes);
  const groups = tiedTo(tied);
  const spoken = speeches.flat().flatMap((speech) => {
    const own = groups.get(speech);
    return (own ? direct(scene, speech, own) : null) ?? (speech.draft ? withQuotes(speech.draft, spans) : null) ?? [];
  });
  const others = cues.flatMap((hits) => [...findPhrases(hits.phrases), ...findNominal(hits.nouns, lexicon)]);
  const signed = findSignatures(
    doc,
    views,
    stretches(quotes, (quote) => quote.spans),
    paragraphs,
    lexicon,
  );
  const drafts = [...spoken, ...signed, ...others.flatMap((draft) => withQuotes(draft, spans) ?? [])].toSorted(
    (a, b) => a.cue.start - b.cue.start,
  );
  const loose = tied.flatMap(({ quote, speech }) => {
    const view = views[sentenceOf(views, quote.spans[0]?.start ?? 0)];
    return speech || !view ? [] : [{ quote, view }];
  });
  return { drafts: setApart(continueQuotes(doc.text, views, drafts, loose)), quotes: spans };
}
