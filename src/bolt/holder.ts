// The process that holds the store: answers statements that its parent sends. It is ended where a statement does not end.
import { openView } from '../store/view';
import { type Answer, look } from './engine';
import { asProblem } from './problems';
import { type Question, question, type Reply } from './talk';

const say = (reply: Reply): void => void process.send?.(reply);

function hold(folder: string): void {
  const view = openView(folder);
  const results = new Map<number, Answer>();
  const of = (result: number): Answer => {
    const answer = results.get(result);
    if (!answer) throw new Error('no such result');
    return answer;
  };
  const answer = async (asked: Question): Promise<void> => {
    const { id } = asked;
    if (asked.ask === 'run') {
      const made = await look(view, asked.cypher, asked.params);
      results.set(id, made);
      say({ is: 'fields', id, fields: [...made.fields] });
    } else if (asked.ask === 'page') say({ is: 'page', id, ...(await of(asked.result).page(asked.most)) });
    else if (asked.ask === 'skip') say({ is: 'skipped', id, more: await of(asked.result).skip(asked.most) });
    else results.delete(asked.result);
  };
  process.on('message', (message) => {
    const asked = question.parse(message);
    answer(asked).catch((error) => {
      const { code, message: why } = asProblem(error);
      say({ is: 'problem', id: asked.id, code, message: why });
    });
  });
  process.on('disconnect', () => process.exit(0));
  // The server stops when its parent does, not when a terminal tells both.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
  say({ is: 'ready' });
}

try {
  hold(process.argv[2] ?? '');
} catch (error) {
  say({ is: 'refused', message: error instanceof Error ? error.message : String(error) });
  process.exitCode = 2;
  process.disconnect?.();
}
