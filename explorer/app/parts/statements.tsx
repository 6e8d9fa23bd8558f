// Facts and claims as lines: who, what, whom, when, how it is told.
import type { ClaimItem, FactItem, Statement } from '../../../src/explore/api';
import { hrefOf } from '../state/route';
import { ClaimChips, FactChips, Support } from './chips';
import { Day, Entities, Entity } from './refs';
import { timeWords } from './words';

/** Russia attacked Sergei Skripal with …, in Salisbury */
export function FactLine({ fact }: { readonly fact: FactItem }) {
  return (
    <span class="told">
      {fact.subject && <Entity entity={fact.subject} />}{' '}
      <a class={fact.polarity === 'negated' ? 'verb no' : 'verb'} href={hrefOf('fact', fact.id)}>
        {fact.label}
      </a>{' '}
      {fact.role !== null && <>{fact.role} of </>}
      {fact.object && <Entity entity={fact.object} />}
      {fact.with.length > 0 && (
        <>
          {' '}
          with <Entities all={fact.with} />
        </>
      )}
      {fact.place && (
        <>
          {' '}
          in <Entity entity={fact.place} />
        </>
      )}
    </span>
  );
}

/** Iran denied: “that it fired” */
export function ClaimLine({ claim }: { readonly claim: ClaimItem }) {
  return (
    <span class="told">
      {claim.speaker && <Entity entity={claim.speaker} />}{' '}
      <a class={claim.stance === 'DENIED' ? 'verb no' : 'verb'} href={hrefOf('claim', claim.id)}>
        {claim.label}
      </a>
      {claim.addressees.length > 0 && (
        <>
          {' '}
          to <Entities all={claim.addressees} />
        </>
      )}
      : <q class="content">{claim.text}</q>
    </span>
  );
}

const FactTime = ({ fact }: { readonly fact: FactItem }) =>
  fact.date !== null ? (
    <time dateTime={fact.date}>{timeWords(fact.date, fact.dateEnd)}</time>
  ) : fact.reported !== null ? (
    <span>
      reported <Day day={fact.reported} />
    </span>
  ) : (
    <span>undated</span>
  );

/** The line with its time before it and its chips behind. */
export function StatementRow({ statement, quote = true }: { readonly statement: Statement; readonly quote?: boolean }) {
  const isFact = statement.kind === 'fact';
  return (
    <div class="statement">
      <div class="when soft small">
        {isFact ? <FactTime fact={statement} /> : statement.date !== null ? <Day day={statement.date} /> : 'undated'}
      </div>
      <div>
        {isFact ? <FactLine fact={statement} /> : <ClaimLine claim={statement} />}{' '}
        {isFact ? <FactChips fact={statement} /> : <ClaimChips claim={statement} />}{' '}
        {statement.support > 1 && <Support told={statement} />}
        {quote && isFact && statement.quote !== null && <p class="quote">{statement.quote}</p>}
      </div>
    </div>
  );
}
