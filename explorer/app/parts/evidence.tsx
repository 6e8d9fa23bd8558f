// Sentences with what was read in them highlighted, each under the article that it stands in.
import type { EvidenceItem } from '../../../src/explore/api';
import { hrefOf } from '../state/route';
import { Article } from './refs';
import { type Segment, segments } from './segments';

type Mark = EvidenceItem['marks'][number];

/** One piece of the sentence: an end is a link, the words of the statement and its cue are marked. */
function Piece({ piece }: { readonly piece: Segment<Mark> }) {
  const entity = piece.spans.findLast((span) => span.entity !== null)?.entity;
  const cue = piece.spans.some((span) => span.kind === 'cue');
  const told = piece.spans.some((span) => span.kind === 'statement');
  const words = entity ? (
    <a class={`end ${entity.type ?? ''}`} href={hrefOf('entity', entity.id)}>
      {piece.text}
    </a>
  ) : (
    piece.text
  );
  if (cue) return <mark class="cue">{words}</mark>;
  return told ? <mark>{words}</mark> : words;
}

export const Sentence = ({ item }: { readonly item: EvidenceItem }) => (
  <blockquote class="sentence">
    {segments(item.text, item.marks).map((piece) => (
      <Piece key={piece.start} piece={piece} />
    ))}
  </blockquote>
);

/** The sentence, and where it stands. */
export const Evidence = ({ item }: { readonly item: EvidenceItem }) => (
  <div class="evidence">
    <Sentence item={item} />
    <p class="small soft">
      <Article article={item.article} at={item.of} />
      {' · '}
      <span class="rule" title="the rule that read it, and its score">
        {item.rule} {item.score.toFixed(2)}
      </span>
    </p>
  </div>
);

export function EvidenceList({ items }: { readonly items: readonly EvidenceItem[] }) {
  if (items.length === 0) return <p class="soft">No sentence is kept for it.</p>;
  return (
    <ol class="evidences">
      {items.map((item) => (
        <li key={`${item.of} ${item.sentence} ${item.marks[0]?.start ?? 0} ${item.rule}`}>
          <Evidence item={item} />
        </li>
      ))}
    </ol>
  );
}
