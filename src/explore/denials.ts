// How many claims stand against facts: they deny one, or assert the same of the other polarity, at a date that may be its own.
import type { Row } from '../store';
import { byId, count, parted, text, textOrNull } from './cells';
import type { Desk } from './desk';

const AT_ONCE = 500;

interface Dated {
  readonly date: string | null;
  readonly dateEnd: string | null;
}

/** Whether dates do not exclude each other. */
export const compatible = (a: Dated, b: Dated): boolean =>
  a.date === null || b.date === null || (a.date <= (b.dateEnd ?? b.date) && b.date <= (a.dateEnd ?? a.date));

const datesIn = (row: Row): Dated => ({ date: textOrNull(row['date']), dateEnd: textOrNull(row['dateEnd']) });

/** By fact; those that nobody denies are left out. @throws StoreError */
export async function denialsOf(desk: Pick<Desk, 'ask'>, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const denials = new Map<string, number>();
  for (const some of parted([...new Set(ids)], AT_ONCE)) {
    const facts = await desk.ask('propositions-of', { ids: some });
    const propositions = [...new Set(facts.map((row) => text(row['proposition'])))];
    const claims = byId(await desk.ask('claims-on', { ids: propositions }));
    for (const fact of facts) {
      const against = (claims.get(text(fact['proposition'])) ?? []).filter(
        (row) => row['holds'] !== (fact['polarity'] === 'asserted') && compatible(datesIn(fact), datesIn(row)),
      );
      const sum = against.reduce((all, row) => all + count(row['claims']), 0);
      if (sum > 0) denials.set(text(fact['id']), sum);
    }
  }
  return denials;
}
