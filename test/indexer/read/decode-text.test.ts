import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeText } from '../../../indexer/read/decode-text.js';
import { DanchieuError } from '../../../src/errors/errors.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, big: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, !big);
  for (let at = 0; at < text.length; at++) view.setUint16(2 + at * 2, text.charCodeAt(at), !big);
  return bytes;
}

function failure(bytes: Uint8Array): DanchieuError {
  try {
    decodeText(bytes, 'ke-hoach.txt');
  } catch (error) {
    if (error instanceof DanchieuError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('decodeText', () => {
  it('reads UTF-8 with and without a BOM, which no offset counts', () => {
    expect(decodeText(utf8('Nghị định'), 'a.txt')).toEqual({ original: 'Nghị định', encoding: 'utf-8' });
    expect(decodeText(utf8('\ufeffNghị định'), 'a.txt').original).toBe('Nghị định');
  });

  it.each([true, false])('reads UTF-16 with a BOM (big end first: %s)', (big) => {
    expect(decodeText(utf16('Kế hoạch số 12/KH-UBND', big), 'a.txt')).toEqual({
      original: 'Kế hoạch số 12/KH-UBND',
      encoding: big ? 'utf-16be' : 'utf-16le',
    });
  });

  it('refuses an empty file, and one of white space only', () => {
    expect(failure(new Uint8Array()).code).toBe('input-empty');
    expect(failure(utf8('\ufeff')).code).toBe('input-empty');
    expect(failure(utf8(' \n\t')).code).toBe('input-empty');
  });

  it('names the first byte that is no UTF-8', () => {
    const bytes = Uint8Array.of(...utf8('Quyết định '), 0xc3, 0x28, ...utf8(' số 1'));
    expect(failure(bytes)).toMatchObject({ code: 'input-encoding', values: { offset: utf8('Quyết định ').length } });
    const far = Buffer.concat([utf8('đ'.repeat(100_001)), Uint8Array.of(0xff)]);
    expect(failure(far).values.offset).toBe(200_002);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'đ', 'ế', '😀')),
        fc.array(fc.constantFrom('a', 'ế')),
        (before, after) => {
          const head = utf8(before.join(''));
          expect(failure(Buffer.concat([head, Uint8Array.of(0x80), utf8(after.join(''))])).values.offset).toBe(
            head.length,
          );
        },
      ),
    );
  });

  it('names the byte of a lone surrogate and of half a code unit', () => {
    expect(failure(utf16('ab\ud800c', false)).values.offset).toBe(8);
    expect(failure(utf16('abc', true).slice(0, 7))).toMatchObject({ code: 'input-encoding', values: { offset: 6 } });
  });

  it('tells a binary file by its NUL or its many control bytes', () => {
    expect(failure(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))).toMatchObject({
      code: 'input-not-text',
      values: { offset: 4 },
    });
    expect(failure(Uint8Array.of(...utf8('abc'), 1, 2, 3, 4, 5, 6)).values.offset).toBe(3);
    expect(decodeText(utf8(`phòng${String.fromCharCode(0x1e)}chống`.padEnd(900, ' x')), 'a.txt').encoding).toBe(
      'utf-8',
    );
  });

  it('gives back every text it was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.constantFrom('8', 'le', 'be'), (text, kind) => {
        fc.pre(text.trim() !== '' && !text.startsWith('\ufeff') && !/\p{Cc}/u.test(text));
        const bytes = kind === '8' ? utf8(text) : utf16(text, kind === 'be');
        expect(decodeText(bytes, 'a.txt').original).toBe(text);
      }),
    );
  });
});
