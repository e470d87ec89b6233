/**
 * PostgreSQL inside this process, in a folder or in memory: the pool with nothing installed. One connection, so
 * requests wait for each other; enough for a trial and for one small council, and no more is claimed.
 */
import { PGlite } from '@electric-sql/pglite';
import type { Database } from './database';

/** @param folder where it is kept; in memory without one */
export async function openPglite(folder?: string): Promise<Database> {
  const db = await PGlite.create(folder === undefined ? {} : { dataDir: folder });
  return {
    ask: (role, statement, values = []) =>
      db.transaction(async (transaction) => {
        if (role !== 'owner') await transaction.exec(`set local role ${role}`);
        const { rows } = await transaction.query<Record<string, unknown>>(statement, [...values]);
        return rows;
      }),
    async run(script) {
      await db.transaction((transaction) => transaction.exec(script));
    },
    close: () => db.close(),
  };
}
