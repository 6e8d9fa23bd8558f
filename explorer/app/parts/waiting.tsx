// What stands where an answer is awaited, failed, cut off or empty.
import type { ComponentChildren } from 'preact';
import type { Answer, Refused } from '../state/ask';
import type { Pages } from '../state/pages';

export const Problem = ({ problem }: { readonly problem: Refused }) => (
  <p class="note bad" role="alert">
    {problem.message}
  </p>
);

export const Wait = () => (
  <p class="wait" role="status">
    Asking…
  </p>
);

/** The answer drawn, or why it is not there. */
export function Answered<T>({
  answer,
  children,
}: {
  readonly answer: Answer<T>;
  readonly children: (data: T) => ComponentChildren;
}) {
  if (answer.problem) return <Problem problem={answer.problem} />;
  if (answer.data === null) return <Wait />;
  return (
    <div class={answer.waiting ? 'stale' : ''} aria-busy={answer.waiting}>
      {children(answer.data)}
    </div>
  );
}

interface ListProps<T> {
  readonly pages: Pages<T>;
  readonly none: string;
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ComponentChildren;
  readonly class?: string;
}

/** Pages as one list, with a button for more. */
export function PagedList<T>({ pages, none, keyOf, children, class: name = 'rows' }: ListProps<T>) {
  return (
    <>
      {pages.items.length > 0 && (
        <ol class={name}>
          {pages.items.map((item) => (
            <li key={keyOf(item)}>{children(item)}</li>
          ))}
        </ol>
      )}
      {pages.problem && <Problem problem={pages.problem} />}
      {pages.waiting && <Wait />}
      {!pages.waiting && !pages.problem && pages.items.length === 0 && <p class="soft">{none}</p>}
      {pages.more && (
        <button type="button" onClick={pages.more}>
          More
        </button>
      )}
      {pages.truncated && <p class="soft small">There is more than the server looks at: narrow it down.</p>}
    </>
  );
}
