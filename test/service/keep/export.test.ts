import { describe, expect, it } from '@jest/globals';
import { csvCell } from '../../../service/keep/export.js';

describe('CSV cells', () => {
  it('are quoted where they must be and never a formula', () => {
    expect(csvCell('một, hai')).toBe('"một, hai"');
    expect(csvCell('nói "được"')).toBe('"nói ""được"""');
    expect(csvCell('=HYPERLINK("x")')).toBe('"\'=HYPERLINK(""x"")"');
    expect(csvCell(-1)).toBe('-1');
    expect(csvCell(null)).toBe('');
  });
});
