import type { Text } from '../../src/labels/text.js';

export const UNITS = {} as const satisfies Record<string, Text>;
