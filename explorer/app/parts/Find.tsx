// A field that finds entities as one types: arrows choose, Enter takes, Escape closes.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Found, SearchAnswer } from '../../../src/explore/api';
import { addressOf, useAnswer } from '../state/ask';
import { Dot } from './refs';
import { counted } from './words';

const PAUSE_MS = 120;
const SHOWN = 8;
const TEXT = { type: 'text', list: undefined } as const;

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  /** Shown at first. */
  readonly text?: string;
  readonly onPick: (found: Found) => void;
  /** Enter with nothing chosen; without it the first is taken. */
  readonly onText?: (text: string) => void;
  /** The label stands above the field, else only readers of screens have it. */
  readonly labelled?: boolean;
  readonly name?: string;
}

/** What was typed, once typing pauses. */
function usePause(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

const Option = ({ found, id, chosen, onPick }: { found: Found; id: string; chosen: boolean; onPick: () => void }) => (
  // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the field has the focus and its keys
  <div id={id} role="option" aria-selected={chosen} onMouseDown={(event) => event.preventDefault()} onClick={onPick}>
    <Dot type={found.type} />
    {found.name}{' '}
    <span class="also">
      {found.alias !== null && found.alias !== found.name && `“${found.alias}” · `}
      {found.type} · {counted(found.articles, 'article')}
    </span>
  </div>
);

export function Find({ label, placeholder = '', text: first = '', onPick, onText, labelled = true, name }: Props) {
  const list = useId();
  const [text, setText] = useState(first);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setText(first), [first]);
  const settled = usePause(text.trim());
  const asked = open && settled !== '' ? addressOf(['search'], { q: settled, limit: SHOWN }) : null;
  const { data } = useAnswer<SearchAnswer>(asked);
  const items = asked === null ? [] : (data?.items ?? []);

  const pick = (found: Found): void => {
    setOpen(false);
    setAt(-1);
    setText(onText ? '' : found.name);
    onPick(found);
  };
  const enter = (): void => {
    const chosen = items[at] ?? (onText ? undefined : items[0]);
    if (chosen) pick(chosen);
    else if (text.trim() !== '' && onText) {
      setOpen(false);
      onText(text.trim());
    }
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (open ? setAt(Math.min(at + 1, items.length - 1)) : setOpen(true)),
    ArrowUp: () => setAt(Math.max(at - 1, -1)),
    Enter: enter,
    Escape: () => (open ? setOpen(false) : field.current?.blur()),
  };
  const shown = open && items.length > 0;
  return (
    <div class="find">
      <label for={`${list}-field`} class={labelled ? '' : 'hidden'}>
        {label}
      </label>
      <input
        ref={field}
        id={`${list}-field`}
        name={name}
        {...TEXT}
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder}
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && at >= 0 ? `${list}-${at}` : undefined}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setOpen(true);
          setAt(-1);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          const act = keys[event.key];
          if (!act) return;
          event.preventDefault();
          event.stopPropagation();
          act();
        }}
      />
      <div id={list} role="listbox" aria-label={`${label}: found`} class="found" hidden={!shown}>
        {shown &&
          items.map((found, i) => (
            <Option key={found.id} id={`${list}-${i}`} found={found} chosen={i === at} onPick={() => pick(found)} />
          ))}
      </div>
    </div>
  );
}
