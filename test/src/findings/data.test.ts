import { describe, expect, it } from '@jest/globals';
import { ABOLISHED_LEVELS } from '../../../src/findings/abolished-levels.data.js';
import { lastYearOf } from '../../../src/findings/judge-scheme.js';
import { judged } from './judged.js';

const IN_2026 = { date: '2026-01-15', period: '2026' };

describe('words of an abolished level', () => {
  it.each(ABOLISHED_LEVELS.flatMap(({ examples }) => examples))('are found in “%s”', (example) => {
    expect(judged('abolished-body', `Giao ${example} thực hiện.`, IN_2026).length).toBeGreaterThan(0);
  });

  it.each(ABOLISHED_LEVELS.flatMap(({ counterExamples }) => counterExamples))('are not meant in “%s”', (example) => {
    expect(judged('abolished-body', `Thực hiện theo ${example}.`, IN_2026)).toEqual([]);
  });

  it.each(ABOLISHED_LEVELS.flatMap(({ words }) => words))('%s is found on its own', (words) => {
    expect(judged('abolished-body', `Giao ${words} chủ trì.`, IN_2026).map(({ printed }) => printed)).toContain(words);
  });
});

describe('the last year of a scheme', () => {
  it.each([
    ['Phát triển thanh niên giai đoạn 2021 - 2025', 2025],
    ['Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030', 2030],
    ['Đào tạo nghề giai đoạn 2021-2025, tầm nhìn đến năm 2045', 2045],
    ['Kế hoạch công tác tư pháp năm 2024', 2024],
    ['Ban hành Kế hoạch thực hiện Kết luận số 80-KL/TW ngày 20 tháng 6 năm 2020 của Ban Bí thư', null],
    ['Kế hoạch triển khai thi hành Hiến pháp năm 2013', null],
    ['Về hộ tịch', null],
  ] as const)('%s: %s', (title, year) => {
    expect(lastYearOf(title)).toBe(year);
  });
});
