// A claim: who said it in which words, what it asserts, who asserts and denies the same, what contradicts it.
import type { ClaimLinkItem, ClaimPage } from '../../../src/explore/api';
import { ClaimChips, Support } from '../parts/chips';
import { EvidenceList } from '../parts/evidence';
import { Reason } from '../parts/Reason';
import { Day, Entities, Entity } from '../parts/refs';
import { Sides } from '../parts/Sides';
import { ClaimLine, StatementRow } from '../parts/statements';
import { Answered } from '../parts/waiting';
import type { ViewProps } from '../shell/App';
import { useTitle } from '../shell/use-title';
import { addressOf, useAnswer } from '../state/ask';
import { evidenceRows } from '../take/rows';
import { Take } from '../take/Take';

const Link = ({ link }: { readonly link: ClaimLinkItem }) => (
  <div class="link">
    <p class="small soft">
      <span class={`chip ${link.link.startsWith('contradict') ? 'no' : ''}`}>{link.link}</span>{' '}
      {link.claim.date !== null && <Day day={link.claim.date} />}
    </p>
    <ClaimLine claim={link.claim} />
    <p class="soft small">
      <Reason words={link.reason} /> ({link.score.toFixed(2)})
    </p>
  </div>
);

function Page({ page }: { readonly page: ClaimPage }) {
  const { claim, asserts, sides, links, evidence } = page;
  return (
    <>
      <p class="crumb">Claim</p>
      <div class="bar apart">
        <h1 class="line">
          {claim.speaker && <Entity entity={claim.speaker} />}{' '}
          <span class={claim.stance === 'DENIED' ? 'no' : ''}>{claim.label}</span>
        </h1>
        <Take what={claim.name} rows={() => evidenceRows(evidence)} json={() => page} />
      </div>
      <blockquote class="words">{claim.quoted ? <q>{claim.text}</q> : claim.text}</blockquote>
      <p class="bar">
        {claim.date !== null && <Day day={claim.date} />}
        <Support told={claim} />
        <ClaimChips claim={claim} />
        {claim.about.length > 0 && (
          <span class="small">
            about <Entities all={claim.about} />
          </span>
        )}
        {claim.addressees.length > 0 && (
          <span class="small">
            to <Entities all={claim.addressees} />
          </span>
        )}
      </p>
      {asserts.length > 0 && (
        <section>
          <h2>What it says</h2>
          <ol class="rows">
            {asserts.map(({ polarity, fact }) => (
              <li key={fact.id}>
                <span class={`chip ${polarity === 'negated' ? 'no' : 'yes'}`}>
                  {polarity === 'negated' ? 'denies' : 'asserts'}
                </span>
                <StatementRow statement={fact} quote={false} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {links.length > 0 && (
        <section>
          <h2>What contradicts and repeats it</h2>
          <ol class="rows">
            {links.map((link) => (
              <li key={`${link.link} ${link.claim.id}`}>
                <Link link={link} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {sides.length > 0 && (
        <section>
          <h2>Who asserts it, who denies it, in time</h2>
          <Sides sides={sides} self={claim.id} />
        </section>
      )}
      <section>
        <h2>Evidence</h2>
        <EvidenceList items={evidence} />
      </section>
    </>
  );
}

export function ClaimView({ route }: ViewProps) {
  const answer = useAnswer<ClaimPage>(addressOf(['claims', route.id]));
  useTitle(answer.data?.claim.name ?? null);
  return <Answered answer={answer}>{(page) => <Page page={page} />}</Answered>;
}
