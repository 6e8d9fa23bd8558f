// Beside what is contested, on the first page: what can be asked, and what the graph holds.
import type { QuestionsAnswer, Summary } from '../../../src/explore/api';
import { Dot } from '../parts/refs';
import { Answered } from '../parts/waiting';
import { capital, counted } from '../parts/words';
import { useAnswer } from '../state/ask';
import { hrefOf } from '../state/route';

const OUTLETS = 12;
/** Those that need nothing to be filled in, and tell most at first. */
const FIRST = [
  'who-met-whom',
  'who-denied-what',
  'who-contradicts-whom',
  'self-contradictions',
  'most-quoted',
  'planned-not-done',
];

export const Holds = ({ summary }: { readonly summary: Summary }) => (
  <section>
    <h2>In it</h2>
    <ul class="plain small">
      {summary.entityTypes.map(({ type, count }) => (
        <li key={type}>
          <Dot type={type} />
          {counted(count, type.toLowerCase(), type === 'Person' ? 'people' : `${type.toLowerCase()}s`)}
        </li>
      ))}
    </ul>
    <h3>Outlets</h3>
    <ul class="plain small">
      {summary.outlets.slice(0, OUTLETS).map((outlet) => (
        <li key={outlet.id}>
          <a href={hrefOf('articles', '', { outlet: outlet.id })}>{outlet.name}</a>{' '}
          <span class="soft">{counted(outlet.articles, 'article')}</span>
        </li>
      ))}
    </ul>
    {summary.outlets.length > OUTLETS && <p class="soft small">and {summary.outlets.length - OUTLETS} more</p>}
  </section>
);

export function Ask() {
  const questions = useAnswer<QuestionsAnswer>('api/questions');
  return (
    <section>
      <h2>Ask</h2>
      <Answered answer={questions}>
        {({ items }) => (
          <ul class="plain">
            {items
              .filter((question) => FIRST.includes(question.name))
              .map((question) => (
                <li key={question.name}>
                  <a href={hrefOf('question', question.name)}>{capital(question.title)}</a>
                </li>
              ))}
            <li>
              <a href={hrefOf('questions')}>All {items.length} questions</a>
            </li>
          </ul>
        )}
      </Answered>
    </section>
  );
}
