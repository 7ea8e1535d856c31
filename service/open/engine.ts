import { createHash } from 'node:crypto';
import type { Lexicon } from '../../indexer/index.js';
import { createRegister } from '../../src/register/create-register.js';
import type { Register } from '../../src/register/register.js';
import { mergeTables, registerFiles } from '../register/load.js';

/**
 * What turns text into facts and facts into outcomes. Both parts are made when first asked for: most questions are
 * answered from the store alone.
 */
export interface Engine {
  /** Hash of the register's tables as they lie on disk: equal stamps, equal registers. */
  readonly stamp: string;
  readonly register: () => Register;
  /** What finds names in a text, made from the register's names. */
  readonly lexicon: () => Promise<Lexicon>;
}

/** Opens the tables that come with the program, with the office's own when `officeFile` exists. */
export async function openEngine(officeFile: string | null): Promise<Engine> {
  const files = await registerFiles(officeFile);
  const register = once(() => createRegister(mergeTables(files)));
  const lexicon = once(async () => {
    const { buildLexicon } = await import('../../indexer/index.js');
    return buildLexicon(register());
  });
  return { stamp: sha256(files.map(({ text }) => text).join('\0')), register, lexicon };
}

/** SHA-256 of some bytes or text, lower-case hex. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
