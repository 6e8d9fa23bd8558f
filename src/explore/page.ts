// Pages of lists.

export interface Paging {
  readonly limit: number;
  readonly after?: string | undefined;
}

export const skipOf = ({ after }: Paging): number => Number(after ?? 0);

/** `next` where one more was read than is shown. */
export const nextOf = (paging: Paging, read: number): string | null =>
  read > paging.limit ? String(skipOf(paging) + paging.limit) : null;

/** A page of a list that is all there. */
export function pageOf<T>(
  all: readonly T[],
  paging: Paging,
): { readonly items: readonly T[]; readonly next: string | null } {
  const from = all.slice(skipOf(paging), skipOf(paging) + paging.limit + 1);
  return { items: from.slice(0, paging.limit), next: nextOf(paging, from.length) };
}
