// Check boxes that narrow a network, and lines as the drawing has them.
import type { ComponentChildren } from 'preact';

interface ChoiceProps {
  readonly legend: string;
  readonly all: readonly string[];
  /** None means all. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string) => void;
  readonly mark: (one: string) => ComponentChildren;
}

/** Check boxes of which all are on where nothing is chosen. */
export function Choice({ legend, all, chosen, onChange, mark }: ChoiceProps) {
  const on = (one: string): boolean => chosen.length === 0 || chosen.includes(one);
  const toggle = (one: string): void => {
    const next = all.filter((other) => (other === one ? !on(one) : on(other)));
    onChange(next.length === all.length ? '' : next.join(','));
  };
  return (
    <fieldset>
      <legend>{legend}</legend>
      {all.map((one) => (
        <label key={one}>
          <input type="checkbox" checked={on(one)} onChange={() => toggle(one)} /> {mark(one)}
        </label>
      ))}
    </fieldset>
  );
}

/** A line as the drawing has it. */
export const Line = ({ kind }: { readonly kind: string }) => (
  <svg class={`sample ${kind}`} width="30" height="10" aria-hidden="true">
    <line x1="1" x2="29" y1="5" y2="5" />
  </svg>
);
