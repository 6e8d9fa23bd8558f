// What a Neo4j server complains of, in one line, with what to do about it.
import { StoreError } from '../core/errors';
import type { Address } from './address';

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** What went wrong, in one line, with what to do about it. */
export function explained(error: unknown, { place, user }: Address): StoreError {
  const code = codeOf(error);
  const message = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  if (code.includes('Security.Unauthorized'))
    return new StoreError(
      `${place} refused the password of user ${user}; set NEO4J_USER and NEO4J_PASSWORD`,
      false,
      error,
    );
  if (code.includes('AuthenticationRateLimit'))
    return new StoreError(`${place} was given wrong passwords too often; wait some seconds`, true, error);
  if (code.includes('CredentialsExpired'))
    return new StoreError(`${place} wants a new password for user ${user} first`, false, error);
  if (code.includes('DatabaseNotFound'))
    return new StoreError(`${place}: there is no such database; set NEO4J_DATABASE`, false, error);
  if (code === 'ServiceUnavailable' || code === 'SessionExpired')
    return new StoreError(`${place} does not answer; is the server running?`, true, error);
  if (code.includes('AccessMode')) return new StoreError('a query only reads; this one writes', false, error);
  return new StoreError(`${place}: ${message}`, code.includes('TransientError'), error);
}
