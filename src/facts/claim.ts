import type { IdentityBasis } from '../designation/identity.js';

/** When, where and by whom the citing document was written; what is not known is null. ISO dates. */
export interface CitingContext {
  /** The document's date as an interval; equal ends when the date is known. */
  readonly from: string | null;
  readonly to: string | null;
  /** Place id (`src/places`) of the office that wrote it. */
  readonly place: string | null;
  /** Agency id (`src/issuers`) of the office that wrote it. */
  readonly issuer: string | null;
}

/**
 * What a document's print says of the identity of one mention: everything `resolve` may use of that document.
 * Stores keep the distinct claims of a key (compared by `claimId`) with their counts, so parts that cannot decide
 * are left out by the indexer: a symbol that says it all (118/2021/NĐ-CP) carries neither subject nor context.
 */
export interface Claim {
  /** Head term as decided for this mention, lower case (`nghị quyết`), or null when none is printed. */
  readonly type: string | null;
  /** ISO date (or `YYYY-MM`, `YYYY`) that holds for this mention, a shared or linked one included. */
  readonly date: string | null;
  /** All dates the document prints for this key, most frequent first, then earliest. */
  readonly documentDates: readonly string[];
  /** Party term, `"13"` or `"2020-2025"`, as printed or linked. */
  readonly term: string | null;
  /** Agency id, or folded phrase where no agency is known by it. */
  readonly issuer: string | null;
  /** Place ids the issuing body can be of, as printed or the citing office's own; several where a merger leaves it open. */
  readonly places: readonly string[];
  /** Folded subject words ("ve tiep tuc xay dung …"), at most 20, only where a date or term is missing. */
  readonly subject: string | null;
  /** Nickname printed as the head of a number ("Đề án 06/QĐ-TTg" → `đề án 06`), normalised; a register alias may know it. */
  readonly alias: string | null;
  /** Year printed beside a name ("Luật … năm 2018"), with "(sửa đổi)" kept apart. */
  readonly nameYear: number | null;
  readonly nameRevised: boolean;
  readonly basis: IdentityBasis;
  readonly context: CitingContext | null;
  /** The citing document, only where the identity cannot be completed from print (it never merges across documents). */
  readonly document: string | null;
  /** Drafts only: what it is meant to do, and to which instruments. */
  readonly draft: DraftClaim | null;
  /** Laws named in the title of another act only: when that act was issued, which tells the version of the law. ISO dates. */
  readonly within?: { readonly from: string; readonly to: string };
  /** Present where a law's number is printed under a name that the register knows by other numbers only: that name. */
  readonly lawName?: string;
  /** Present where the number prints a year after the citing document, and its printed day another. */
  readonly toCome?: boolean;
  /** Present where digits that stood apart were put together to this number: something else must speak for it. */
  readonly split?: boolean;
  /** Present where the citing document is itself an act that amends or replaces this one: which act, and how. */
  readonly changedBy?: ChangedBy;
}

/** A number with what is printed of its identity. */
export interface PrintedAct {
  readonly key: Key;
  readonly claim: Claim;
}

export interface ChangedBy extends PrintedAct {
  readonly verb: 'amends' | 'replaces';
}

export interface DraftClaim {
  readonly verb: 'amends' | 'replaces' | 'repeals' | 'new';
  readonly targets: readonly PrintedAct[];
  /** Present where the same sentence says which act the draft became ("…, nay là Nghị định số …"). */
  readonly issuedAs?: PrintedAct;
  /** Present where print does not tell all that it is to change. */
  readonly open?: boolean;
}

/** Resolution key of a mention: `sym:27-NQ/TW`, `name:luật hộ tịch`, `draft:nghị định|amends|sym:118/2021/NĐ-CP`. */
export type Key = string;
