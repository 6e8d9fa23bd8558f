// What is in the graph, asked once for all views; asked again while the server still counts.
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Summary } from '../../../src/explore/api';
import { ask } from './ask';

const AGAIN_MS = 1000;

export const SummaryContext = createContext<Summary | null>(null);
export const useSummary = (): Summary | null => useContext(SummaryContext);

/** The summary, null until it is there. */
export function useCounting(): Summary | null {
  const [summary, setSummary] = useState<Summary | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const look = (): void => {
      ask<Summary>('api/summary').then(
        (found) => {
          if (over) return;
          setSummary(found);
          if (!found.ready) timer = setTimeout(look, AGAIN_MS);
        },
        () => {
          if (!over) timer = setTimeout(look, 5 * AGAIN_MS);
        },
      );
    };
    look();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, []);
  return summary;
}
