import type { CitedMention } from '../cite/cited.js';

/** Heads of what a decision issues or approves and carries as its annex (Nghị định 30/2020/NĐ-CP). */
const ANNEXABLE =
  /^(kế hoạch|chương trình|(tiểu )?đề án|dự án|quy chế|quy định|quy hoạch|chiến lược|phương án|danh mục|bộ tiêu chí|bộ chỉ số|điều lệ|nội quy|thể lệ|đề cương|chính sách|khung|lộ trình)/i;

/** True when the mention is, by its printed head, a plan, scheme or set of rules rather than an act of its own. */
export function isAnnexable(text: string, mention: CitedMention): boolean {
  return ANNEXABLE.test(text.slice(mention.start, mention.start + 20));
}

/** Heads of what is issued rather than approved. */
const ISSUED = /^(kế hoạch|chương trình (hành động|công tác)|quy chế|quy định|điều lệ|nội quy)/i;

/** True for plans, programmes of action and rules, which a decision issues; schemes and master plans are approved. */
export function carriesPlan(text: string, mention: CitedMention): boolean {
  return ISSUED.test(text.slice(mention.start, mention.start + 30));
}

/** True for the acts that approve schemes and issue plans: "Đề án … theo Quyết định …", never "… theo Thông tư …". */
export function issuesAnnexes(mention: CitedMention): boolean {
  return mention.type === 'quyết định' || mention.type === 'nghị quyết';
}

/** Force of an act, strongest first (Luật 64/2025/QH15, Điều 4); resolutions stand on several levels. */
const FORCE = [
  'hiến pháp',
  'bộ luật',
  'luật',
  'pháp lệnh',
  'lệnh',
  'nghị định',
  'quyết định',
  'chỉ thị',
  'thông tư liên tịch',
  'thông tư',
];

/** False when the first act is too weak to change the second: no decree amends a law. */
export function mayChange(act: CitedMention, other: CitedMention): boolean {
  const a = FORCE.indexOf(act.type ?? '');
  const b = FORCE.indexOf(other.type ?? '');
  return a < 0 || b < 0 || a <= b || FORCE[a] === 'luật';
}
