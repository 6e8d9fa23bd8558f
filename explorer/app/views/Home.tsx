// Home: what is in the graph, what is contested, what can be asked.
import type { ContestedAnswer, Summary } from '../../../src/explore/api';
import { Disputed, isOpen } from '../parts/Disputed';
import { Find } from '../parts/Find';
import { Answered, Wait } from '../parts/waiting';
import { dayWords } from '../parts/words';
import { useTitle } from '../shell/use-title';
import { addressOf, useAnswer } from '../state/ask';
import { hrefOf } from '../state/route';
import { useSummary } from '../state/summary';
import { go } from '../state/use-route';
import { Ask, Holds } from './Contents';

/** Contested facts that are looked at, and shown. */
const ASKED = 30;
const SHOWN = 4;

/** Those with two sides before those that are only denied. */
const openFirst = (items: ContestedAnswer['items']): ContestedAnswer['items'] =>
  [...items.filter(isOpen), ...items.filter((item) => !isOpen(item))].slice(0, SHOWN);

function Counts({ summary }: { readonly summary: Summary }) {
  const { counts, dates } = summary;
  const each: readonly (readonly [number, string])[] = [
    [counts.articles, 'articles'],
    [counts.entities, 'entities'],
    [counts.facts, 'facts'],
    [counts.claims, 'claims'],
    [counts.happenings, 'events'],
  ];
  return (
    <>
      <dl class="counts">
        {each.map(([count, name]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count.toLocaleString('en-US')}</dd>
          </div>
        ))}
      </dl>
      <p class="soft small">
        {dates && `Published ${dayWords(dates.from)} – ${dayWords(dates.to)}. `}
        Every edge cites its sentence.{!summary.ready && ' Still counting…'}
      </p>
    </>
  );
}

export function Home() {
  useTitle('Home');
  const summary = useSummary();
  const contested = useAnswer<ContestedAnswer>(addressOf(['contested'], { limit: ASKED }));
  return (
    <div class="home">
      <div class="lead">
        <h1>Who met, said and denied what</h1>
        <Find
          label="Begin with a person, a state, an organization, a place"
          placeholder="a name, or the beginning of one"
          onPick={(found) => go(hrefOf('entity', found.id))}
          onText={(q) => go(hrefOf('search', '', { q }))}
        />
        {summary ? <Counts summary={summary} /> : <Wait />}
      </div>
      <div class="columns">
        <section>
          <div class="bar apart">
            <h2>Contested</h2>
            <a class="small" href={hrefOf('contested')}>
              All that is contested
            </a>
          </div>
          <Answered answer={contested}>
            {({ items }) =>
              items.length === 0 ? (
                <p class="soft">Nothing that one asserts is denied by another.</p>
              ) : (
                <ol class="rows">
                  {openFirst(items).map((item) => (
                    <li key={item.id}>
                      <Disputed item={item} />
                    </li>
                  ))}
                </ol>
              )
            }
          </Answered>
        </section>
        <aside aria-label="The graph and its questions">
          <Ask />
          {summary && <Holds summary={summary} />}
        </aside>
      </div>
    </div>
  );
}
