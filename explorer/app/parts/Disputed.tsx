// What some assert and others deny: the fact, and under it both sides, side by side.
import type { Contested, Side } from '../../../src/explore/api';
import { hrefOf } from '../state/route';
import { Day, Entity } from './refs';
import { FactLine } from './statements';
import { cut } from './words';

const LONG = 220;

/** Theresa May accused, 12 Mar 2018, Meridian Press: “…” */
export const SideLine = ({ side }: { readonly side: Side }) => (
  <div class="side">
    <Entity entity={side.who} />{' '}
    <a class="verb" href={hrefOf(side.kind, side.id)}>
      {side.kind === 'fact' ? 'reports itself' : (side.stance ?? 'said').toLowerCase()}
    </a>
    <span class="soft small">
      {side.day !== null && (
        <>
          {' · '}
          <Day day={side.day} />
        </>
      )}
      {side.kind === 'claim' && side.outlets.length > 0 && ` · in ${side.outlets.join(', ')}`}
    </span>
    {side.quote !== null && <p class="quote">{cut(side.quote, LONG)}</p>}
  </div>
);

const Column = ({
  title,
  sides,
  kind,
}: {
  readonly title: string;
  readonly sides: readonly Side[];
  readonly kind: string;
}) => (
  <div class={`position ${kind}`}>
    <p class="head">{title}</p>
    <ul>
      {sides.map((side) => (
        <li key={`${side.id} ${side.who.id}`}>
          <SideLine side={side} />
        </li>
      ))}
    </ul>
  </div>
);

/** Somebody asserts it, and somebody denies it. */
export const isOpen = (item: Contested): boolean => item.asserted.length > 0 && item.denied.length > 0;

export function Disputed({ item }: { readonly item: Contested }) {
  const [fact] = item.facts;
  return (
    <article class="disputed">
      {fact && (
        <p class="topic">
          <FactLine fact={fact} />
          {fact.date !== null && (
            <span class="soft small">
              {' '}
              <Day day={fact.date} />
            </span>
          )}
        </p>
      )}
      <div class="positions">
        {item.asserted.length > 0 && <Column title="Asserted by" sides={item.asserted} kind="yes" />}
        {item.denied.length > 0 && <Column title="Denied by" sides={item.denied} kind="no" />}
      </div>
    </article>
  );
}
