// Who an entity is: its offices over time, and what it was taken to be one with.
import type { Joined as JoinedItem, Role } from '../../../src/explore/api';
import { Status } from '../parts/chips';
import { Reason } from '../parts/Reason';
import { Entity } from '../parts/refs';
import { counted, timeWords } from '../parts/words';
import { hrefOf } from '../state/route';

export const Roles = ({ roles }: { readonly roles: readonly Role[] }) => (
  <section>
    <h2>Roles</h2>
    <ol class="rows small">
      {roles.map((role) => (
        <li key={role.fact}>
          <a class="verb" href={hrefOf('fact', role.fact)}>
            {role.role ?? (role.type === 'MEMBER_OF' ? 'member' : 'office')}
          </a>
          {role.body && (
            <>
              {' of '}
              <Entity entity={role.body} />
            </>
          )}{' '}
          <Status told={role} />
          <div class="soft">
            {role.dated ? '' : 'reported '}
            {timeWords(role.from, role.to)}
            {role.support > 1 && ` · ${counted(role.support, 'article')}`}
          </div>
        </li>
      ))}
    </ol>
  </section>
);

const WORDS: Readonly<Record<JoinedItem['judgement'], string>> = {
  positive: 'the same',
  negative: 'another',
  unsure: 'unsure',
};

export const Joined = ({ joined }: { readonly joined: readonly JoinedItem[] }) => (
  <details class="small">
    <summary>{counted(joined.length, 'judgement')} on who it is</summary>
    <ul class="rows">
      {joined.map((one) => (
        <li key={one.id}>
          <span class={`chip ${one.judgement === 'negative' ? 'no' : ''}`}>{WORDS[one.judgement]}</span> {one.name}
          <div class="soft">
            <Reason words={one.reason} /> ({one.score.toFixed(2)}, by {one.by})
          </div>
        </li>
      ))}
    </ul>
  </details>
);
