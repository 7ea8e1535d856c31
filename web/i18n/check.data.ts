import type { Text } from '../../src/labels/text.js';

export const CHECK = {} as const satisfies Record<string, Text>;
