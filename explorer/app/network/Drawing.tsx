// The canvas as a part of a page, with its buttons. What it shows stands in a table as well.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Network } from '../../../src/explore/api';
import { type Canvas, canvasIn, type Heard } from './canvas';

interface Props extends Heard {
  readonly network: Network;
  /** Id of a node or edge. */
  readonly chosen: string;
  /** For a small drawing beside text: the wheel scrolls the page. */
  readonly small?: boolean;
  readonly label: string;
  /** For exports. */
  readonly handle?: RefObject<Canvas | null>;
}

export function Drawing({ network, chosen, small = false, label, handle, ...heard }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<Canvas | null>(null);
  const hears = useRef<Heard>(heard);
  hears.current = heard;
  useEffect(() => {
    if (!box.current) return;
    const own = canvasIn(
      box.current,
      {
        onNode: (id) => hears.current.onNode(id),
        onEdge: (id) => hears.current.onEdge(id),
        onNothing: () => hears.current.onNothing(),
        onOpen: (id) => hears.current.onOpen(id),
      },
      small,
    );
    canvas.current = own;
    if (handle) handle.current = own;
    const theme = new MutationObserver(() => own.restyle());
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => {
      theme.disconnect();
      own.end();
    };
  }, []);
  useEffect(() => canvas.current?.show(network), [network]);
  useEffect(() => canvas.current?.choose(chosen), [chosen, network]);
  return (
    <div class="drawing">
      <div ref={box} class="canvas" role="img" aria-label={label} />
      <div class="zoom">
        <button type="button" aria-label="Nearer" onClick={() => canvas.current?.zoom(1.3)}>
          +
        </button>
        <button type="button" aria-label="Farther" onClick={() => canvas.current?.zoom(1 / 1.3)}>
          −
        </button>
        <button type="button" aria-label="Show all" onClick={() => canvas.current?.fit()}>
          ⤢
        </button>
      </div>
    </div>
  );
}
