import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold, foldWords, slug } from '../../../src/text/fold.js';
import { hash53 } from '../../../src/text/hash.js';

describe('fold', () => {
  it('drops case, diacritics and the stroke of đ', () => {
    expect(fold('Nghị định số 118/2021/NĐ-CP')).toBe('nghi dinh so 118/2021/nd-cp');
    expect(fold('ĐƯỜNG Ưở Ỵ Ặ')).toBe('duong uo y a');
    expect(fold('Ð')).toBe('d');
  });

  it('keeps the length of NFC text, code unit for code unit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const nfc = text.normalize('NFC');
        expect(fold(nfc)).toHaveLength(nfc.length);
      }),
    );
    expect(fold('İstanbul').length).toBe('İstanbul'.length);
  });

  it('folds a text longer than one piece at every position alike', () => {
    const long = 'Đề án '.repeat(4000);
    expect(fold(long)).toBe('de an '.repeat(4000));
  });

  it('folds twice to the same', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('slug', () => {
  it('leaves letters, digits and single hyphens', () => {
    expect(slug('Kế hoạch  (2021 – 2025).')).toBe('ke-hoach-2021-2025');
    expect(slug('Đắk Lắk'.normalize('NFD'))).toBe('dak-lak');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/.test(slug(text))));
  });

  it('gives words back for comparing phrases', () => {
    expect(foldWords('Bà Rịa – Vũng Tàu')).toBe('ba ria vung tau');
  });
});

describe('hash53', () => {
  it('is stable, fourteen hex digits, and tells near texts apart', () => {
    expect(hash53('')).toMatch(/^[0-9a-f]{14}$/);
    expect(hash53('27-NQ/TW')).toBe(hash53('27-NQ/TW'));
    expect(hash53('27-NQ/TW')).not.toBe(hash53('27-NQ/TU'));
    const seen = new Set(Array.from({ length: 20_000 }, (_, i) => hash53(`02/QĐ-UBND@${i}`)));
    expect(seen.size).toBe(20_000);
  });
});
