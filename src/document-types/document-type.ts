/** Who issues this kind of act: the State, the Party, a mass organisation, States among themselves, or several together. */
export type TypeFamily = 'state' | 'party' | 'mass' | 'treaty';

/** A kind of instrument as Vietnamese texts name it; one row of `document-types.data.ts`. */
export interface DocumentType {
  /** Vietnamese head term, lower case: what `Identity.type` holds. */
  readonly term: string;
  readonly english: string;
  /** Families in which acts of this name are issued. */
  readonly families: readonly TypeFamily[];
  /** Codes in State symbols (`NĐ` of `118/2021/NĐ-CP`), the canonical one first. */
  readonly codes: readonly string[];
  /** Codes in Party symbols (`KL` of `80-KL/TW`), the canonical one first. */
  readonly partyCodes: readonly string[];
  /** Other words and abbreviations that stand before the number for it, as printed. */
  readonly heads: readonly string[];
  /** Words that, directly after the term, make it something else (`luật` + `sư`), lower case. */
  readonly notBefore: readonly string[];
  /** Beginnings of citations that name this type. */
  readonly examples: readonly string[];
  /** Beginnings that look alike and do not name this type. */
  readonly counterExamples: readonly string[];
}

/** A row as the data file writes it: what is not said is empty, and the act is the State's. */
export type DocumentTypeRow = Pick<DocumentType, 'term' | 'english' | 'examples'> & Partial<DocumentType>;

/** Rows in full. */
export function documentTypes(rows: readonly DocumentTypeRow[]): readonly DocumentType[] {
  return rows.map((row) => ({
    families: ['state'],
    codes: [],
    partyCodes: [],
    heads: [],
    notBefore: [],
    counterExamples: [],
    ...row,
  }));
}
