import { describe, expect, it } from '@jest/globals';
import { citationOf } from '../../../web/text/citation.js';

describe('a citation to copy', () => {
  it('is written as Nghị định 30/2020/NĐ-CP writes a first one', () => {
    const identity = { type: 'nghị định', number: '30/2020/NĐ-CP', name: null };
    expect(citationOf({ identity, issued: '2020-03-05', issuer: 'Chính phủ', title: 'về công tác văn thư' })).toBe(
      'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
    );
  });

  it('leaves out what is not known', () => {
    const identity = { type: 'nghị quyết', number: '27-NQ/TW', name: null };
    expect(citationOf({ identity, issued: '2022', issuer: null, title: null })).toBe('Nghị quyết số 27-NQ/TW');
  });
});
