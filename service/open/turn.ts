import { Connection, type SqliteOptions } from '../../graph/sqlite/connection.js';
import { DanchieuError } from '../../src/errors/errors.js';

/** The right to change an embedded store, held by one process at a time; the system takes it back when that one dies. */
export interface Turn {
  release(): void;
}

/** As long as another run may take; a person who will not wait stops the program. */
const PATIENCE_SECONDS = 24 * 60 * 60;

/**
 * Takes the turn to change the store at `location`, waiting while another process has it.
 * @param onWaiting called once when it waits
 * @param giveUp ends the wait
 * @throws DanchieuError `store-busy` when the wait was given up.
 */
export async function takeTurn(location: string, onWaiting?: () => void, giveUp?: AbortSignal): Promise<Turn> {
  const connection = connect(location, { waitSeconds: PATIENCE_SECONDS, onWaiting, giveUp });
  try {
    await connection.patiently(() => connection.db.exec('BEGIN EXCLUSIVE'));
  } catch (error) {
    connection.close();
    throw error;
  }
  return { release: () => connection.close() };
}

/** The turn if nobody has it; null without waiting otherwise. */
export async function tryTurn(location: string): Promise<Turn | null> {
  const connection = connect(location, { waitSeconds: 0 });
  try {
    await connection.patiently(() => connection.db.exec('BEGIN EXCLUSIVE'));
    return { release: () => connection.close() };
  } catch (error) {
    connection.close();
    if (error instanceof DanchieuError && error.code === 'store-busy') return null;
    throw error;
  }
}

/** A file of its own beside the store, so that readers of the store are not held up. */
function connect(location: string, options: SqliteOptions): Connection {
  return new Connection(`${location}-turn`, options);
}
