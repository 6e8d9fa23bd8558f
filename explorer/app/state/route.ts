// Where in the explorer one is: all of it stands behind the # of the address, so that every view can be saved as a link.

export const VIEWS = [
  'home',
  'search',
  'entity',
  'network',
  'article',
  'articles',
  'fact',
  'claim',
  'path',
  'contested',
  'questions',
  'question',
  'sample',
] as const;
export type View = (typeof VIEWS)[number];
export type Params = Readonly<Record<string, string>>;

export interface Route {
  readonly view: View;
  /** Of the entity, article, fact, claim; the name of a question. Empty where the view has none. */
  readonly id: string;
  readonly params: Params;
}

const HOME: Route = { view: 'home', id: '', params: {} };

/** Ids stay legible: `person:angela-merkel`, not `person%3Aangela-merkel`. */
const encode = (text: string): string => encodeURIComponent(text).replace(/%3A/g, ':').replace(/%2C/g, ',');

const decode = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** `#/entity/state:IRN?type=MET` taken apart; whatever cannot be read is home. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const slash = path.indexOf('/');
  const name = slash < 0 ? path : path.slice(0, slash);
  const id = slash < 0 ? '' : decode(path.slice(slash + 1));
  const view = VIEWS.find((known) => known === name);
  if (!view || id === null) return HOME;
  return { view, id, params: Object.fromEntries(new URLSearchParams(query)) };
}

/** The address of a view. Parameters without a value are left out; the same view has one address. */
export function hrefOf(view: View, id = '', params: Params = {}): string {
  const query = Object.entries(params)
    .filter(([, value]) => value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&');
  const path = view === 'home' ? '' : id === '' ? view : `${view}/${encode(id)}`;
  return `#/${path}${query === '' ? '' : `?${query}`}`;
}

/** The same view with some parameters changed; an empty one goes. */
export const withParams = (route: Route, change: Params): string =>
  hrefOf(route.view, route.id, { ...route.params, ...change });
