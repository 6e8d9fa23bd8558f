// The lock of a state folder: who holds it is said; a dead holder's is taken over.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Busy, openState } from '../../src/jobs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const heldBy = (pid: number, host = hostname()): void => {
  mkdirSync(join(folder, 'lock'));
  writeFileSync(join(folder, 'holder.json'), JSON.stringify({ pid, host, since: '2026-01-02T03:04:05.000Z' }));
};

/** The id of a process that has ended. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
}

test('[jobs/lock] a second run is refused in one line that says who holds it, since when; once closed it may', async () => {
  const first = await openState(folder);
  const refused = openState(folder);
  await expect(refused).rejects.toBeInstanceOf(Busy);
  await expect(refused).rejects.toThrow(
    new RegExp(
      `^${folder} is held by a run of process ${process.pid} on .+ since \\d{4}-.+; wait for it, or .*--state$`,
    ),
  );
  await first.close();
  await (await openState(folder)).close();
});

test('[jobs/lock] the lock of a dead process is taken over at once', async () => {
  heldBy(await deadPid());
  const state = await openState(folder);
  await expect(openState(folder)).rejects.toThrow(`process ${process.pid}`);
  await state.close();
});

test('[jobs/lock] of several who take over a dead one, one has it', async () => {
  heldBy(await deadPid());
  const results = await Promise.allSettled([1, 2, 3, 4].map(() => openState(folder)));
  const held = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  expect(held).toHaveLength(1);
  await held[0]?.close();
});

test('[jobs/lock] a lock of another host is left alone as long as it is renewed, and taken over after that', async () => {
  heldBy(1, 'elsewhere');
  await expect(openState(folder)).rejects.toThrow('process 1 on elsewhere since 2026-01-02T03:04:05.000Z');
  const long = new Date(Date.now() - 3_600_000);
  utimesSync(join(folder, 'lock'), long, long);
  await (await openState(folder)).close();
});

test('[jobs/lock] a lock whose holder was killed before it left its name is taken over', async () => {
  mkdirSync(join(folder, 'lock'));
  const before = new Date(Date.now() - 5_000);
  utimesSync(join(folder, 'lock'), before, before);
  await (await openState(folder)).close();
  expect(existsSync(join(folder, 'lock'))).toBe(false);
});

test('[jobs/lock] a folder that cannot be written is said', async () => {
  writeFileSync(join(folder, 'file'), '');
  await expect(openState(join(folder, 'file', 'state'))).rejects.toThrow(
    /cannot be written; name another folder with --state$/,
  );
});
