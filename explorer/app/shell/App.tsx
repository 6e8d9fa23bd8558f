// The whole page: top line, and the view that the address names.
import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { lazy } from '../state/lazy';
import type { Route, View } from '../state/route';
import { SummaryContext, useCounting } from '../state/summary';
import { useRoute } from '../state/use-route';
import { ArticleView } from '../views/Article';
import { Articles } from '../views/Articles';
import { ClaimView } from '../views/Claim';
import { ContestedView } from '../views/Contested';
import { EntityView } from '../views/Entity';
import { FactView } from '../views/Fact';
import { Home } from '../views/Home';
import { PathView } from '../views/Path';
import { QuestionView } from '../views/Question';
import { QuestionsView } from '../views/Questions';
import { SampleView } from '../views/Sample';
import { SearchView } from '../views/Search';
import { Top } from './Top';

export interface ViewProps {
  readonly route: Route;
}

const NetworkView = lazy(() => import('../views/Network').then(({ NetworkView }) => NetworkView));

const PAGES: Readonly<Record<View, ComponentType<ViewProps>>> = {
  home: Home,
  search: SearchView,
  entity: EntityView,
  network: NetworkView,
  article: ArticleView,
  articles: Articles,
  fact: FactView,
  claim: ClaimView,
  path: PathView,
  contested: ContestedView,
  questions: QuestionsView,
  question: QuestionView,
  sample: SampleView,
};

export function App() {
  const route = useRoute();
  const summary = useCounting();
  const main = useRef<HTMLElement>(null);
  const place = `${route.view}/${route.id}`;
  const first = useRef(place);
  // Another page begins at its top, and readers of screens are taken there; the very first one is left as it is.
  useEffect(() => {
    if (first.current === place) return;
    first.current = '';
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [place]);
  const Page = PAGES[route.view];
  return (
    <SummaryContext.Provider value={summary}>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        Skip to content
      </button>
      <Top view={route.view} />
      <main id="main" ref={main} tabIndex={-1} class={route.view === 'network' ? 'full' : ''}>
        <Page key={place} route={route} />
      </main>
    </SummaryContext.Provider>
  );
}
