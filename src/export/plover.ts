// Happenings as event records: JSON Lines with the field names of the PLOVER manual, one happening a line.
import type { Row, Store } from '../store';
import { propsIn } from '../store/values';
import type { Codes } from './codes';
import { pagesOf } from './pages';
import { type Happened, recordOf } from './record';
import { pageOf } from './told';

/** Few, since each brings its tellings. */
const PAGE = 100;

function happenedOf({ id, props: cell }: Row): Happened {
  const props = propsIn(cell);
  const textIn = (key: string): string | null => {
    const value = props[key];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const numberIn = (key: string): number | null => {
    const value = props[key];
    return typeof value === 'number' ? value : null;
  };
  return {
    ...{ id: String(id), type: textIn('type') ?? '', mode: textIn('mode'), cameo: textIn('cameo') },
    ...{ quad: textIn('quad'), score: numberIn('score'), modality: textIn('modality') ?? 'actual' },
    ...{ date: textIn('date'), dateEnd: textIn('dateEnd'), precision: textIn('precision') },
    ...{ reported: textIn('reported'), lastReported: textIn('lastReported'), quote: textIn('quote') ?? '' },
    ...{ support: numberIn('support') ?? 0, independent: numberIn('independent') ?? 0 },
  };
}

/** One record for each happening, in the order of ids, the same for the same content; memory stays flat. @throws StoreError */
export async function* ploverLines(store: Store, codes: Codes): AsyncIterable<string> {
  for await (const rows of pagesOf(store, 'Happening', PAGE)) {
    const some = rows.map(happenedOf);
    const page = await pageOf(
      store,
      some.map(({ id }) => id),
    );
    yield* some.map((one) => JSON.stringify(recordOf(one, page, codes)));
  }
}
