// Reads cells of rows whose form a statement of cypher/explore gives.
import type { z } from 'zod';
import type { Cell, Row } from '../store';
import { type ArticleRef, type EntityRef, Modality, Polarity, TypeOfEntity } from './api';

export const text = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '');
export const textOrNull = (cell: Cell | undefined): string | null => (typeof cell === 'string' ? cell : null);
export const count = (cell: Cell | undefined): number => (typeof cell === 'number' ? cell : 0);
export const texts = (cell: Cell | undefined): readonly string[] =>
  Array.isArray(cell) ? cell.filter((one) => typeof one === 'string') : [];
export const mapOf = (cell: Cell | undefined): Row =>
  typeof cell === 'object' && cell !== null && !isList(cell) ? cell : {};
const isList = (cell: Cell): cell is readonly Cell[] => Array.isArray(cell);

export const polarityOf = (cell: Cell | undefined): z.infer<typeof Polarity> => Polarity.catch('asserted').parse(cell);
export const modalityOf = (cell: Cell | undefined): z.infer<typeof Modality> => Modality.catch('actual').parse(cell);

/** The type among labels: `["Entity", "Person"]` is a Person. */
export const typeIn = (cell: Cell | undefined): EntityRef['type'] =>
  TypeOfEntity.options.find((type) => texts(cell).includes(type)) ?? null;

/** An entity of columns `whom`, `name`, `labels`; null where there is none. */
export function entityIn(row: Row): EntityRef | null {
  const id = textOrNull(row['whom']);
  return id === null ? null : { id, name: text(row['name']), type: typeIn(row['labels']) };
}

/** An article of columns `id` (or `articleId`), `title`, `outlet`, `published`, `url`. */
export const articleIn = (row: Row): ArticleRef => ({
  id: textOrNull(row['articleId']) ?? text(row['id']),
  title: text(row['title']),
  outlet: textOrNull(row['outlet']),
  published: textOrNull(row['published']),
  url: textOrNull(row['url']),
});

/** Rows by their `id`, each list in its order. */
export function byId(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const lists = new Map<string, Row[]>();
  for (const row of rows) {
    const id = text(row['id']);
    const list = lists.get(id);
    if (list) list.push(row);
    else lists.set(id, [row]);
  }
  return lists;
}

/** A list in parts of so many. */
export const parted = <T>(list: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
