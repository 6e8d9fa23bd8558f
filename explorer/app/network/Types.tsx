// Which types of relations and stances a network shows: none chosen is all.
import type { Summary } from '../../../src/explore/api';

interface Props {
  readonly chosen: readonly string[];
  readonly summary: Summary | null;
  readonly onChange: (types: string) => void;
}

export function Types({ chosen, summary, onChange }: Props) {
  const all = [...(summary?.relations ?? []), ...(summary?.stances ?? [])];
  const toggle = (type: string): void =>
    onChange((chosen.includes(type) ? chosen.filter((one) => one !== type) : [...chosen, type]).join(','));
  return (
    <details open={chosen.length > 0}>
      <summary>Types{chosen.length > 0 ? ` (${chosen.length} chosen)` : ''}</summary>
      <fieldset class="types">
        <legend class="hidden">Types</legend>
        {all.map(({ type, label, count }) => (
          <label key={type}>
            <input type="checkbox" checked={chosen.includes(type)} onChange={() => toggle(type)} /> {label}{' '}
            <span class="soft">{count}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
