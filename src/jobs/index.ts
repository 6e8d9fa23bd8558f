// The door of jobs: runs that resume, their state, their readers.
export { BATCH_ARTICLES, type Batch, batches } from './batches';
export { type Clock, systemClock } from './clock';
export { errorOf, type Failure } from './failed';
export { Busy } from './lock';
export { oneLine, type Read, type Readers, readHere } from './read';
export { plainReport, type Report } from './report';
export { type JobOptions, type JobParts, runJob, type Target, type Watcher } from './run';
export { openState, passingState, type State, stateFolderOf, writeWhole } from './state';
export { type Answer, type Question, threadReaders } from './threads';
