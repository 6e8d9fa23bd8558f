// Types of relations and stances in words.

/** By type, where somebody wrote one. */
export type Labels = ReadonlyMap<string, string>;

/** "AGREED_WITH" → "agreed with", where no label is given. */
export const labelOf = (labels: Labels, type: string): string =>
  labels.get(type) ?? type.toLowerCase().replaceAll('_', ' ');
