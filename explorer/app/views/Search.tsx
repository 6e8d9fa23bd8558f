// Search: all that a name may mean.
import { useEffect, useRef } from 'preact/hooks';
import type { SearchAnswer } from '../../../src/explore/api';
import { Dot } from '../parts/refs';
import { Answered } from '../parts/waiting';
import { counted } from '../parts/words';
import type { ViewProps } from '../shell/App';
import { useTitle } from '../shell/use-title';
import { addressOf, useAnswer } from '../state/ask';
import { hrefOf } from '../state/route';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrow keys go from one result to the next, unless something else has the focus. */
function useArrows() {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const by = STEPS[event.key];
      const links = [...(list.current?.querySelectorAll<HTMLElement>('a.result') ?? [])];
      const at = links.findIndex((link) => link.matches(':focus'));
      const free = at >= 0 || document.activeElement?.matches('main, body') === true;
      if (by === undefined || !free) return;
      event.preventDefault();
      links[Math.max(0, Math.min(links.length - 1, at + by))]?.focus();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  return list;
}

export function SearchView({ route }: ViewProps) {
  const q = route.params['q'] ?? '';
  useTitle(q === '' ? 'Search' : `${q}, search`);
  const answer = useAnswer<SearchAnswer>(q === '' ? null : addressOf(['search'], { q, limit: 50 }));
  const list = useArrows();
  return (
    <>
      <h1>{q === '' ? 'Search' : <>Found for “{q}”</>}</h1>
      {q === '' ? (
        <p class="soft">Type a name above.</p>
      ) : (
        <Answered answer={answer}>
          {({ items, ready }) => (
            <>
              {!ready && <p class="soft">The index is being filled: names may be missing yet.</p>}
              {items.length === 0 && <p>Nobody and nothing of that name.</p>}
              <ol class="rows" ref={list}>
                {items.map((found) => (
                  <li key={found.id}>
                    <a class="result" href={hrefOf('entity', found.id)}>
                      <Dot type={found.type} />
                      {found.name}
                    </a>{' '}
                    <span class="kind">
                      {found.type} · {counted(found.articles, 'article')}
                    </span>
                    {found.aliases.length > 1 && (
                      <p class="soft small">also {found.aliases.filter((alias) => alias !== found.name).join(' · ')}</p>
                    )}
                  </li>
                ))}
              </ol>
            </>
          )}
        </Answered>
      )}
    </>
  );
}
