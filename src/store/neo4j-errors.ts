// What a Neo4j server complains of, in one line, with what to do about it.
import { StoreError, TooLargeError } from '../core/errors';
import type { Address } from './address';

interface Complaint {
  /** What the code holds, or the message. */
  readonly code?: RegExp;
  readonly text?: RegExp;
  /** `stop`: no use in trying again; `later`: the same may go later; `less`: less at once may go. */
  readonly next: 'stop' | 'later' | 'less';
  readonly say: (address: Address) => string;
}

/** The first that fits counts. */
const COMPLAINTS: readonly Complaint[] = [
  {
    code: /Security\.Unauthorized/,
    next: 'stop',
    say: ({ place, user }) => `${place} refused the password of user ${user}; set NEO4J_USER and NEO4J_PASSWORD`,
  },
  {
    code: /AuthenticationRateLimit/,
    next: 'later',
    say: ({ place }) => `${place} was given wrong passwords too often; wait some seconds`,
  },
  {
    code: /CredentialsExpired/,
    next: 'stop',
    say: ({ place, user }) => `${place} wants a new password for user ${user} first`,
  },
  {
    code: /DatabaseNotFound/,
    next: 'stop',
    say: ({ place }) => `${place}: there is no such database; set NEO4J_DATABASE`,
  },
  {
    text: /no space left|disk(?: is)? full|not enough (?:disk )?space/i,
    next: 'stop',
    say: ({ place }) => `${place} is full: its disk has no room left; make room, restart it, and run the same again`,
  },
  {
    text: /(?:exceed|reach)\w*\b.*\b(?:limit|quota|maximum)|(?:limit|quota|maximum)\b.*\b(?:exceed|reach)/i,
    code: /General|Quota|Limit|TransactionHookFailed/,
    next: 'stop',
    say: ({ place }) =>
      `${place} is full: it takes no more nodes or relationships; load less (--profile compact) or take a larger one`,
  },
  {
    code: /ReadOnly|NotALeader/,
    next: 'stop',
    say: ({ place }) => `${place} only reads; name the server that writes (neo4j:// finds it), or let this one write`,
  },
  {
    code: /Security\.Forbidden/,
    next: 'stop',
    say: ({ place, user }) => `${place} does not let user ${user} write`,
  },
  {
    code: /MemoryPoolOutOfMemory|OutOfMemoryError|TransactionMemoryLimit/,
    next: 'less',
    say: ({ place }) =>
      `${place} is out of memory, however little is written at once; give it more (server.memory.heap.max_size, dbms.memory.transaction.total.max)`,
  },
  {
    code: /TransactionTimedOut|LockAcquisitionTimeout/,
    next: 'less',
    say: ({ place }) => `${place} takes too long, however little is written at once; raise db.transaction.timeout`,
  },
  {
    code: /^ServiceUnavailable$|^SessionExpired$/,
    next: 'later',
    say: ({ place }) => `${place} does not answer; is the server running?`,
  },
  {
    code: /DatabaseUnavailable/,
    next: 'later',
    say: ({ place }) => `${place}: the database is not open; its log says why`,
  },
  { code: /AccessMode/, next: 'stop', say: () => 'a query only reads; this one writes' },
];

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const complaintOf = (error: unknown): Complaint | undefined =>
  COMPLAINTS.find(
    ({ code, text }) => (code?.test(codeOf(error)) ?? true) && (text === undefined || text.test(messageOf(error))),
  );

/** Whether trying the very same again is of no use, whatever the driver thinks: it would try for half a minute. */
export const isFinal = (error: unknown): boolean => {
  const complaint = complaintOf(error);
  return complaint !== undefined && complaint.next !== 'later';
};

/** What went wrong, in one line, with what to do about it. */
export function explained(error: unknown, address: Address): StoreError {
  const complaint = complaintOf(error);
  if (!complaint) {
    const line = messageOf(error).split('\n')[0] ?? '';
    return new StoreError(`${address.place}: ${line}`, codeOf(error).includes('TransientError'), error);
  }
  const said = complaint.say(address);
  return complaint.next === 'less'
    ? new TooLargeError(said, error)
    : new StoreError(said, complaint.next === 'later', error);
}
