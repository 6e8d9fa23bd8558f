// Whether entities of different articles are one: keys, comparison, judgements, and namesakes told apart.
export { apartOf } from './apart';
export { compare } from './compare';
export { identify, type Profiles } from './identify';
export { type Head, keys } from './keys';
export { type Knowledge, knowledgeOf } from './knowledge';
export type { Comparison } from './verdict';
