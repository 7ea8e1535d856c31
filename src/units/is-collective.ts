import { KINDS } from './spelling.data.js';

const KIND = KINDS.join('|');
/** "các phòng, đơn vị trực thuộc", "Thủ trưởng các đơn vị", "UBND các huyện"; a board of "các khu công nghiệp" is one. */
const PLURAL = new RegExp(
  `(?<!\\p{L})(?<!quản lý |liên hiệp |liên minh )(?:các|những|mọi|toàn thể|tất cả)\\s+(?:${KIND})(?!\\p{L})`,
  'iu',
);
/** "cơ quan, đơn vị có liên quan", "sở, ngành", "Tư pháp cấp xã", "đơn vị trực thuộc". */
const CLASS = new RegExp(
  [
    `^(?:${KIND})\\s*,\\s*(?:${KIND})(?!\\p{L})`,
    '(?:có liên quan|liên quan)$',
    '(?<!\\p{L})cấp (?:huyện|xã|cơ sở|dưới)(?!\\p{L})',
    '^(?:cơ quan|đơn vị|địa phương|tổ chức|cá nhân|phòng|sở|ban|ngành)(?: (?:thuộc|trực thuộc|chuyên môn|chủ trì|phối hợp|khác|được giao)(?!\\p{L}).*)?$',
    '^(?:công chức|viên chức|cán bộ|trợ giúp viên|đảng viên|hội viên|người)(?!\\p{L})',
  ].join('|'),
  'iu',
);

/**
 * True for a group of offices or people ("các phòng, đơn vị trực thuộc Sở") rather than one unit: it stays in the text of a
 * task, but is no unit to count or filter by.
 */
export function isCollective(name: string): boolean {
  return PLURAL.test(name) || CLASS.test(name);
}
