// So many questions to the store at once, and none waited for longer than a while: nobody can keep the server busy for good.
import { Refusal } from './problem';

export interface Limits {
  /** Questions to the store at once. */
  readonly atOnce: number;
  /** Milliseconds from request to answer. */
  readonly patience: number;
}

export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

const late = (): Refusal => new Refusal(503, 'the store took too long; ask for less, or again later');

/** @throws Refusal 503 where it takes too long */
export function inTurns({ atOnce, patience }: Limits): InTurn {
  let running = 0;
  const waiting: (() => void)[] = [];
  const enter = async (signal: { gone: boolean }): Promise<void> => {
    while (running >= atOnce) await new Promise<void>((go) => waiting.push(go));
    if (signal.gone) {
      waiting.shift()?.();
      throw late();
    }
    running++;
  };
  return async (work) => {
    const signal = { gone: false };
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, refuse) => {
      timer = setTimeout(() => {
        signal.gone = true;
        refuse(late());
      }, patience);
    });
    const done = enter(signal).then(async () => {
      try {
        return await work();
      } finally {
        running--;
        waiting.shift()?.();
      }
    });
    done.catch(() => undefined);
    try {
      return await Promise.race([done, tooLate]);
    } finally {
      clearTimeout(timer);
    }
  };
}
