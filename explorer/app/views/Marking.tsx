// Marks drawn statements right or wrong, one after the other; R, W and U mark, arrows go on and back.
import { useEffect, useState } from 'preact/hooks';
import type { SampleAnswer } from '../../../src/explore/api';
import { Evidence } from '../parts/evidence';
import { StatementRow } from '../parts/statements';
import { keepMarks, type Marks, readMarks, type Verdict } from '../state/marks';
import { tsv } from '../take/csv';
import { keep } from '../take/files';
import { sampleRow } from '../take/rows';
import { Precision } from './Precision';

type Item = SampleAnswer['items'][number];
const keyOf = (item: Item): string => `${item.statement.id} ${item.evidence.sentence}`;
const KEYS: Readonly<Record<string, Verdict>> = { r: 'right', w: 'wrong', u: 'unsure' };
const VERDICTS: readonly Verdict[] = ['right', 'wrong', 'unsure'];

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, select') !== null;

export function Marking({ items, sample }: { readonly items: readonly Item[]; readonly sample: string }) {
  const [marks, setMarks] = useState<Marks>(() => readMarks(sample));
  const open = items.findIndex((item) => marks[keyOf(item)] === undefined);
  const [at, setAt] = useState(open < 0 ? 0 : open);
  const item = items[at];
  const step = (by: number): void => setAt(Math.max(0, Math.min(items.length - 1, at + by)));
  const mark = (verdict: Verdict): void => {
    if (!item) return;
    const next = { ...marks, [keyOf(item)]: verdict };
    setMarks(next);
    keepMarks(sample, next);
    step(1);
  };
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      const verdict = KEYS[event.key];
      if (verdict) mark(verdict);
      else if (event.key === 'ArrowLeft') step(-1);
      else if (event.key === 'ArrowRight') step(1);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
  if (!item) return <p class="note">There is nothing to draw from.</p>;
  const given = marks[keyOf(item)];
  return (
    <div class="columns">
      <section aria-label="To be marked">
        <p class="soft small" role="status">
          {at + 1} of {items.length}
        </p>
        <article class="card">
          <StatementRow statement={item.statement} quote={false} />
          <Evidence item={item.evidence} />
          <p>Does the sentence say so?</p>
          <div class="bar">
            {VERDICTS.map((verdict) => (
              <button
                key={verdict}
                type="button"
                class={`verdict ${verdict}`}
                aria-pressed={given === verdict}
                onClick={() => mark(verdict)}
              >
                {verdict} <kbd>{verdict[0]}</kbd>
              </button>
            ))}
            <button type="button" class="plain" onClick={() => step(-1)} disabled={at === 0}>
              ← back
            </button>
            <button type="button" class="plain" onClick={() => step(1)} disabled={at === items.length - 1}>
              next →
            </button>
          </div>
        </article>
      </section>
      <aside aria-label="Result so far">
        <Precision items={items} markOf={(one) => marks[keyOf(one)]} />
        <button
          type="button"
          onClick={() =>
            keep(
              `sample-${sample}.tsv`,
              tsv(items.map((one) => sampleRow(one, marks[keyOf(one)] ?? ''))),
              'text/tab-separated-values',
            )
          }
        >
          Download TSV
        </button>
        <p class="soft small">Marks are kept in this browser.</p>
      </aside>
    </div>
  );
}
