// What the marks in a text mean, each to be switched on and off.
import type { Span } from '../../../src/explore/api';

export const KINDS: readonly (readonly [Span['kind'], string])[] = [
  ['mention', 'mentions'],
  ['fact', 'relations'],
  ['claim', 'claims'],
  ['cue', 'verbs of saying'],
];

interface Props {
  readonly shown: ReadonlySet<Span['kind']>;
  readonly onToggle: (kind: Span['kind']) => void;
}

export const Legend = ({ shown, onToggle }: Props) => (
  <fieldset class="legend bar small">
    <legend class="hidden">Marked in the text</legend>
    {KINDS.map(([kind, name]) => (
      <label key={kind}>
        <input type="checkbox" checked={shown.has(kind)} onChange={() => onToggle(kind)} />{' '}
        <span class={kind === 'mention' ? 'end Person' : `read ${kind}`}>{name}</span>
      </label>
    ))}
  </fieldset>
);
