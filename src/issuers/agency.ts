export type AgencyFamily = 'state' | 'party' | 'mass';

/**
 * How many bodies of this name there are: one (`national`), one a province (`province`), one a place of any level
 * (`local`), or one in every office that has it, so that the owner must be told from the text (`owner`).
 */
export type AgencyScope = 'national' | 'province' | 'local' | 'owner';

/** A body that issues instruments. Bodies of all places with one name and code are one row: the place is told apart. */
export interface Agency {
  /** `chinh-phu`, `btp`, `ban-bi-thu`, `so-tu-phap`, `ubnd` … */
  readonly id: string;
  readonly name: string;
  readonly family: AgencyFamily;
  readonly scope: AgencyScope;
  /** Spellings of its code that stand for one number series, the canonical one first. */
  readonly codes: readonly string[];
  /** Codes of its own other series, or too short to be taken for it without help. */
  readonly otherCodes: readonly string[];
  /** Other names in running text. */
  readonly aliases: readonly string[];
  /** First day (inclusive) and end (exclusive): ISO dates, months or years; null: no limit known. */
  readonly from: string | null;
  readonly to: string | null;
  /** Bodies that took over its work. Its symbols are never rewritten to theirs (domain reference §1.6, 6). */
  readonly successors: readonly string[];
  /** Phrases that name it, and phrases that look alike and name another body or none. */
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

/** A row as the data files write it: what is not said is empty, and the family and scope are the file's. */
export type AgencyRow = Pick<Agency, 'id' | 'name'> & Partial<Omit<Agency, 'id' | 'name' | 'family'>>;

/** Rows of one family, in full. The name of an agency is always an example of it. */
export function agencies(family: AgencyFamily, scope: AgencyScope, rows: readonly AgencyRow[]): readonly Agency[] {
  return rows.map((row) => ({
    family,
    scope,
    codes: [],
    otherCodes: [],
    aliases: [],
    from: null,
    to: null,
    successors: [],
    counterExamples: [],
    ...row,
    examples: [row.name, ...(row.examples ?? [])],
  }));
}
