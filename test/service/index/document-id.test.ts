import { describe, expect, it } from '@jest/globals';
import { documentId, relativePath } from '../../../service/index/document-id.js';

describe('document ids', () => {
  it('are the slug of the file name and eight digits of the path', () => {
    expect(documentId('2024/Kế hoạch số 5.txt')).toMatch(/^ke-hoach-so-5-[0-9a-f]{8}$/);
    expect(documentId('2024/a.txt')).not.toBe(documentId('2025/a.txt'));
  });

  it('are the same whichever way a file system spells a name', () => {
    const composed = relativePath('/kho', '/kho/Kế hoạch.txt'.normalize('NFC'));
    expect(relativePath('/kho', '/kho/Kế hoạch.txt'.normalize('NFD'))).toBe(composed);
    expect(relativePath('/kho/a', '/kho/b/c.txt')).toBe('../b/c.txt');
  });
});
