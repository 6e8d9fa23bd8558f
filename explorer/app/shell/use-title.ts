// The title of the window: what the view shows.
import { useEffect } from 'preact/hooks';

export const useTitle = (title: string | null): void =>
  useEffect(() => {
    if (title !== null) document.title = `${title} · Dateline`;
  }, [title]);
