// Where the commands write: results to stdout, all else to stderr. Handed in, so that tests can read it.
export type ExitCode = 0 | 1 | 2;

export interface Terminal {
  /** A piece of the result. Resolves when the reader at the other end keeps up. */
  out(text: string): Promise<void>;
  /** A message, one line. */
  say(line: string): void;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  readonly columns: number;
}

/** Output that nobody reads on (`… | head`) is no error: the program ends quietly. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit(0);
    });
  return {
    out: (text) =>
      new Promise((done) => {
        if (process.stdout.write(text)) done();
        else process.stdout.once('drain', done);
      }),
    say: (line) => void process.stderr.write(`${line}\n`),
    outIsTerminal: process.stdout.isTTY === true,
    errIsTerminal: process.stderr.isTTY === true,
    columns: process.stdout.columns ?? 120,
  };
}
