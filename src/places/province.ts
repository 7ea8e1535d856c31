export type ProvinceLevel = 'tỉnh' | 'thành phố';

/** A province or centrally run city as one line of bodies: numbers of its offices run on while it lasts. */
export interface Province {
  /** `tay-ninh` before 01/7/2025, `tay-ninh-moi` the merged province, `ha-noi` an unmerged one throughout. */
  readonly id: string;
  readonly name: string;
  /** Level when first listed; `levelChanges` says when it became a city. */
  readonly level: ProvinceLevel;
  readonly aliases: readonly string[];
  /** First day (inclusive) and end (exclusive) as ISO dates; null: no limit. */
  readonly from: string | null;
  readonly to: string | null;
  readonly predecessors: readonly string[];
  readonly successor: string | null;
  /** Code of the General Statistics Office. */
  readonly code: string;
  readonly levelChanges: readonly { readonly from: string; readonly level: ProvinceLevel }[];
}

/** The day the mergers took effect (Nghị quyết 202/2025/QH15). */
export const MERGER_DATE = '2025-07-01';

/** A row as the data file writes it; only merged provinces say where they came from. */
export interface ProvinceRow extends Pick<Province, 'id' | 'name' | 'code'> {
  readonly level?: ProvinceLevel;
  readonly aliases?: readonly string[];
  readonly mergedFrom?: readonly string[];
  readonly levelChanges?: Province['levelChanges'];
}

/** Rows in full: a province that went into a merged one ended on the day that one began. */
export function provinces(rows: readonly ProvinceRow[]): readonly Province[] {
  const successors = new Map(rows.flatMap((row) => (row.mergedFrom ?? []).map((old) => [old, row.id] as const)));
  return rows.map(({ mergedFrom = [], level = 'tỉnh', aliases = [], levelChanges = [], ...row }) => {
    const successor = successors.get(row.id) ?? null;
    return {
      ...row,
      level,
      aliases,
      levelChanges,
      from: mergedFrom.length > 0 ? MERGER_DATE : null,
      to: successor === null ? null : MERGER_DATE,
      predecessors: mergedFrom,
      successor,
    };
  });
}
