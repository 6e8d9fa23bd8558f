// By what name the graph knows that a record said so, and no text was read.
export const RULE = 'plover/import';
