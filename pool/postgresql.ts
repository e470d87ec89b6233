/**
 * A PostgreSQL server, reached by its address. Each request is one transaction that first gives up every right but
 * its role's. What the server says of a fault is never passed on: it repeats values.
 */
import pg from 'pg';
import type { Database } from './database';

const atOnce = 10;

/** @param address such as `postgres://user@host/database`; from DATABASE_URL, never from a request */
export function openPostgresql(address: string): Database {
  const connections = new pg.Pool({
    connectionString: address,
    max: atOnce,
    connectionTimeoutMillis: 10_000,
  });
  // A server that goes away while nobody asks: the next request opens a new connection, or says 'not now'.
  connections.on('error', () => undefined);
  const inTransaction = async <T>(work: (connection: pg.PoolClient) => Promise<T>): Promise<T> => {
    const connection = await connections.connect();
    // Thrown away when anything went wrong: nobody else gets a connection in an unknown state.
    let isBroken = true;
    const heard = () => undefined;
    connection.on('error', heard);
    try {
      await connection.query('begin');
      const result = await work(connection);
      await connection.query('commit');
      isBroken = false;
      return result;
    } finally {
      // A broken one may complain once more while it is thrown away: unheard, that would end this process.
      if (!isBroken) connection.off('error', heard);
      connection.release(isBroken);
    }
  };
  return {
    ask: (role, statement, values = []) =>
      inTransaction(async (connection) => {
        if (role !== 'owner') await connection.query(`set local role ${role}`);
        return (await connection.query<Record<string, unknown>>(statement, [...values])).rows;
      }),
    run: (script) =>
      inTransaction(async (connection) => {
        await connection.query(script);
      }),
    close: () => connections.end(),
  };
}
