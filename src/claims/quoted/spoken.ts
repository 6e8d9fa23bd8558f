// Speech with the quotations that are tied to it.
import type { Span } from '../../core/model';
import { contains, overlaps } from '../../core/spans';
import type { Tag } from '../apart';
import { cueSpan, type Hit } from '../cues';
import type { Draft, Speech } from '../draft';
import type { Lexicon } from '../lexicon';
import { lower } from '../view';
import { directContent } from './mixed';
import type { Quote } from './quotes';
import { leadOf, type Scene, type Tied } from './scene';

const LETTER = /[\p{L}\p{N}]/u;

/** `said, "We have lost," when he was asked`: a sentence of its own, though the tree holds on to what stands behind it. */
const isSentence = (body: string): boolean =>
  /^\W*\p{Lu}/u.test(body) && /[.!?,…]["”»'’]+$/.test(body) && body.split(/\s+/).length >= 3;

/** A quotation behind the cue, inside a clause or object that begins before it or ends after it. */
const isPartOf = ({ text }: Scene, { cue, content }: Draft, quote: Span): boolean =>
  cue.end <= quote.start &&
  content.some((span) => {
    const [before, after] = [text.slice(span.start, quote.start), text.slice(quote.end, span.end)];
    const own = /,\s*$/.test(text.slice(cue.end, quote.start)) && isSentence(text.slice(quote.start, quote.end));
    return contains(span, quote) && (LETTER.test(before) || (LETTER.test(after) && !own));
  });

/** `"Probably not," said Berg`: what is negated inside the quotation is no negation of the saying. */
function deniedOutside({ hit }: Speech, tied: readonly Tied[], { negations }: Lexicon): Hit {
  const end = Math.max(...tied.flatMap(({ quote }) => quote.spans.map((span) => span.end)));
  const { tokens } = hit.view;
  const inside =
    (tokens[hit.at]?.start ?? 0) >= end &&
    !tokens.slice(0, hit.at).some((token) => token.start >= end && negations.adverbs.has(lower(token)));
  return inside ? { ...hit, negated: false } : hit;
}

const isBehindColon = (scene: Scene, { spans }: Quote): boolean =>
  spans[0] !== undefined && leadOf(scene, spans[0]) === ':';

/** The attribution behind a quotation that it is tied to. */
export function tagOf({ quote, speech }: Tied): readonly Tag[] {
  const last = quote.spans.at(-1);
  const cue = speech ? cueSpan(speech.hit) : null;
  return last && cue && cue.start >= last.end ? [{ quote: last, cue }] : [];
}

/** A speech with its quotations: they are its content, beside what stands unquoted before a colon. */
export function direct(scene: Scene, speech: Speech, tied: readonly Tied[], lexicon: Lexicon): Draft | null {
  const { hit, source, draft } = speech;
  const entry = hit.entries.find((one) => one.cue.content.includes('quote'));
  if (!entry) return null;
  // `He said the "old road" was closed`: the quotation is a part of what is told.
  if (draft && tied.every(({ quote }) => quote.spans.every((span) => isPartOf(scene, draft, span)))) return null;
  const quoted = directContent(scene, tied, speech);
  // `Berg was harsh: "No," he said`: what stands before the colon is the article's.
  const tag = tied.some(
    ({ quote }) => isBehindColon(scene, quote) && cueSpan(hit).start >= (quote.spans.at(-1)?.end ?? 0),
  );
  const free = !tag && draft && !draft.content.some((span) => quoted.some((quote) => overlaps(span, quote)));
  if (free) return { ...draft, content: [...draft.content, ...quoted].toSorted((a, b) => a.start - b.start) };
  const addressee = draft?.addressee ?? speech.addressee;
  return {
    hit: deniedOutside(speech, tied, lexicon),
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

/** The quotations of each speech. */
export function tiedTo(tied: readonly Tied[]): ReadonlyMap<Speech, readonly Tied[]> {
  const groups = new Map<Speech, Tied[]>();
  for (const one of tied) if (one.speech) groups.set(one.speech, [...(groups.get(one.speech) ?? []), one]);
  return groups;
}
