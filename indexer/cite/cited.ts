import type { Basis } from '../../src/designation/identity.js';
import type { ParsedSymbol } from '../../src/designation/symbol.js';
import type { MentionKind, Pinpoint, Warning } from '../../src/facts/mention.js';
import type { Span } from '../../src/text/span.js';

/** A value as printed, where it stands (flow offsets) and whether this mention prints it or shares it. */
export interface Printed<T> {
  readonly value: T;
  readonly span: Span;
  readonly basis: Extract<Basis, 'printed' | 'list' | 'document'>;
}

/** One citation found in the flow text; all spans are flow offsets, `start`–`end` from type word to end of number or name. */
export interface CitedMention extends Span {
  readonly kind: MentionKind;
  /** Index into `Flow.blocks`. */
  readonly block: number;
  /** Head term as decided, lower case. */
  readonly type: string | null;
  readonly symbol: ParsedSymbol | null;
  /** Title of a `named` or `alias` mention as printed, without its head ("Hộ tịch", "06"). */
  readonly name: string | null;
  /** Year printed beside a name ("năm 2018") and "(sửa đổi)". */
  readonly nameYear: number | null;
  readonly nameRevised: boolean;
  readonly date: Printed<string> | null;
  readonly issuer: Printed<string> | null;
  /** Party or National Assembly term, `"13"` or `"2020-2025"`. */
  readonly term: Printed<string> | null;
  /** The subject after the number ("về …", "phê duyệt …"): where it stands; other mentions inside it are nested. */
  readonly title: Span | null;
  /** End of everything that belongs to this citation: number, date, issuer, subject. */
  readonly extent: number;
  readonly pinpoint: Pinpoint | null;
  readonly covers: 'guiding-texts' | null;
  /** Index of the mention whose title (or name) contains it, or -1. */
  readonly nestedIn: number;
  /** Index of the mention a short form or an in-document alias stands for, or -1. */
  readonly antecedent: number;
  readonly draft: {
    readonly verb: 'amends' | 'replaces' | 'repeals' | 'new';
    readonly targets: readonly number[];
    /** Index of the act that the sentence says the draft became. */
    readonly issuedAs?: number;
    /** True where print does not tell all that it is to change. */
    readonly open?: boolean;
  } | null;
  /** The name of a law, normalised, where the register knows it by other numbers than the printed one; else null. */
  readonly lawName: string | null;
  /** Its digits were put together over a space, and the document prints it whole nowhere. */
  readonly split: boolean;
  readonly warnings: readonly Warning[];
}
