// All speech acts of an article before their speakers are known: indirect, direct, mixed, and what continues them.
import type { Parsed, Span } from '../core/model';
import { cover } from '../core/spans';
import { endAtTags, setApart } from './apart';
import { findCues, type Hits } from './cues';
import type { Draft } from './draft';
import type { Entry, Lexicon } from './lexicon';
import { findBlocks } from './quoted/blocks';
import { continueQuotes } from './quoted/continue';
import { isDateline, withoutDateline } from './quoted/dateline';
import { tieQuotes } from './quoted/direct';
import { withQuotes } from './quoted/mixed';
import type { Callings } from './quoted/named';
import { findQuotes, type Quote } from './quoted/quotes';
import type { Scene } from './quoted/scene';
import { findSigned } from './quoted/signed';
import { direct, tagOf, tiedTo } from './quoted/spoken';
import { findTranscript } from './quoted/transcript';
import { type Stretches, stretches } from './stretches';
import { findNominal } from './told/nominal';
import { findPhrases } from './told/phrases';
import { findSpeech } from './told/reported';
import { sentenceOf, type View, viewOf } from './view';

/** From the first to the last sentence of each paragraph. */
function paragraphsOf(doc: Parsed): ReadonlyMap<number, Span> {
  const spans = new Map<number, Span>();
  for (const { paragraph, start, end } of doc.sentences)
    spans.set(paragraph, cover([spans.get(paragraph) ?? { start, end }, { start, end }]) ?? { start, end });
  return spans;
}

/** Names before a colon: lines of a transcript. */
function findTranscripts(
  { text, views, speeches }: Scene,
  quotes: Stretches<Quote>,
  paragraphs: ReadonlyMap<number, Span>,
  entry: Entry | undefined,
  callings: Callings,
): readonly Draft[] {
  return views.flatMap((view) => {
    const paragraph = paragraphs.get(view.sentence.paragraph);
    const opens = isDateline(text, view, speeches[view.sentence.index] ?? []);
    return (entry && paragraph && !opens ? findTranscript(text, view, paragraph, quotes, entry, callings) : null) ?? [];
  });
}

/** A longer sentence is a table or a list without marks; its cues would each look through the whole of it. */
const LONGEST = 400;
const isReadable = (view: View | undefined): boolean => view !== undefined && view.tokens.length <= LONGEST;
const NO_HITS: Hits = { verbs: [], nouns: [], adjectives: [], phrases: [] };

/** Speech acts in reading order of their cues, and all quotations. */
export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly quotes: Stretches<Span>;
  /** All sentences. */
  readonly views: readonly View[];
}

/** Reads an article for speech acts. */
export function findDrafts(doc: Parsed, lexicon: Lexicon, callings: Callings): Drafts {
  const views: readonly View[] = doc.sentences.map(viewOf);
  const cues = views.map((view) => (isReadable(view) ? findCues(view, lexicon) : NO_HITS));
  const speeches = cues.map((hits) =>
    findSpeech([...hits.verbs, ...hits.adjectives], (lemma) => lexicon.nouns.has(lemma), callings),
  );
  const paragraphs = paragraphsOf(doc);
  const quotes: readonly Quote[] = findQuotes(doc.text, [...paragraphs.values()]);
  const spans = stretches(
    quotes.flatMap((quote) => quote.spans),
    (span) => [span],
  );
  const saying = lexicon.verbs.get('say')?.find(({ rest }) => rest.length === 0) ?? null;
  const scene: Scene = { text: doc.text, views, speeches, saying };
  const viewAt = (offset: number): View | undefined => views[sentenceOf(views, offset)];
  const readable = (offset: number): View | undefined => [viewAt(offset)].find((view) => isReadable(view));
  const [[dash], [colon]] = [lexicon.phrases.get('—') ?? [], lexicon.phrases.get(':') ?? []];
  const signed = dash ? findSigned(doc.text, readable, quotes, dash) : { drafts: [], quotes: new Set<Quote>() };
  const isSaying = (lemma: string): boolean => lexicon.nouns.has(lemma);
  const free = quotes.filter((quote) => !signed.quotes.has(quote));
  const tied = [...tieQuotes(scene, free), ...findBlocks(scene, isSaying)];
  const groups = tiedTo(tied);
  const spoken = [...new Set([...speeches.flat(), ...groups.keys()])].flatMap((speech) => {
    const own = groups.get(speech);
    return (
      (own ? direct(scene, speech, own, lexicon) : null) ??
      (speech.draft ? withQuotes(speech.draft, spans) : null) ??
      []
    );
  });
  const others = cues.flatMap((hits) => [...findPhrases(hits.phrases), ...findNominal(hits.nouns, lexicon)]);
  const lines = findTranscripts(
    scene,
    stretches(quotes, (quote) => quote.spans),
    paragraphs,
    colon,
    callings,
  );
  const tags = tied.flatMap(tagOf);
  // "expressed concern over it": the noun says it, its verb only lends itself.
  const lent = new Set(others.map((draft) => draft.cue.start));
  const found = [
    ...spoken.filter((draft) => draft.kind !== 'object' || !lent.has(draft.cue.start)),
    ...signed.drafts,
    ...lines,
    ...others.flatMap((draft) => withQuotes(draft, spans) ?? []),
  ].toSorted((a, b) => a.cue.start - b.cue.start);
  const drafts = endAtTags(found, tags);
  const loose = tied.flatMap(({ quote, speech }) => {
    const view = viewAt(quote.spans[0]?.start ?? 0);
    return speech || !view ? [] : [{ quote, view }];
  });
  const whole = withoutDateline(doc.text, views, continueQuotes(doc.text, views, drafts, loose));
  return { drafts: setApart(whole), quotes: spans, views };
}
