// CSV files in a folder, each with its header in a file of its own, since the types are known only once all rows are written. A row with new
// columns begins another file of its group.
import { type FileHandle, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Props } from '../core/model';
import { columns } from './columns';

/** Characters held back before they are written. */
const FLUSH = 1 << 20;

interface Sheet {
  readonly name: string;
  readonly columns: ReturnType<typeof columns>;
  readonly start: readonly string[];
  readonly file: FileHandle;
  held: string[];
  size: number;
}

export interface Sheets {
  /** A row of a group: its own fields, then props. @param start headers of its own fields */
  row(group: string, start: readonly string[], own: readonly string[], props: Props): Promise<void>;
  /** Writes headers. @returns names of the files, without `.csv` and `-header.csv` */
  end(): Promise<readonly string[]>;
  /** Lets go of the files. */
  close(): Promise<void>;
}

/** @param folder is there, and empty */
export function sheetsIn(folder: string): Sheets {
  const groups = new Map<string, Sheet[]>();
  const all = (): readonly Sheet[] => [...groups.values()].flat();
  const flush = async (sheet: Sheet): Promise<void> => {
    const text = sheet.held.join('');
    [sheet.held, sheet.size] = [[], 0];
    await sheet.file.appendFile(text);
  };
  const sheetFor = async (group: string, start: readonly string[], props: Props): Promise<Sheet> => {
    const some = groups.get(group) ?? [];
    const found = some.findLast((sheet) => sheet.columns.fit(props));
    if (found) return found;
    const name = some.length === 0 ? group : `${group}-${some.length + 1}`;
    const file = await open(join(folder, `${name}.csv`), 'wx');
    const sheet = { name, columns: (some.at(-1)?.columns ?? columns()).with(props), start, file, held: [], size: 0 };
    groups.set(group, [...some, sheet]);
    return sheet;
  };
  return {
    row: async (group, start, own, props) => {
      const sheet = await sheetFor(group, start, props);
      const line = `${[...own, ...sheet.columns.fields(props)].join(',')}\n`;
      sheet.held.push(line);
      sheet.size += line.length;
      if (sheet.size > FLUSH) await flush(sheet);
    },
    end: async () => {
      for (const sheet of all()) {
        await flush(sheet);
        const header = [...sheet.start, ...sheet.columns.header()].join(',');
        await writeFile(join(folder, `${sheet.name}-header.csv`), `${header}\n`);
      }
      return all().map(({ name }) => name);
    },
    close: async () => {
      for (const { file } of all()) await file.close();
    },
  };
}
