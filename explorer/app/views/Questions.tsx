// The questions of the library.
import { useState } from 'preact/hooks';
import type { QuestionsAnswer } from '../../../src/explore/api';
import { Answered } from '../parts/waiting';
import { capital } from '../parts/words';
import { useTitle } from '../shell/use-title';
import { useAnswer } from '../state/ask';
import { hrefOf } from '../state/route';

export function QuestionsView() {
  useTitle('Questions');
  const answer = useAnswer<QuestionsAnswer>('api/questions');
  const [words, setWords] = useState('');
  return (
    <>
      <h1>Questions</h1>
      <p class="soft">
        The same as <code>dateline query</code> asks, and as Cypher that Neo4j Browser takes.
      </p>
      <div class="fields">
        <label>
          Only those with the words
          <input type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
        </label>
      </div>
      <Answered answer={answer}>
        {({ items }) => (
          <ul class="questions">
            {items
              .filter((question) =>
                `${question.name} ${question.title}`.toLowerCase().includes(words.trim().toLowerCase()),
              )
              .map((question) => (
                <li key={question.name}>
                  <a href={hrefOf('question', question.name)}>{capital(question.title)}</a>
                  <div class="soft small">
                    <code>{question.name}</code>
                    {question.params.some((param) => param.name !== 'limit') &&
                      ` · by ${question.params
                        .map((param) => param.name)
                        .filter((name) => name !== 'limit')
                        .join(', ')}`}
                  </div>
                </li>
              ))}
          </ul>
        )}
      </Answered>
    </>
  );
}
