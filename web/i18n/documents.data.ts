import type { Text } from '../../src/labels/text.js';

export const DOCUMENTS = {} as const satisfies Record<string, Text>;
