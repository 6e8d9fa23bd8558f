// A fact: what it is, who asserts and denies it, every sentence that tells it.
import type { FactPage } from '../../../src/explore/api';
import { FactChips, Support } from '../parts/chips';
import { EvidenceList } from '../parts/evidence';
import { Sides } from '../parts/Sides';
import { FactLine, StatementRow } from '../parts/statements';
import { Answered } from '../parts/waiting';
import { dayWords, timeWords } from '../parts/words';
import type { ViewProps } from '../shell/App';
import { useTitle } from '../shell/use-title';
import { addressOf, useAnswer } from '../state/ask';
import { hrefOf } from '../state/route';
import { evidenceRows } from '../take/rows';
import { Take } from '../take/Take';

function Page({ page }: { readonly page: FactPage }) {
  const { fact, others, sides, evidence } = page;
  const ends = [fact.subject, fact.object].filter((end) => end !== null);
  return (
    <>
      <p class="crumb">Fact</p>
      <div class="bar apart">
        <h1 class="line">
          <FactLine fact={fact} />
        </h1>
        <Take what={fact.name} rows={() => evidenceRows(evidence)} json={() => page} />
      </div>
      <p class="bar">
        <FactChips fact={fact} />
        <Support told={fact} />
        <span class="soft small">
          {fact.date !== null && `${timeWords(fact.date, fact.dateEnd)} · `}
          {fact.reported !== null && `first reported ${dayWords(fact.reported)}`}
        </span>
        {ends.length === 2 && (
          <a class="small" href={hrefOf('network', '', { ids: ends.map((end) => end.id).join(',') })}>
            See in the network
          </a>
        )}
      </p>
      {sides.length > 0 && (
        <section>
          <h2>Who asserts it, who denies it</h2>
          <Sides sides={sides} />
        </section>
      )}
      <section>
        <h2>Evidence</h2>
        <EvidenceList items={evidence} />
        {page.truncated && <p class="soft small">The oldest sentences only; there are more.</p>}
      </section>
      {others.length > 0 && (
        <section>
          <h2>The same, told otherwise</h2>
          <ol class="rows">
            {others.map((other) => (
              <li key={other.id}>
                <StatementRow statement={other} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

export function FactView({ route }: ViewProps) {
  const answer = useAnswer<FactPage>(addressOf(['facts', route.id]));
  useTitle(answer.data?.fact.name ?? null);
  return <Answered answer={answer}>{(page) => <Page page={page} />}</Answered>;
}
