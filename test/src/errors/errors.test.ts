import { describe, expect, it } from '@jest/globals';
import { ERROR_TITLES } from '../../../src/errors/error-titles.data.js';
import { ERRORS } from '../../../src/errors/errors.data.js';
import { DanchieuError, type ErrorCode, errorMessage } from '../../../src/errors/errors.js';

const codes = Object.keys(ERRORS) as ErrorCode[];
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string).sort();

describe('the error table', () => {
  it.each(codes)('%s says the same in both languages', (code) => {
    const { vi, en } = ERRORS[code];
    expect(placeholders(vi)).toEqual(placeholders(en));
    expect(vi).not.toBe(en);
  });

  it.each(codes)('%s has a status and an exit code scripts can rely on', (code) => {
    const { status, exit } = ERRORS[code];
    expect(status).toBeGreaterThanOrEqual(300);
    expect(status).toBeLessThan(600);
    expect([1, 2, 3, 4, 5, 70]).toContain(exit);
  });

  it.each(codes)('%s has a title that holds for every occurrence', (code) => {
    const { vi, en } = ERROR_TITLES[code];
    expect(placeholders(vi + en)).toEqual([]);
    expect(vi).not.toBe(en);
  });

  it('fills in values and leaves what is not given to be seen', () => {
    expect(errorMessage('not-found', { ref: '27-NQ/TW' }, 'vi')).toBe('Không tìm thấy “27-NQ/TW”.');
    expect(errorMessage('ambiguous-reference', { ref: 'x' }, 'en')).toBe('“x” fits {count} instruments; choose one.');
  });

  it('travels as an error with its code, exit code and cause', () => {
    const cause = new Error('EACCES');
    const error = new DanchieuError('store-unreachable', { location: '/a.db', detail: 'EACCES' }, { cause });
    expect(error).toMatchObject({ code: 'store-unreachable', exitCode: 3, cause });
    expect(error.message).toContain('cannot be reached');
    expect(error.in('vi')).toContain('Không mở được kho dữ liệu /a.db');
  });
});
