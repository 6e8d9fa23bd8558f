// Contested: what some assert and others deny, newest denial first.
import type { Contested } from '../../../src/explore/api';
import { Disputed, isOpen } from '../parts/Disputed';
import { Find } from '../parts/Find';
import { PagedList } from '../parts/waiting';
import type { ViewProps } from '../shell/App';
import { useTitle } from '../shell/use-title';
import { addressOf } from '../state/ask';
import { usePages } from '../state/pages';
import { useSummary } from '../state/summary';
import { change } from '../state/use-route';
import { Take } from '../take/Take';

const rowsOf = (item: Contested) =>
  [...item.asserted, ...item.denied].map((side) => ({
    fact: item.facts[0]?.name ?? item.id,
    side: side.side,
    who: side.who.name,
    stance: side.stance,
    day: side.day,
    outlets: side.outlets.join('; '),
    text: side.text,
    quote: side.quote,
    id: side.id,
  }));

export function ContestedView({ route }: ViewProps) {
  useTitle('Contested');
  const summary = useSummary();
  const { entity = '', name = '', type = '' } = route.params;
  const pages = usePages<Contested>(addressOf(['contested'], { entity, type, limit: 20 }));
  const open = pages.items.filter(isOpen);
  const denied = pages.items.filter((item) => !isOpen(item));
  return (
    <>
      <div class="bar apart">
        <h1>Contested</h1>
        <Take what="contested facts" rows={() => pages.items.flatMap(rowsOf)} json={() => pages.items} />
      </div>
      <p class="soft">What some assert and others deny. Dateline gives no verdict: both sides are data.</p>
      <div class="fields">
        <Find
          label="Only about"
          placeholder="anyone"
          text={name}
          onPick={(found) => change(route, { entity: found.id, name: found.name })}
        />
        <label>
          Relation
          <select value={type} onChange={(event) => change(route, { type: event.currentTarget.value })}>
            <option value="">any</option>
            {summary?.relations.map((relation) => (
              <option key={relation.type} value={relation.type}>
                {relation.label}
              </option>
            ))}
          </select>
        </label>
        {(entity !== '' || type !== '') && (
          <button type="button" onClick={() => change(route, { entity: '', name: '', type: '' })}>
            Show all
          </button>
        )}
      </div>
      <PagedList
        pages={{ ...pages, items: open }}
        keyOf={(item) => item.id}
        none="Nothing here is asserted by one and denied by another."
      >
        {(item) => <Disputed item={item} />}
      </PagedList>
      {denied.length > 0 && (
        <section>
          <h2>Only denied</h2>
          <p class="soft small">What somebody denies, and nobody here is reported to assert.</p>
          <ol class="rows">
            {denied.map((item) => (
              <li key={item.id}>
                <Disputed item={item} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
