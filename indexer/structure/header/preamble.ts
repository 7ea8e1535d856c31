import { findAgency } from '../../../src/issuers/index.js';

const SUBJECT =
  /(?:^|[,;.:”)]\s+)((?:Sở|Bộ|UBND|Ủy ban|Uỷ ban|Cục|Tổng cục|Chi cục|Vụ|Ban|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Phòng|Văn phòng|Viện|Trường|Thanh tra|Hội|HĐND|Trung tâm|Công an|Tòa án|Viện kiểm sát)[^,;:.()“”]{0,80}?)\s+(?:ban hành|đề ra|xây dựng|phát động|triển khai|tổ chức|lập|yêu cầu|hướng dẫn|thông báo|báo cáo|quyết định)\s/gu;

/** The office that says "… ban hành Kế hoạch …" at the end of the preamble, as printed, or null. */
export function issuerOfPreamble(text: string): string | null {
  let issuer: string | null = null;
  for (const match of text.matchAll(SUBJECT)) {
    const phrase = (match[1] as string).trim();
    if (findAgency(phrase)?.rest === '') issuer = phrase;
  }
  return issuer;
}

/** The clause of the preamble that names the document itself: what stands before its closing colon. */
export function ownClause(text: string): string | null {
  if (!text.endsWith(':')) return null;
  const issuer = issuerOfPreamble(text);
  const from = issuer === null ? -1 : text.lastIndexOf(issuer);
  return from < 0 ? null : text.slice(from);
}
