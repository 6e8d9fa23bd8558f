// What a request says of where and in whose name it is to run.
import { DATABASE, DATABASES } from './desk';
import type { Aim } from './messages';
import type { PackedMap } from './packstream';
import { Problem } from './problems';

/** @throws Problem where there is no such database, or for somebody else */
export function checkAim({ db, imp_user: other }: Aim, user: string): void {
  if (db && !DATABASES.includes(db.toLowerCase()))
    throw new Problem('Neo.ClientError.Database.DatabaseNotFound', `there is no database ${db}; it is ${DATABASE}`);
  if (other && other !== user) throw new Problem('Neo.ClientError.Security.Forbidden', `nobody may act as ${other}`);
}

/** One server for everything, good for five minutes. */
export const wayTo = (address: string): PackedMap => {
  const servers = ['READ', 'WRITE', 'ROUTE'].map((role) => ({ role, addresses: [address] }));
  return { ttl: 300, db: DATABASE, servers };
};
