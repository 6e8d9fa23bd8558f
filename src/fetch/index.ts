// The door of fetch: a fetcher that is polite to servers and cannot be led into the own network.
export { CLOCK, type Clock } from './clock';
export { type Fetcher, fetcher, type Page } from './fetcher';
export { FETCH, type FetchOptions } from './options';
export { openSeen, type Seen, type Visit } from './seen';
export { typeOf } from './type';
