import type { Text } from '../../src/labels/text.js';

export const FINDINGS = {} as const satisfies Record<string, Text>;
