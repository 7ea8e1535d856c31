import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { GraphStore } from '../../graph/store.js';
import { DanchieuError } from '../../src/errors/errors.js';
import { ARRAY_DELIMITER, FILES, type FileName } from './neo4j-admin-files.data.js';
import { cell, rowsOf } from './neo4j-admin-rows.js';

/** As the importer wants it named. */
const DELIMITER = `U+${ARRAY_DELIMITER.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`;

export interface AdminExport {
  /** Names of the files, in the folder. */
  readonly files: readonly string[];
  /** What to type on the server to make a database of them. */
  readonly command: string;
}

/**
 * Writes the whole store as CSV files with typed headers for `neo4j-admin database import full`: the graph that people
 * query (documents, tasks, mentions, instruments, statements and what lies between), record by record as it is exported.
 * @throws DanchieuError `store-unreachable` when the folder cannot be written.
 */
export async function exportForAdmin(graph: GraphStore, folder: string): Promise<AdminExport> {
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new DanchieuError('store-unreachable', { location: folder, detail: String(cause) }, { cause });
  });
  const writers = new Map<FileName, Writer>();
  try {
    for (const name of Object.keys(FILES) as FileName[]) {
      const writer = new Writer(join(folder, `${name}.csv`));
      writers.set(name, writer);
      await writer.write(FILES[name].header);
    }
    for await (const record of graph.export()) {
      for (const [name, cells] of rowsOf(record)) await writers.get(name)?.write(cells.map(cell));
    }
  } finally {
    for (const writer of writers.values()) await writer.end();
  }
  return { files: [...writers.keys()].map((name) => `${name}.csv`), command: importCommand() };
}

class Writer {
  private readonly stream: WriteStream;
  private failure: unknown;

  constructor(private readonly file: string) {
    this.stream = createWriteStream(file);
    this.stream.on('error', (error) => {
      this.failure = error;
    });
  }

  async write(cells: readonly string[]): Promise<void> {
    if (this.failure !== undefined) this.fail();
    if (!this.stream.write(`${cells.join(',')}\n`)) {
      // A failure is told by the next row, or at the end.
      await once(this.stream, 'drain').catch(() => undefined);
    }
  }

  async end(): Promise<void> {
    this.stream.end();
    await finished(this.stream).catch((error: unknown) => {
      this.failure ??= error;
    });
    if (this.failure !== undefined) this.fail();
  }

  private fail(): never {
    const detail = String((this.failure as { message?: string } | null)?.message ?? this.failure);
    throw new DanchieuError('store-unreachable', { location: this.file, detail }, { cause: this.failure });
  }
}

/** What to type in the folder, on the server. Texts hold line ends; a relationship without an end is an error. */
export function importCommand(): string {
  const parts = Object.entries(FILES).map(([name, file]) => {
    if ('label' in file) return `--nodes=${file.label}=${name}.csv`;
    return `--relationships=${file.type === null ? '' : `${file.type}=`}${name}.csv`;
  });
  const how = ['--multiline-fields=true', `--array-delimiter=${DELIMITER}`, '--bad-tolerance=0'];
  return ['neo4j-admin database import full neo4j', ...how, ...parts].join(' \\\n  ');
}
