// Who asserts and who denies, in time: two columns around a line of days.
import type { Side } from '../../../src/explore/api';
import { SideLine } from './Disputed';

export const Sides = ({ sides, self }: { readonly sides: readonly Side[]; readonly self?: string }) => (
  <ol class="sides">
    {sides.map((side) => (
      <li
        key={`${side.id} ${side.who.id} ${side.day ?? ''}`}
        class={side.side}
        aria-current={side.id === self ? 'true' : undefined}
      >
        <span class={`chip ${side.side === 'denies' ? 'no' : 'yes'}`}>{side.side}</span> <SideLine side={side} />
      </li>
    ))}
  </ol>
);
