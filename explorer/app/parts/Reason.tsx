// Why something was linked, in Dateline's words; ids in it lead to their pages.
import { hrefOf } from '../state/route';
import { viewOf } from './cells';

const ID = /\b([a-z]+:[\p{L}\p{N}_-]+)/u;

export function Reason({ words }: { readonly words: string }) {
  return (
    <>
      {words.split(ID).map((part, i) => {
        const view = i % 2 === 1 ? viewOf(part) : null;
        return view === null ? (
          part
        ) : (
          <a key={i} href={hrefOf(view, part)}>
            {part.slice(part.indexOf(':') + 1)}
          </a>
        );
      })}
    </>
  );
}
