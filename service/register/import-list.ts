import { readFile, rename, writeFile } from 'node:fs/promises';
import { decodeText } from '../../indexer/read/decode-text.js';
import { DanchieuError } from '../../src/errors/errors.js';
import { mergeRegister, parseRegisterTable, printRegisterTable } from '../../src/register/index.js';
import { errorCode } from '../open/error-code.js';
import { mergeTables, officeRows, registerFiles } from './load.js';

export interface ImportReport {
  /** Rows of the file that were read. */
  readonly rows: number;
  /** Instruments not known before. */
  readonly added: number;
  /** Lines left out and facts kept as they were, each naming file and line. */
  readonly errors: readonly DanchieuError[];
}

/**
 * Adds a file to the office's own list beside the store. Nothing known is overwritten: what contradicts it is reported
 * and left out. The list is replaced as a whole, so an interruption leaves the old one.
 * @throws DanchieuError `input-…` when the file cannot be read
 */
export async function importList(file: string, officeFile: string, today: string): Promise<ImportReport> {
  const text = decodeText(await read(file), file).original;
  const { rows, lines, errors } = parseRegisterTable(text, file, { asOf: today });
  const own = await officeRows(officeFile);
  const known = mergeTables(await registerFiles(officeFile));
  const together = mergeRegister(known, rows);
  const conflicts = together.conflicts.map(
    ({ index, id, field, known: held, given }) =>
      new DanchieuError('register-conflict', { file, line: lines[index] ?? 0, id, field, known: held, given }),
  );
  const merged = mergeRegister(own, rows).rows;
  await writeFile(`${officeFile}.new`, printRegisterTable(merged));
  await rename(`${officeFile}.new`, officeFile);
  return { rows: rows.length, added: together.rows.length - known.length, errors: [...errors, ...conflicts] };
}

async function read(file: string): Promise<Uint8Array> {
  return readFile(file).catch((cause: unknown) => {
    const detail = errorCode(cause);
    throw new DanchieuError(detail === 'ENOENT' ? 'input-missing' : 'input-unreadable', { file, detail }, { cause });
  });
}
