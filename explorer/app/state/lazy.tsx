// Parts of the program that are fetched when they are first drawn: the drawing of networks is larger than all the rest.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Wait } from '../parts/waiting';

/** A component that stands for one still to come. */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  return function Lazy(props: P) {
    const [part, setPart] = useState<{ readonly Part: ComponentType<P> } | null>(null);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      load().then(
        (Part) => setPart({ Part }),
        () => setFailed(true),
      );
    }, []);
    if (failed) return <p class="note bad">A part of the explorer could not be fetched: load the page again.</p>;
    return part ? <part.Part {...props} /> : <Wait />;
  };
}
