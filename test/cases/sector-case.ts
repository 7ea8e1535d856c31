import type { Case } from './cases.data.js';

/** A case of a sector other than justice, on real instruments, and the rule of the domain reference it shows. */
export interface SectorCase extends Case {
  readonly rule: string;
}
