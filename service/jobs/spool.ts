import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { FiledText } from './deeds.js';

const statedSchema = z.object({
  date: z.string().optional(),
  place: z.string().optional(),
  issuer: z.string().optional(),
  period: z.string().optional(),
});

const common = { id: z.string(), accepted: z.string(), document: z.string(), stated: statedSchema };

const entrySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('put'), ...common, path: z.string(), contentHash: z.string() }),
  z.object({ kind: z.literal('restate'), ...common }),
]);

/** Work that was accepted and must not be lost. */
export type SpoolEntry = z.infer<typeof entrySchema>;

/** Where the work lies: `name` sorts by the order of acceptance. */
export interface Spooled {
  readonly name: string;
  readonly entry: SpoolEntry;
}

const ENTRY = '.json';
const TEXT = '.txt';
const AN_HOUR = 3_600_000;

/**
 * What was accepted and is not done yet, as files beside the store: a server that is stopped or killed goes on with it
 * when it is started again. A piece of work is there once its entry is; its text is written before.
 */
export class Spool {
  private count = 0;

  constructor(private readonly folder: string) {}

  /** Keeps some work; `text` is what a put is of. */
  async keep(entry: SpoolEntry, text: string | null): Promise<Spooled> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const name = `${String(Date.now()).padStart(15, '0')}-${String(this.count++).padStart(9, '0')}-${entry.id}`;
    if (text !== null) await writeFile(this.textOf(name), text, { mode: 0o600 });
    const unfinished = join(this.folder, `${name}.part`);
    await writeFile(unfinished, JSON.stringify(entry), { mode: 0o600 });
    await rename(unfinished, join(this.folder, name + ENTRY));
    return { name, entry };
  }

  /** What a put is given: its text stays in its file until somebody reads it. */
  given(name: string, entry: Extract<SpoolEntry, { kind: 'put' }>): FiledText {
    const { document: id, path, contentHash, stated } = entry;
    return { id, path, contentHash, stated, file: this.textOf(name) };
  }

  async forget({ name }: Spooled): Promise<void> {
    // The entry first: a text without one is nothing that was accepted.
    await rm(join(this.folder, name + ENTRY), { force: true });
    await rm(this.textOf(name), { force: true });
  }

  /** What an earlier run accepted and did not finish, in order; what it did not come to accept is cleared away. */
  async left(): Promise<readonly Spooled[]> {
    const names = await readdir(this.folder).catch(() => []);
    const left: Spooled[] = [];
    for (const name of names.filter((one) => one.endsWith(ENTRY)).sort()) {
      const text = await readFile(join(this.folder, name), 'utf8').catch(() => null);
      // Another server that shares the store may have done it meanwhile.
      const entry = text === null ? null : readEntry(text);
      if (entry !== null) left.push({ name: name.slice(0, -ENTRY.length), entry });
    }
    await this.clear(names);
    return left;
  }

  /** Takes away what was never accepted, unless it is so new that another server may be accepting it. */
  private async clear(names: readonly string[]): Promise<void> {
    const entries = new Set(names);
    for (const name of names) {
      const whole = !name.endsWith('.part') && entries.has(name.slice(0, -TEXT.length) + ENTRY);
      if (name.endsWith(ENTRY) || whole || Number(name.slice(0, 15)) > Date.now() - AN_HOUR) continue;
      await rm(join(this.folder, name), { force: true });
    }
  }

  private textOf(name: string): string {
    return join(this.folder, name + TEXT);
  }
}

/** Null for what this version cannot read: it stays where it is. */
function readEntry(text: string): SpoolEntry | null {
  try {
    return entrySchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
