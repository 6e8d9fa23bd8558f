// An article: its text with mentions, relations and claims marked, and a list of what was read in it.
import { useCallback } from 'preact/hooks';
import type { ArticlePage, Span } from '../../../src/explore/api';
import { KINDS, Legend } from '../article/Legend';
import { Text } from '../article/Text';
import { ClaimChips, FactChips } from '../parts/chips';
import { Article, Day, Entity } from '../parts/refs';
import { ClaimLine, FactLine } from '../parts/statements';
import { Answered } from '../parts/waiting';
import type { ViewProps } from '../shell/App';
import { useTitle } from '../shell/use-title';
import { addressOf, useAnswer } from '../state/ask';
import type { Route } from '../state/route';
import { change } from '../state/use-route';
import { statementRow } from '../take/rows';
import { Take } from '../take/Take';

/** Only what a browser may safely open. */
const web = (url: string | null): string | null => (url !== null && /^https?:\/\//i.test(url) ? url : null);

function Head({ page }: { readonly page: ArticlePage }) {
  const { article, related, version } = page;
  const url = web(article.url);
  return (
    <>
      <p class="crumb">
        {article.outlet}
        {article.published !== null && (
          <>
            {' · '}
            <Day day={article.published} />
          </>
        )}
        {version !== null && related.length > 0 && ` · version ${version}`}
        {url !== null && (
          <>
            {' · '}
            <a href={url} rel="noopener noreferrer external">
              original page
            </a>
          </>
        )}
      </p>
      <h1>{article.title}</h1>
      {related.map(({ link, article: other }) => (
        <p key={`${link} ${other.id}`} class="small">
          {link} <Article article={other} />
        </p>
      ))}
      {!page.complete && <p class="note">A sentence of it is missing in the graph: marks may be off.</p>}
      {page.truncated && <p class="note">It is so long that not all is marked.</p>}
    </>
  );
}

interface ReadProps {
  readonly page: ArticlePage;
  readonly at: string;
  readonly onChoose: (id: string) => void;
}

function Read({ page, at, onChoose }: ReadProps) {
  return (
    <aside class="read-in" aria-label="Read in this article">
      <h2>Named in it</h2>
      <ul class="names small">
        {page.entities.map(({ entity, mentions }) => (
          <li key={entity.id}>
            <Entity entity={entity} dot /> <span class="soft">{mentions}</span>
          </li>
        ))}
      </ul>
      <h2>Read in it</h2>
      <ol class="rows small">
        {page.statements.map((statement) => (
          <li key={statement.id} class={statement.id === at ? 'chosen' : ''}>
            {statement.kind === 'fact' ? <FactLine fact={statement} /> : <ClaimLine claim={statement} />}{' '}
            {statement.kind === 'fact' ? <FactChips fact={statement} /> : <ClaimChips claim={statement} />}
            <button
              type="button"
              class="plain show"
              aria-pressed={statement.id === at}
              onClick={() => onChoose(statement.id)}
            >
              show in text
            </button>
          </li>
        ))}
      </ol>
    </aside>
  );
}

function Page({ page, route }: { readonly page: ArticlePage; readonly route: Route }) {
  const { at = '', hide = '' } = route.params;
  const hidden = new Set(hide.split(','));
  const shown = new Set(KINDS.map(([kind]) => kind).filter((kind) => !hidden.has(kind)));
  const toggle = (kind: Span['kind']): void => {
    const next = KINDS.map(([one]) => one).filter((one) => (one === kind ? shown.has(one) : !shown.has(one)));
    change(route, { hide: next.join(',') });
  };
  const choose = useCallback((id: string) => change(route, { at: id === at ? '' : id }), [route, at]);
  return (
    <>
      <Head page={page} />
      <div class="bar apart tools">
        <Legend shown={shown} onToggle={toggle} />
        <Take what={page.article.title} rows={() => page.statements.map(statementRow)} json={() => page} />
      </div>
      <div class="columns article">
        <Text page={page} shown={shown} at={at} onChoose={choose} />
        <Read page={page} at={at} onChoose={choose} />
      </div>
    </>
  );
}

export function ArticleView({ route }: ViewProps) {
  const answer = useAnswer<ArticlePage>(addressOf(['articles', route.id]));
  useTitle(answer.data?.article.title ?? null);
  return <Answered answer={answer}>{(page) => <Page page={page} route={route} />}</Answered>;
}
