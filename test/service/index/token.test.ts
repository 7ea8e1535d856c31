import { describe, expect, it } from '@jest/globals';
import { parseToken, printToken, withStated } from '../../../service/index/token.js';

describe('tokens', () => {
  it('print and parse back', () => {
    const token = { content: 'ab', extractor: 3, register: 'r', stated: { place: 'Nghệ An' } };
    expect(parseToken(printToken(token))).toEqual(token);
    expect(parseToken('v1:anything else')).toBeNull();
  });

  it('keep what was stated until it is stated otherwise', () => {
    const before = { place: 'Nghệ An', date: '2024-01-01' };
    expect(withStated(before, {})).toMatchObject(before);
    expect(withStated(before, { place: 'Hà Tĩnh' })).toMatchObject({ place: 'Hà Tĩnh', date: '2024-01-01' });
    expect(withStated(before, { place: '' }).place).toBeUndefined();
  });
});
