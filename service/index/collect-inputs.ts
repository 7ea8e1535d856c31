import { findInputs, type Input } from '../../indexer/read/find-inputs.js';
import type { DanchieuError } from '../../src/errors/errors.js';

export interface InputFailure {
  readonly file: string;
  readonly error: DanchieuError;
}

/** The files that the paths stand for, in the order named; what cannot be found is a failure beside them. */
export async function collectInputs(
  paths: readonly string[],
): Promise<{ readonly inputs: readonly Input[]; readonly failures: InputFailure[] }> {
  const inputs: Input[] = [];
  const failures: InputFailure[] = [];
  for await (const found of findInputs(paths)) {
    if ('error' in found) failures.push({ file: found.path, error: found.error });
    else inputs.push(found);
  }
  return { inputs, failures };
}
