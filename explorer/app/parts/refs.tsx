// References: an entity, an article, a day; each leads to its page.
import type { ArticleRef, EntityRef } from '../../../src/explore/api';
import { hrefOf } from '../state/route';
import { dayWords } from './words';

export const Dot = ({ type }: { readonly type: string | null }) => (
  <span class={`dot ${type ?? ''}`} aria-hidden="true" />
);

export const Entity = ({ entity, dot = false }: { readonly entity: EntityRef; readonly dot?: boolean }) => (
  <a class="entity" href={hrefOf('entity', entity.id)} title={entity.type ?? undefined}>
    {dot && <Dot type={entity.type} />}
    {entity.name}
  </a>
);

/** Iran, Syria and Russia */
export function Entities({ all }: { readonly all: readonly EntityRef[] }) {
  return (
    <>
      {all.map((entity, i) => (
        <span key={entity.id}>
          {i > 0 && (i === all.length - 1 ? ' and ' : ', ')}
          <Entity entity={entity} />
        </span>
      ))}
    </>
  );
}

export const Day = ({ day }: { readonly day: string }) => <time dateTime={day}>{dayWords(day)}</time>;

/** Outlet, day, title. */
export function Article({ article, at }: { readonly article: ArticleRef; readonly at?: string }) {
  return (
    <span class="source">
      {article.outlet !== null && <span>{article.outlet}, </span>}
      {article.published !== null && (
        <>
          <Day day={article.published} />,{' '}
        </>
      )}
      <a href={hrefOf('article', article.id, at === undefined ? {} : { at })}>{article.title}</a>
    </span>
  );
}
