// The heads of one sentence while they are being found.

export interface Draft {
  readonly heads: number[];
  readonly deprels: string[];
}

/** No word has a head yet. */
export const draft = (length: number): Draft => ({
  heads: new Array<number>(length).fill(-1),
  deprels: new Array<string>(length).fill(''),
});

/** Gives word i a head, unless that would close a circle. */
export function attach(draft: Draft, i: number, head: number, deprel: string): void {
  if (i === head || i < 0 || head < 0) return;
  for (let at = head; at >= 0; at = draft.heads[at] ?? -1) if (at === i) return;
  draft.heads[i] = head;
  draft.deprels[i] = deprel;
}

export const isFree = (draft: Draft, i: number): boolean => draft.deprels[i] === '';
