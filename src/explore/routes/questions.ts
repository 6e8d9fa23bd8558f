// GET /api/questions, /api/questions/{name}: the questions of cypher/ask, and their answers as tables.
import { z } from 'zod';
import { bind, findQuery, type Query } from '../../queries';
import { NameParam, NoQuery, type QuestionItem, QuestionsAnswer, TableAnswer } from '../api';
import { missing } from '../problem';
import { route } from '../route';

/** Rows shown; a question's own limit may be less, never more. */
const ROWS = 1_000;

const itemOf = ({ name, title, params }: Query): QuestionItem => ({ name, title, params });

export const questions = route({
  ...{ path: '/questions', name: 'questions', summary: 'the questions of the library, with their parameters' },
  ...{ params: NoQuery, query: NoQuery, answer: QuestionsAnswer },
  give: ({ questions: all }) => ({ items: all.map(itemOf) }),
});

const Given = z.record(z.string().max(80), z.string().max(2_000)).describe('the parameters of the question, by name');

export const question = route({
  ...{ path: '/questions/:name', name: 'question', summary: 'the answer to a question of the library' },
  ...{ params: NameParam, query: Given, answer: TableAnswer },
  give: async ({ questions: all, store }, { name }, given) => {
    if (!all.some((one) => one.name === name)) throw missing(`the question ${name}`);
    const query = findQuery(name, all);
    const bound = bind(
      query,
      Object.entries(given).map(([key, value]) => `${key}=${value}`),
    );
    const limit = typeof bound['limit'] === 'number' ? Math.min(Math.max(bound['limit'], 0), ROWS) : ROWS;
    const rows = await store.query(query.cypher, 'limit' in bound ? { ...bound, limit } : bound);
    const shown = rows.slice(0, limit);
    return {
      ...itemOf(query),
      ...{ cypher: query.cypher, columns: Object.keys(shown[0] ?? {}), rows: shown, truncated: rows.length >= limit },
    };
  },
});
