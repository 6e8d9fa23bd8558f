// Option `--profile`: how much of the texts is kept beside what was read in them.
import type { Command } from 'commander';
import { UsageError } from '../core/errors';
import type { Graph, Reading } from '../core/model';
import type { Profile } from '../graph';
import type { Services } from './services';

export interface ProfileOptions {
  readonly profile?: string;
}

// Loaded when a command runs, not for its help.
const profiles = (): typeof import('../graph/profile') => require('../graph/profile');

export const withProfile = (command: Command): Command =>
  command.option(
    '--profile <name>',
    'how much text is kept: full; standard (sentences that name somebody or tell something); compact (those that tell something, no mentions)',
  );

/** @throws UsageError */
export function profileOf({ profile = 'full' }: ProfileOptions): Profile {
  const { PROFILES } = profiles();
  const name = PROFILES.find((known) => known === profile);
  if (!name) throw new UsageError(`--profile ${profile}: known are ${PROFILES.join(', ')}`);
  return name;
}

/** Builds the graph of a reading, and keeps what the profile keeps. */
export const drawerOf =
  ({ build }: Pick<Services, 'build'>, profile: Profile) =>
  (reading: Reading): Graph =>
    profiles().profiled(build(reading), profile);
