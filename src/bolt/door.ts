// Who may come in: one user with one password. Guessing is slowed down.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Credentials } from './messages';
import { Problem } from './problems';

export interface Door {
  /** Whether nobody is asked for a password. */
  readonly open: boolean;
  readonly user: string;
  /** @throws Problem */
  admit(given: Credentials): void;
}

/** Failures in a row after which even the right password has to wait, and how long, in milliseconds: as in Neo4j. */
const FAILURES = 3;
const WAIT = 5000;

/** 24 letters and digits of chance. */
export const newPassword = (): string => randomBytes(18).toString('base64url');

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
/** In a time that does not tell how much of it is right. */
const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

/** @param now milliseconds */
export function guardedDoor(user: string, password: string, now: () => number): Door {
  let failures = 0;
  let last = 0;
  return {
    open: false,
    user,
    admit: ({ scheme, principal, credentials }) => {
      if (failures >= FAILURES && now() - last < WAIT)
        throw new Problem(
          'Neo.ClientError.Security.AuthenticationRateLimit',
          `too many wrong passwords; wait ${WAIT / 1000} s`,
        );
      const right = same(principal ?? '', user) && same(credentials ?? '', password);
      if (scheme === 'basic' && right) {
        failures = 0;
        return;
      }
      failures = now() - last < WAIT || failures < FAILURES ? failures + 1 : 1;
      last = now();
      throw new Problem(
        'Neo.ClientError.Security.Unauthorized',
        scheme === 'basic'
          ? 'The client is unauthorized due to authentication failure.'
          : 'a user and a password are wanted',
      );
    },
  };
}

/** For servers that only this machine reaches. */
export const openDoor = (user: string): Door => ({ open: true, user, admit: () => undefined });
