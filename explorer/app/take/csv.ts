// Tables as CSV (RFC 4180) and TSV.

export type Field = string | number | boolean | null;
export type Fields = Readonly<Record<string, Field>>;

/** A spreadsheet would run what begins like a formula; a quotation mark before it keeps it text. */
const FORMULA = /^[=+\-@\t\r]/;
const plain = (field: Field): string => {
  if (typeof field !== 'string') return field === null ? '' : String(field);
  return FORMULA.test(field) ? `'${field}` : field;
};

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const columnsOf = (rows: readonly Fields[]): readonly string[] => [...new Set(rows.flatMap((row) => Object.keys(row)))];

/** With a head line; columns in the order in which rows first name them. */
export function csv(rows: readonly Fields[]): string {
  const columns = columnsOf(rows);
  const lines = rows.map((row) => columns.map((column) => quoted(plain(row[column] ?? null))).join(','));
  return `${[columns.map(quoted).join(','), ...lines].join('\r\n')}\r\n`;
}

/** The same with tabs; tabs and line ends inside a field become spaces. */
export function tsv(rows: readonly Fields[]): string {
  const columns = columnsOf(rows);
  const one = (field: Field): string => quoted(plain(field).replace(/[\t\r\n]+/g, ' '));
  const lines = [columns, ...rows.map((row) => columns.map((column) => one(row[column] ?? null)))];
  return `${lines.map((line) => line.join('\t')).join('\n')}\n`;
}
