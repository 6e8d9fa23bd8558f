// Sample: statements drawn by chance with their sentences, to be marked right or wrong.
import type { SampleAnswer } from '../../../src/explore/api';
import { Answered } from '../parts/waiting';
import type { ViewProps } from '../shell/App';
import { useTitle } from '../shell/use-title';
import { addressOf, useAnswer } from '../state/ask';
import { change } from '../state/use-route';
import { Marking } from './Marking';

export function SampleView({ route }: ViewProps) {
  useTitle('Sample');
  const { n = '100', seed = '1', kind = '' } = route.params;
  const answer = useAnswer<SampleAnswer>(addressOf(['sample'], { n, seed, kind }));
  const sample = `${n}-${seed}${kind === '' ? '' : `-${kind}`}`;
  return (
    <>
      <h1>Check the corpus</h1>
      <p class="soft">
        Statements drawn by chance, each with a sentence. Mark them, and see how often Dateline reads rightly here.
      </p>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          const data = new FormData(event.currentTarget);
          const text = (name: string): string => String(data.get(name) ?? '');
          change(route, { n: text('n'), seed: text('seed'), kind: text('kind') });
        }}
      >
        <label>
          How many
          <input name="n" type="number" min="1" max="500" defaultValue={n} />
        </label>
        <label>
          Seed
          <input name="seed" type="number" min="0" defaultValue={seed} />
        </label>
        <label>
          Of
          <select name="kind" defaultValue={kind}>
            <option value="">facts and claims</option>
            <option value="fact">facts</option>
            <option value="claim">claims</option>
          </select>
        </label>
        <button type="submit">Draw</button>
      </form>
      <Answered answer={answer}>{({ items }) => <Marking key={sample} items={items} sample={sample} />}</Answered>
    </>
  );
}
