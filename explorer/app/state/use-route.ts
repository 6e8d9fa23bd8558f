// The address as state: a view is drawn anew when it changes.
import { useEffect, useState } from 'preact/hooks';
import { type Params, parseRoute, type Route, withParams } from './route';

export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = (): void => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

/** Goes there, so that Back leads here. */
export const go = (href: string): void => {
  location.hash = href;
};

/** Changes parameters of the address without a new step for Back: what is typed or toggled. */
export function change(route: Route, params: Params): void {
  history.replaceState(null, '', withParams(route, params));
  dispatchEvent(new HashChangeEvent('hashchange'));
}
