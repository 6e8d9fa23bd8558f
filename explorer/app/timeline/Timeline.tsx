// A timeline drawn as SVG: a row for each kind of thing, a mark for each that was told. The lists of the page hold the same for readers of screens.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TimelineAnswer, TimelineItem } from '../../../src/explore/api';
import { dayWords } from '../parts/words';
import { hrefOf } from '../state/route';
import { go } from '../state/use-route';
import { dayNumber, levels, type Scale, scaleOf, ticks, xOf } from './scale';

const ROWS = 9;
const MARK = 4;
const STACK = 4;
const LABEL = 104;
const NARROW_LABEL = 84;

/** The inner width of an element, as it changes. */
function useWidth() {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!box.current) return;
    const watch = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  return [box, width] as const;
}

interface Row {
  readonly label: string;
  readonly items: readonly TimelineItem[];
}

/** The commonest kinds each have a row, the rest one together. */
function rowsOf(items: readonly TimelineItem[]): readonly Row[] {
  const kinds = Map.groupBy(items, (item) => item.label);
  const rows = [...kinds].map(([label, items]) => ({ label, items })).sort((a, b) => b.items.length - a.items.length);
  if (rows.length <= ROWS) return rows;
  const rest = rows.slice(ROWS - 1).flatMap((row) => row.items);
  return [...rows.slice(0, ROWS - 1), { label: 'other', items: rest.toSorted((a, b) => (a.day < b.day ? -1 : 1)) }];
}

const placed = (items: readonly TimelineItem[], scale: Scale) => {
  const dated = items.flatMap((item) => {
    const day = dayNumber(item.day);
    return day === null ? [] : [{ item, x: xOf(scale, day) }];
  });
  const rows = levels(
    dated.map(({ x }) => x),
    2 * MARK + 1,
    STACK,
  );
  return dated.map((one, i) => ({ ...one, level: rows[i] ?? 0 }));
};

function Mark({ item, x, y }: { readonly item: TimelineItem; readonly x: number; readonly y: number }) {
  const kind =
    item.polarity === 'negated' || item.type === 'DENIED' ? 'no' : item.modality === 'actual' ? item.kind : 'maybe';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the lists of the page are the way for keys
    <circle
      class={`mark ${kind}`}
      cx={x}
      cy={y}
      r={Math.min(MARK + Math.log2(Math.max(1, item.support)), 2 * MARK)}
      onClick={() => go(hrefOf(item.kind, item.id))}
    >
      <title>
        {dayWords(item.day)}
        {item.dated ? '' : ' (reported)'}: {item.name}
      </title>
    </circle>
  );
}

export function Timeline({ answer, of }: { readonly answer: TimelineAnswer; readonly of: string }) {
  const [box, width] = useWidth();
  const label = width < 600 ? NARROW_LABEL : LABEL;
  const scale = scaleOf(
    answer.items.flatMap((item) => dayNumber(item.day) ?? []),
    Math.max(width - label - 12, 60),
  );
  let top = 0;
  const rows = rowsOf(answer.items).map((row) => {
    const marks = placed(row.items, scale);
    const height = 20 + 2 * MARK * Math.max(0, ...marks.map((mark) => mark.level));
    const at = { ...row, marks, top, height };
    top += height;
    return at;
  });
  return (
    <div class="timeline" ref={box}>
      {width > 0 && (
        <svg
          width={width}
          height={top + 22}
          role="img"
          aria-label={`Timeline of ${of}: ${answer.items.length} marks; the lists below hold the same`}
        >
          {ticks(scale, Math.max(2, Math.floor(scale.width / 80))).map((tick) => (
            <g key={tick.day} class="tick" transform={`translate(${label + xOf(scale, tick.day)} 0)`}>
              <line y2={top + 4} />
              <text y={top + 17}>{tick.label}</text>
            </g>
          ))}
          {rows.map((row) => (
            <g key={row.label} transform={`translate(0 ${row.top})`}>
              <text class="row" x={label - 10} y={row.height - 6} text-anchor="end">
                {row.label}
              </text>
              <line class="base" x1={label} x2={width} y1={row.height} y2={row.height} />
              {row.marks.map(({ item, x, level }) => (
                <Mark key={item.id} item={item} x={label + x} y={row.height - 10 - level * 2 * MARK} />
              ))}
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
