import { seriesOf } from '../../src/designation/series.js';
import { agencyById } from '../../src/issuers/index.js';
import type { CitedMention } from '../cite/cited.js';
import type { Flow } from '../structure/flow.js';

/** A document's citations and the text they stand in. */
interface Printed {
  readonly cited: readonly CitedMention[];
  readonly flow: Flow;
}

/**
 * The plan is of whoever issues it: "Quyết định số 1521/QĐ-TTg ban hành **Kế hoạch …**", "**Đề án …** ban hành kèm theo
 * Quyết định số 5611/QĐ-UBND".
 */
export function issuingAct(at: number, mention: CitedMention, { cited, flow }: Printed): CitedMention | null {
  const parent = mention.nestedIn < 0 ? undefined : cited[mention.nestedIn];
  if (parent?.symbol != null && parent.title !== null)
    return ISSUES.test(flow.text.slice(Math.max(0, mention.start - 60), mention.start)) ? parent : null;
  for (let i = at + 1; i < cited.length && (cited[i] as CitedMention).start < mention.end + ISSUED_WITHIN; i++) {
    const next = cited[i] as CitedMention;
    if (next.start < mention.end || next.symbol === null) continue;
    return ISSUED_WITH.test(flow.text.slice(mention.end, next.start)) ? next : null;
  }
  return null;
}
const ISSUES =
  /(?:ban hành|phê duyệt|phê chuẩn|thông qua|công bố|điều chỉnh|bổ sung|cập nhật|(?<!\p{L})về(?: việc)?)(?: kèm theo| nội dung| điều chỉnh)?[\s:]+["“«]?\s?$/iu;
const ISSUED_WITH =
  /^[\s"”»]*\(?(?:được |đã được )?(?:(?:ban hành |phê duyệt )?(?:kèm )?theo|(?:ban hành|phê duyệt) tại)\s$/u;
const ISSUED_WITHIN = 60;

/** Who issued an act, as printed or as its symbol says; null where neither tells. */
export function issuerOf({ symbol, type, issuer }: CitedMention): string | null {
  if (symbol === null) return null;
  const { agency, level } = seriesOf(symbol, type);
  if (issuer !== null && level !== 'central') return issuer.value;
  return agency === null || level !== 'central' ? null : (agencyById(agency)?.name ?? null);
}
