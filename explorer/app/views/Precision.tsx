// How many of those marked are right, by type, with the interval that the number of marks allows.
import type { SampleAnswer } from '../../../src/explore/api';
import { wilson } from '../../../src/sample/wilson';
import { Table } from '../parts/Table';
import { typeWords } from '../parts/words';
import type { Verdict } from '../state/marks';

type Item = SampleAnswer['items'][number];
interface Line {
  readonly type: string;
  readonly right: number;
  readonly of: number;
}

const typeOf = ({ statement }: Item): string => (statement.kind === 'fact' ? statement.type : statement.stance);
const percent = (share: number): string => `${Math.round(share * 100)}`;

/** "67 (44–84)" */
function shareWords({ right, of }: Line): string {
  const { low, high } = wilson(right / of, of);
  return `${percent(right / of)} (${percent(low)}–${percent(high)})`;
}

function linesOf(items: readonly Item[], markOf: (item: Item) => Verdict | undefined): readonly Line[] {
  const judged = items.filter((item) => markOf(item) === 'right' || markOf(item) === 'wrong');
  const line = (type: string, of: readonly Item[]): Line => ({
    type,
    right: of.filter((item) => markOf(item) === 'right').length,
    of: of.length,
  });
  const types = [...new Set(judged.map(typeOf))].sort();
  return [
    line('all', judged),
    ...types.map((type) =>
      line(
        typeWords(type),
        judged.filter((item) => typeWords(typeOf(item)) === typeWords(type)),
      ),
    ),
  ];
}

export function Precision({
  items,
  markOf,
}: {
  readonly items: readonly Item[];
  readonly markOf: (item: Item) => Verdict | undefined;
}) {
  const lines = linesOf(items, markOf);
  return (
    <Table
      caption="Share that is right, by type"
      rows={lines}
      keyOf={(line) => line.type}
      columns={[
        { name: 'type', cell: (line) => line.type },
        { name: 'right', class: 'number', cell: (line) => `${line.right} of ${line.of}` },
        {
          name: '% (95 % interval)',
          class: 'number',
          cell: (line) => (line.of === 0 ? '–' : shareWords(line)),
        },
      ]}
    />
  );
}
