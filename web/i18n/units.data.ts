import type { Text } from '../../src/labels/text.js';

/** Who does the work. */
export const UNITS = {
  'units.name': { vi: 'Tên đơn vị có chữ', en: 'Name contains' },
  'units.none': { vi: 'Không có đơn vị nào như vậy', en: 'There is no such unit' },
  'units.no-tasks': { vi: 'Không nhiệm vụ nào ghi đơn vị này', en: 'No task names this unit' },
  'units.near': { vi: 'Những đơn vị có tên như vậy:', en: 'Units of such a name:' },
  'units.duty': { vi: 'Việc của đơn vị', en: 'What it does' },
  'units.duty-any': { vi: 'Chủ trì hoặc phối hợp', en: 'Leads or coordinates' },
  'units.order': { vi: 'Thứ tự', en: 'Order' },
  'units.by-deadline': { vi: 'Thời hạn gần trước', en: 'Nearest deadline first' },
  'units.by-recency': { vi: 'Tài liệu mới trước', en: 'Latest document first' },
  'units.instrument': { vi: 'Theo văn bản', en: 'For an instrument' },
  'units.which': {
    vi: 'Số này có nhiều văn bản. Bạn muốn nói văn bản nào?',
    en: 'Several instruments bear this number. Which one?',
  },
} as const satisfies Record<string, Text>;
