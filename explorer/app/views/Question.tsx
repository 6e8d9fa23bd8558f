// One question: its parameters as fields, its answer as a table, its Cypher.
import type { TableAnswer } from '../../../src/explore/api';
import { cellText, shownColumns, viewOf } from '../parts/cells';
import { type Column, Table } from '../parts/Table';
import { Answered, Problem } from '../parts/waiting';
import { capital, columnWords } from '../parts/words';
import type { ViewProps } from '../shell/App';
import { useTitle } from '../shell/use-title';
import { addressOf, useAnswer } from '../state/ask';
import { hrefOf, type Params } from '../state/route';
import { change } from '../state/use-route';
import { Take } from '../take/Take';

type Row = TableAnswer['rows'][number];
type Asked = Pick<TableAnswer, 'name' | 'title' | 'params'>;
const LONG = 60;

function Cell({ row, name, id }: { readonly row: Row; readonly name: string; readonly id: string | null }) {
  const text = cellText(row[name]);
  const to = id === null ? '' : cellText(row[id]);
  const view = viewOf(to);
  if (view === null || text === '') return <>{text}</>;
  return <a href={hrefOf(view, to)}>{name === id ? `open ${view}` : text}</a>;
}

function columnsOf({ columns, rows }: TableAnswer): readonly Column<Row>[] {
  return shownColumns(columns).map(({ name, id }) => {
    const number = rows.length > 0 && rows.every((row) => row[name] === null || typeof row[name] === 'number');
    const day = rows.every((row) => /^\d{4}(-\d\d){0,2}$|^$/.test(cellText(row[name])));
    const long = rows.some((row) => cellText(row[name]).length > LONG);
    return {
      name: columnWords(name === id ? name.replace(/Id$/, '') : name),
      cell: (row) => <Cell row={row} name={name} id={id} />,
      by: (row) => (typeof row[name] === 'number' ? row[name] : cellText(row[name])),
      class: number ? 'number' : name === id || day ? 'short' : long ? 'long' : '',
    };
  });
}

/** Which of a question's parameters have no value and no default. */
const lacking = (question: Asked, given: Params): readonly string[] =>
  question.params.filter((param) => param.standard === null && !given[param.name]).map((param) => param.name);

interface FormProps {
  readonly question: Asked;
  readonly given: Params;
  readonly onAsk: (params: Params) => void;
}

function Form({ question, given, onAsk }: FormProps) {
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        onAsk(Object.fromEntries(question.params.map(({ name }) => [name, String(data.get(name) ?? '').trim()])));
      }}
    >
      {question.params.map(({ name, type, standard, note }) => (
        <label key={name} title={note}>
          {columnWords(name)} <span class="tiny">{note}</span>
          <input
            name={name}
            inputMode={type === 'integer' ? 'numeric' : 'text'}
            required={standard === null}
            defaultValue={given[name] ?? ''}
            placeholder={standard === null ? 'needed' : cellText(standard)}
          />
        </label>
      ))}
      <button type="submit" class="main">
        Ask
      </button>
    </form>
  );
}

function Result({ table }: { readonly table: TableAnswer }) {
  const rows = () =>
    table.rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cellText(cell)])));
  return (
    <>
      <div class="bar apart">
        <p class="soft small" role="status">
          {table.rows.length === 0
            ? 'No rows.'
            : `${table.rows.length} rows${table.truncated ? ', as many as the limit lets through' : ''}`}
        </p>
        <Take what={table.name} rows={rows} json={() => table.rows} />
      </div>
      {table.rows.length > 0 && (
        <Table caption={table.title} columns={columnsOf(table)} rows={table.rows} keyOf={(_, i) => `${i}`} />
      )}
      <details class="cypher">
        <summary>Cypher</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
        <pre tabIndex={0}>{table.cypher}</pre>
      </details>
    </>
  );
}

export function QuestionView({ route }: ViewProps) {
  const questions = useAnswer<{ readonly items: readonly Asked[] }>('api/questions');
  const question = questions.data?.items.find((one) => one.name === route.id) ?? null;
  useTitle(question?.title ?? null);
  const ready = question !== null && lacking(question, route.params).length === 0;
  const answer = useAnswer<TableAnswer>(ready ? addressOf(['questions', question.name], route.params) : null);
  return (
    <Answered answer={questions}>
      {() =>
        question === null ? (
          <p class="note">No question is called “{route.id}”.</p>
        ) : (
          <>
            <p class="crumb">
              <a href={hrefOf('questions')}>Questions</a> / <code>{question.name}</code>
            </p>
            <h1>{capital(question.title)}</h1>
            <Form question={question} given={route.params} onAsk={(params) => change(route, params)} />
            {answer.problem ? (
              <Problem problem={answer.problem} />
            ) : (
              ready && <Answered answer={answer}>{(table) => <Result table={table} />}</Answered>
            )}
          </>
        )
      }
    </Answered>
  );
}
