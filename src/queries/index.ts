// The door of queries: the questions of cypher/ask, their parameters, and a guard against writing.
export { bind, bindFreely } from './bind';
export { type Param, type Query, readQuery } from './header';
export { ASK, findQuery, loadQueries } from './library';
export { refuseWrites, writingWord } from './readonly';
