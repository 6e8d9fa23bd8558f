// Fields that narrow a network: whom it is about, how far it goes, when and by whom it was told.
import type { Network, Summary } from '../../../src/explore/api';
import { Find } from '../parts/Find';
import type { Params } from '../state/route';

export interface FilterProps {
  readonly params: Params;
  readonly network: Network | null;
  readonly summary: Summary | null;
  readonly onChange: (params: Params) => void;
}

export const listOf = (text = ''): readonly string[] => text.split(',').filter((one) => one !== '');

export function Middle({ params, network, onChange }: FilterProps) {
  const ids = listOf(params['ids']);
  const nameOf = (id: string): string => network?.nodes.find((node) => node.id === id)?.name ?? id;
  const set = (next: readonly string[]): void => onChange({ ids: next.join(','), edge: '', node: '' });
  return (
    <fieldset>
      <legend>Around</legend>
      <ul class="chosen-list">
        {ids.map((id) => (
          <li key={id}>
            <span>{nameOf(id)}</span>
            <button
              type="button"
              class="plain"
              aria-label={`Take ${nameOf(id)} out`}
              onClick={() => set(ids.filter((one) => one !== id))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <Find label="Add" onPick={(found) => set([...ids.filter((id) => id !== found.id), found.id])} text="" />
    </fieldset>
  );
}

interface FieldProps {
  readonly params: Params;
  readonly onChange: (params: Params) => void;
}

export function Extent({ params, onChange }: FieldProps) {
  return (
    <fieldset>
      <legend>Extent</legend>
      <label>
        Steps{' '}
        <select value={params['depth'] ?? '1'} onChange={(event) => onChange({ depth: event.currentTarget.value })}>
          {['0', '1', '2', '3'].map((depth) => (
            <option key={depth} value={depth}>
              {depth === '0' ? 'only between these' : depth}
            </option>
          ))}
        </select>
      </label>
      <label>
        Nodes at most{' '}
        <select value={params['limit'] ?? '100'} onChange={(event) => onChange({ limit: event.currentTarget.value })}>
          {['25', '50', '100', '200', '500'].map((limit) => (
            <option key={limit} value={limit}>
              {limit}
            </option>
          ))}
        </select>
      </label>
      <label>
        Told by at least{' '}
        <input
          type="number"
          min="1"
          value={params['support'] ?? '1'}
          onChange={(event) =>
            onChange({ support: event.currentTarget.value === '1' ? '' : event.currentTarget.value })
          }
        />{' '}
        articles
      </label>
    </fieldset>
  );
}

export function Reports({ params, onChange, summary }: FieldProps & Pick<FilterProps, 'summary'>) {
  return (
    <fieldset>
      <legend>When, and by whom</legend>
      <label>
        From{' '}
        <input
          type="date"
          value={params['from'] ?? ''}
          onChange={(event) => onChange({ from: event.currentTarget.value })}
        />
      </label>
      <label>
        To{' '}
        <input
          type="date"
          value={params['to'] ?? ''}
          onChange={(event) => onChange({ to: event.currentTarget.value })}
        />
      </label>
      <label>
        Outlet{' '}
        <select value={params['outlet'] ?? ''} onChange={(event) => onChange({ outlet: event.currentTarget.value })}>
          <option value="">any</option>
          {summary?.outlets.map((outlet) => (
            <option key={outlet.id} value={outlet.id}>
              {outlet.name}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}
