// The row of buttons that export what is shown.
import { csv, type Fields } from './csv';
import { fileName, keep } from './files';

interface Props {
  /** What is shown, in words: it names the files. */
  readonly what: string;
  readonly rows: () => readonly Fields[];
  readonly json: () => unknown;
  /** More forms, by their name: PNG, SVG. */
  readonly more?: Readonly<Record<string, () => void>>;
}

export function Take({ what, rows, json, more = {} }: Props) {
  const name = fileName(what);
  const forms: Readonly<Record<string, () => void>> = {
    ...more,
    CSV: () => keep(`${name}.csv`, csv(rows()), 'text/csv'),
    JSON: () => keep(`${name}.json`, `${JSON.stringify(json(), null, 2)}\n`, 'application/json'),
  };
  return (
    <fieldset class="take bar">
      <legend class="hidden">Export</legend>
      {Object.entries(forms).map(([form, give]) => (
        <button key={form} type="button" onClick={give} aria-label={`Export as ${form}`}>
          {form}
        </button>
      ))}
    </fieldset>
  );
}
