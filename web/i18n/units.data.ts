import type { Text } from '../../src/labels/text.js';

/** Who does the work. */
export const UNITS = {
  'units.name': { vi: 'Tên đơn vị có chữ', en: 'Name contains' },
  'units.none': { vi: 'Không có đơn vị nào như vậy', en: 'There is no such unit' },
  'units.no-tasks': { vi: 'Không nhiệm vụ nào ghi đơn vị này', en: 'No task names this unit' },
} as const satisfies Record<string, Text>;
