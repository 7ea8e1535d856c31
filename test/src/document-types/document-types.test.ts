import { describe, expect, it } from '@jest/globals';
import { DOCUMENT_TYPES } from '../../../src/document-types/document-types.data.js';
import { documentType, headAtStart, isTypeCode, typeByCode } from '../../../src/document-types/look-up.js';

describe.each(DOCUMENT_TYPES)('$term', (type) => {
  it('is read from its examples', () => {
    expect(type.examples.length).toBeGreaterThan(0);
    for (const example of type.examples) expect([example, headAtStart(example)?.term]).toEqual([example, type.term]);
  });

  it('is not read from its counter-examples', () => {
    for (const example of type.counterExamples) {
      expect([example, headAtStart(example)?.term ?? null]).not.toEqual([example, type.term]);
    }
  });

  it('has a lower-case NFC term and codes in their canonical spelling', () => {
    expect(type.term).toBe(type.term.normalize('NFC').toLowerCase());
    for (const code of [...type.codes, ...type.partyCodes]) expect(code).toMatch(/^[A-ZĐa-zđ]{1,6}$/);
    expect(documentType(type.term)).toBe(type);
  });
});

describe('the types as a table', () => {
  it('lists each term once', () => {
    const terms = DOCUMENT_TYPES.map((type) => type.term);
    expect(new Set(terms).size).toBe(terms.length);
  });

  it('holds the 27 coded types of Nghị định 30/2020/NĐ-CP', () => {
    const codes = 'NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB'.split(' ');
    expect(codes.filter((code) => !isTypeCode(code, 'state'))).toEqual([]);
  });

  it('holds the coded types of Hướng dẫn 36-HD/VPTW', () => {
    const codes = 'NQ CT KL QĐ QĐi QC TT HD TB TC BC KH CTr ĐA PA DA TTr CV BB QTr'.split(' ');
    expect(codes.filter((code) => !isTypeCode(code, 'party'))).toEqual([]);
  });
});

describe('typeByCode', () => {
  it.each([
    ['NĐ', 'state', null, 'nghị định'],
    ['QĐ', 'state', 'đề án', 'quyết định'],
    ['QĐ', 'party', 'quy định', 'quy định'],
    ['QĐ', 'party', null, 'quyết định'],
    ['QĐ', 'state', 'quy định', 'quyết định'],
    ['KL', 'party', null, 'kết luận'],
    ['TT', 'state', null, 'thông tư'],
    ['TT', 'party', null, 'thông tri'],
    ['HĐ', 'state', null, 'hợp đồng'],
    ['HD', 'state', null, 'hướng dẫn'],
  ] as const)('%s in a %s symbol, head %s: %s', (code, style, head, term) => {
    expect(typeByCode(code, style, head)).toBe(term);
  });

  it('tells nothing where there is no code', () => {
    expect(typeByCode(null, 'state')).toBeNull();
    expect(typeByCode('XYZ', 'state')).toBeNull();
  });
});

describe('a head word alone', () => {
  it.each([
    ['NGHỊ QUYẾT', 'nghị quyết'],
    ['nghi dinh', 'nghị định'],
    ['Nghị-định', 'nghị định'],
    ['NĐ', 'nghị định'],
    ['văn bản', 'công văn'],
    ['Chương trình hành động', 'chương trình'],
    ['Thông báo kết luận', 'thông báo'],
    ['Luật'.normalize('NFD'), 'luật'],
  ])('%s', (phrase, term) => {
    expect(headAtStart(phrase)?.term).toBe(term);
  });

  it('knows no other words', () => {
    expect(headAtStart('pháp luật')).toBeNull();
    expect(headAtStart('')).toBeNull();
  });
});
