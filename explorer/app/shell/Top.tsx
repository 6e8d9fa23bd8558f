// The top line: name, search, ways, theme.
import { useEffect, useRef } from 'preact/hooks';
import { Find } from '../parts/Find';
import { hrefOf, type View } from '../state/route';
import { useTheme } from '../state/theme';
import { go } from '../state/use-route';

const WAYS: readonly (readonly [View, string, readonly View[]])[] = [
  ['network', 'Network', []],
  ['path', 'Path', []],
  ['contested', 'Contested', []],
  ['questions', 'Questions', ['question']],
  ['articles', 'Articles', ['article']],
  ['sample', 'Sample', []],
];

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]') !== null;

function Theme() {
  const [theme, other] = useTheme();
  return (
    <button
      type="button"
      class="plain"
      onClick={other}
      aria-label={`Switch to ${theme === 'dark' ? 'light' : 'dark'} colours`}
    >
      {theme === 'dark' ? '☀' : '☾'}
    </button>
  );
}

export function Top({ view }: { readonly view: View }) {
  const top = useRef<HTMLElement>(null);
  useEffect(() => {
    const slash = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      event.preventDefault();
      top.current?.querySelector('input')?.focus();
    };
    addEventListener('keydown', slash);
    return () => removeEventListener('keydown', slash);
  }, []);
  return (
    <header class="top" ref={top}>
      <a class="name" href={hrefOf('home')}>
        Dateline
      </a>
      <search>
        <Find
          label="Find a person, state, organization …"
          placeholder="Find a name ( / )"
          labelled={false}
          onPick={(found) => go(hrefOf('entity', found.id))}
          onText={(q) => go(hrefOf('search', '', { q }))}
        />
      </search>
      <nav class="ways" aria-label="Main">
        {WAYS.map(([way, name, under]) => (
          <a key={way} href={hrefOf(way)} aria-current={view === way || under.includes(view) ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      <Theme />
    </header>
  );
}
