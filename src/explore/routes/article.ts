// GET /api/articles/{id}: the text of an article, and all that was read in it.
import type { Row } from '../../store';
import { ArticlePage, type EntityRef, IdParam, NoQuery, type Span } from '../api';
import { textOf } from '../article-text';
import { articleIn, count, entityIn, text, textOrNull } from '../cells';
import { statementsById } from '../evidence';
import { missing } from '../problem';
import { route } from '../route';

const SENTENCES = 20_000;
const MENTIONS = 10_000;
const STATEMENTS = 2_000;

function spanOf(kind: Span['kind'], id: string, start: unknown, end: unknown): readonly Span[] {
  return typeof start === 'number' && typeof end === 'number' && start < end ? [{ kind, id, start, end }] : [];
}

const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1);

function statementSpans(row: Row): readonly Span[] {
  const [id, kind] = [text(row['id']), row['fact'] === true ? 'fact' : 'claim'] as const;
  return [...spanOf(kind, id, row['start'], row['stop']), ...spanOf('cue', id, row['cueStart'], row['cueStop'])];
}

/** Whom the sentences name, most often first. */
function named(mentions: readonly Row[]): readonly { readonly entity: EntityRef; readonly mentions: number }[] {
  const found = new Map<string, { entity: EntityRef; mentions: number }>();
  for (const row of mentions) {
    const entity = entityIn(row);
    if (!entity) continue;
    const there = found.get(entity.id) ?? { entity, mentions: 0 };
    there.mentions++;
    found.set(entity.id, there);
  }
  return [...found.values()].sort((a, b) => b.mentions - a.mentions || (a.entity.id < b.entity.id ? -1 : 1));
}

const LINKS = { REPLACES: ['replaces', 'replaced by'], COPIES: ['copies', 'copied by'] } as const;

export const article = route({
  ...{ path: '/articles/:id', name: 'article', summary: 'the text of an article, and all that was read in it' },
  ...{ params: IdParam, query: NoQuery, answer: ArticlePage },
  give: async (desk, { id }) => {
    const [row] = await desk.ask('article', { id });
    if (!row) throw missing(`the article ${id}`);
    const [sentences, mentions, statements, related] = await Promise.all([
      desk.ask('sentences-of-article', { id, limit: SENTENCES }),
      desk.ask('mentions-of-article', { id, limit: MENTIONS }),
      desk.ask('statements-of-article', { id, limit: STATEMENTS }),
      desk.ask('related-articles', { id }),
    ]);
    const pieces = sentences.map((one) => ({ text: text(one['text']), start: count(one['start']) }));
    const ids = [...new Set(statements.map((one) => text(one['id'])))];
    return {
      ...{ article: articleIn(row), modified: textOrNull(row['modified']) },
      version: typeof row['version'] === 'number' ? row['version'] : null,
      ...textOf(pieces, textOrNull(row['gaps']), textOrNull(row['sha256'])),
      sentences: sentences.map((one) => ({ id: text(one['id']), start: count(one['start']), end: count(one['stop']) })),
      spans: [
        ...mentions.flatMap((one) => spanOf('mention', text(one['whom']), one['start'], one['stop'])),
        ...statements.flatMap(statementSpans),
      ].sort(bySpan),
      entities: named(mentions),
      statements: await statementsById(desk, ids),
      related: related.map((one) => {
        const names = one['type'] === 'REPLACES' ? LINKS.REPLACES : LINKS.COPIES;
        return { link: names[one['out'] === true ? 0 : 1], article: articleIn(one) };
      }),
      truncated: mentions.length === MENTIONS || statements.length === STATEMENTS || sentences.length === SENTENCES,
    };
  },
});
