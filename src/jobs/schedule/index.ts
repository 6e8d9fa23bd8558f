// The door of schedules.
export { parseConfig, readConfig, type ScheduleConfig, type Source } from './config';
export { serveHealth } from './health';
export { type Memory, memoryIn } from './memory';
export { metricsOf } from './metrics';
export { type Scheduler, scheduler } from './scheduler';
export type { Ending, Ran, SourceStatus } from './status';
