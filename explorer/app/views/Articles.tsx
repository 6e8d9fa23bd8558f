// Articles: newest first, by outlet, days, words.
import type { ArticlesAnswer } from '../../../src/explore/api';
import { Day } from '../parts/refs';
import { PagedList } from '../parts/waiting';
import type { ViewProps } from '../shell/App';
import { useTitle } from '../shell/use-title';
import { addressOf } from '../state/ask';
import { usePages } from '../state/pages';
import { hrefOf } from '../state/route';
import { useSummary } from '../state/summary';
import { change } from '../state/use-route';

export function Articles({ route }: ViewProps) {
  useTitle('Articles');
  const summary = useSummary();
  const { q = '', outlet = '', from = '', to = '', entity = '' } = route.params;
  const pages = usePages<ArticlesAnswer['items'][number]>(
    addressOf(['articles'], { q, outlet, from, to, entity, limit: 30 }),
  );
  return (
    <>
      <h1>Articles</h1>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          const words = new FormData(event.currentTarget).get('q');
          change(route, { q: typeof words === 'string' ? words.trim() : '' });
        }}
      >
        <label>
          Words in a sentence
          <input type="search" name="q" defaultValue={q} />
        </label>
        <label>
          Outlet
          <select value={outlet} onChange={(event) => change(route, { outlet: event.currentTarget.value })}>
            <option value="">any</option>
            {summary?.outlets.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
        <label>
          From
          <input type="date" value={from} onChange={(event) => change(route, { from: event.currentTarget.value })} />
        </label>
        <label>
          To
          <input type="date" value={to} onChange={(event) => change(route, { to: event.currentTarget.value })} />
        </label>
        <button type="submit">Find</button>
      </form>
      <PagedList
        pages={pages}
        keyOf={(item) => `${item.article.id} ${item.sentence ?? ''}`}
        none="No article is like that."
      >
        {({ article, sentence }) => (
          <div class="statement">
            <div class="when soft small">
              {article.published !== null ? <Day day={article.published} /> : 'undated'}
            </div>
            <div>
              <a class="title" href={hrefOf('article', article.id)}>
                {article.title}
              </a>
              <div class="soft small">{article.outlet}</div>
              {sentence !== null && <p class="quote">{sentence}</p>}
            </div>
          </div>
        )}
      </PagedList>
    </>
  );
}
