// The door of explore: the explorer's server and its JSON API.
export { type Asset, type Assets, assetsIn, assetsOf } from './assets';
export { bundledAssets } from './bundled';
export { isLoopback } from './hosts';
export { type ExploreOptions, exploreServer, type ServerLimits } from './server';
