// Open results of one connection: outside a transaction one, inside as many as were asked for and not yet fetched.
import type { Answer } from './engine';
import type { Share } from './messages';
import { invalid } from './problems';

export interface Results {
  /** @returns its number */
  add(answer: Answer): number;
  /** The one of that number; -1 means the last. @throws Problem */
  of(share: Share): readonly [id: number, answer: Answer];
  done(id: number): void;
  /** All that is left. */
  clear(): void;
  readonly open: boolean;
}

/** Results that may be open at once. */
const MOST = 100;

export function results(): Results {
  const open = new Map<number, Answer>();
  let last = -1;
  return {
    add: (answer) => {
      if (open.size >= MOST) throw invalid(`more than ${MOST} results are open`);
      last += 1;
      open.set(last, answer);
      return last;
    },
    of: ({ qid }) => {
      const id = qid < 0 ? last : qid;
      const answer = open.get(id);
      if (!answer) throw invalid(`there is no open result ${qid}`);
      return [id, answer];
    },
    done: (id) => {
      open.get(id)?.close();
      open.delete(id);
    },
    clear: () => {
      for (const answer of open.values()) answer.close();
      open.clear();
      last = -1;
    },
    get open() {
      return open.size > 0;
    },
  };
}
