import type { Text } from '../../src/labels/text.js';

export const TRACE = {} as const satisfies Record<string, Text>;
