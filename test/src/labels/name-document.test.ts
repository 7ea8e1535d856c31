import { describe, expect, it } from '@jest/globals';
import { uploaded } from '../../../service/index/uploaded.js';
import { fileOf, nameOfDocument } from '../../../src/labels/name-document.js';

const HASH = 'fc02b8d1'.repeat(8);

describe('what a document is called', () => {
  it('is its title, or its file where it has none', () => {
    expect(nameOfDocument({ title: 'Kế hoạch công tác tư pháp', path: 'so-tu-phap/ke-hoach.txt' })).toBe(
      'Kế hoạch công tác tư pháp',
    );
    expect(nameOfDocument({ title: null, path: 'so-tu-phap/ke-hoach.txt' })).toBe('so-tu-phap/ke-hoach.txt');
  });

  it('is the name under which it was sent, without the folder that no disk has', () => {
    expect(fileOf(uploaded('004_kế hoạch.txt', undefined, HASH).path)).toBe('004_kế hoạch.txt');
    expect(fileOf(uploaded('ke-hoach.txt', '77/KH-UBND', HASH).path)).toBe('ke-hoach.txt');
  });

  it('keeps folders that are only called alike', () => {
    expect(fileOf('tai-len/nam-2026/ke-hoach.txt')).toBe('tai-len/nam-2026/ke-hoach.txt');
    expect(fileOf('ma-van-ban/ke-hoach.txt')).toBe('ma-van-ban/ke-hoach.txt');
  });
});
