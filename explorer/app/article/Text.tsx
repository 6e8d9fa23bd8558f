// The text of an article with what was read in it marked; spans overlap and nest, so it is drawn in segments.
import { useEffect, useRef } from 'preact/hooks';
import type { ArticlePage, Span } from '../../../src/explore/api';
import { type Segment, segments } from '../parts/segments';
import { hrefOf } from '../state/route';

interface Props {
  readonly page: ArticlePage;
  /** Kinds of spans that are drawn. */
  readonly shown: ReadonlySet<Span['kind']>;
  /** Id of the fact, claim, entity or sentence that is looked at. */
  readonly at: string;
  readonly onChoose: (id: string) => void;
}

const length = (span: Span): number => span.end - span.start;
const isTold = (span: Span): boolean => span.kind === 'fact' || span.kind === 'claim';

/** The fact or claim that a click on the segment means: the shortest. */
const meant = (piece: Segment<Span>): string | undefined =>
  piece.spans.filter(isTold).sort((a, b) => length(a) - length(b))[0]?.id;

function Piece({ piece, typeOf, chosen }: { piece: Segment<Span>; typeOf: (id: string) => string; chosen: boolean }) {
  const mention = piece.spans.filter((span) => span.kind === 'mention').at(-1);
  const kinds = [...new Set(piece.spans.map((span) => span.kind))].filter((kind) => kind !== 'mention');
  const words = mention ? (
    <a class={`end ${typeOf(mention.id)}`} href={hrefOf('entity', mention.id)}>
      {piece.text}
    </a>
  ) : (
    piece.text
  );
  if (kinds.length === 0 && !chosen) return <>{words}</>;
  return (
    <span class={['read', ...kinds, chosen ? 'chosen' : ''].join(' ')} data-told={meant(piece)}>
      {words}
    </span>
  );
}

/** Who was clicked: links lead elsewhere, anything else that was told is chosen. */
function toldAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof HTMLElement) || target.closest('a')) return undefined;
  return target.closest<HTMLElement>('[data-told]')?.dataset['told'];
}

export function Text({ page, shown, at, onChoose }: Props) {
  const text = useRef<HTMLDivElement>(null);
  const sentence = page.sentences.find((one) => one.id === at);
  const types = new Map(page.entities.map(({ entity }) => [entity.id, entity.type ?? '']));
  const spans = page.spans.filter((span) => shown.has(span.kind) || (span.id === at && at !== ''));
  const chosen = (piece: Segment<Span>): boolean =>
    piece.spans.some((span) => span.id === at) ||
    (sentence !== undefined && piece.start >= sentence.start && piece.start < sentence.end);
  useEffect(() => {
    const click = (event: MouseEvent): void => {
      const id = toldAt(event.target);
      if (id !== undefined) onChoose(id);
    };
    const box = text.current;
    box?.addEventListener('click', click);
    return () => box?.removeEventListener('click', click);
  }, [onChoose]);
  useEffect(() => {
    if (at !== '') text.current?.querySelector('.chosen')?.scrollIntoView({ block: 'center' });
  }, [at]);
  return (
    <div class="text" ref={text}>
      {segments(page.text, spans).map((piece) => (
        <Piece key={piece.start} piece={piece} typeOf={(id) => types.get(id) ?? ''} chosen={chosen(piece)} />
      ))}
    </div>
  );
}
