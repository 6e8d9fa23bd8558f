// An entity: who it is, its roles, its time, the network around it, what it did and said, what was said of it.

import type { EntityPage, TimelineAnswer } from '../../../src/explore/api';
import { Told } from '../entity/Told';
import { Joined, Roles } from '../entity/Who';
import { Dot } from '../parts/refs';
import { Answered } from '../parts/waiting';
import { counted, dayWords } from '../parts/words';
import type { ViewProps } from '../shell/App';
import { useTitle } from '../shell/use-title';
import { addressOf, useAnswer } from '../state/ask';
import { lazy } from '../state/lazy';
import { hrefOf, type Route } from '../state/route';
import { Timeline } from '../timeline/Timeline';

const Around = lazy(() => import('../network/Around').then(({ Around }) => Around));

function Head({ page }: { readonly page: EntityPage }) {
  const also = page.aliases.filter((alias) => alias !== page.name);
  return (
    <header class="who">
      <p class="crumb">
        <Dot type={page.type} />
        {page.type}
        {page.wikidata !== null && (
          <>
            {' · '}
            <a
              href={`https://www.wikidata.org/wiki/${encodeURIComponent(page.wikidata)}`}
              rel="noopener noreferrer external"
            >
              {page.wikidata}
            </a>
          </>
        )}
      </p>
      <h1>{page.name}</h1>
      {also.length > 0 && <p class="soft">also {also.join(' · ')}</p>}
      <p class="small soft bar">
        <a href={hrefOf('articles', '', { entity: page.id })}>{counted(page.articles, 'article')}</a>
        {page.dates && (
          <span>
            {dayWords(page.dates.from)} – {dayWords(page.dates.to)}
          </span>
        )}
        <a href={hrefOf('network', '', { ids: page.id })}>Network</a>
        <a href={hrefOf('path', '', { from: page.id })}>Path from here</a>
        <a href={hrefOf('contested', '', { entity: page.id, name: page.name })}>Contested about it</a>
      </p>
    </header>
  );
}

function Page({ page, route }: { readonly page: EntityPage; readonly route: Route }) {
  const timeline = useAnswer<TimelineAnswer>(addressOf(['entities', page.id, 'timeline'], { limit: 200 }));
  return (
    <>
      <Head page={page} />
      <div class="columns">
        <div>
          <section>
            <h2>Over time</h2>
            <Answered answer={timeline}>
              {(answer) =>
                answer.items.length === 0 ? (
                  <p class="soft">Nothing is told of it by day.</p>
                ) : (
                  <Timeline answer={answer} of={page.name} />
                )
              }
            </Answered>
          </section>
          <Told page={page} route={route} />
        </div>
        <aside aria-label={`About ${page.name}`}>
          {page.roles.length > 0 && <Roles roles={page.roles} />}
          <section>
            <h2>Around it</h2>
            <Around id={page.id} name={page.name} />
          </section>
          {page.joined.length > 0 && <Joined joined={page.joined} />}
        </aside>
      </div>
    </>
  );
}

export function EntityView({ route }: ViewProps) {
  const answer = useAnswer<EntityPage>(addressOf(['entities', route.id]));
  useTitle(answer.data?.name ?? null);
  return <Answered answer={answer}>{(page) => <Page page={page} route={route} />}</Answered>;
}
