import { describe, expect, it } from '@jest/globals';
import { f1, precision, recall, tally, wilson } from '../../../scripts/accuracy/verdict.js';

describe('figures', () => {
  const counts = tally([{ outcome: 'right' }, { outcome: 'right' }, { outcome: 'right' }, { outcome: 'wrong' }]);

  it('are shares of what was answered and of what there is to find', () => {
    expect([precision(counts), recall(counts)]).toEqual([0.75, 1]);
    expect(f1(counts)).toBeCloseTo(6 / 7);
    expect(precision(tally([]))).toBeNull();
  });

  it('come with an interval that says something even where nothing was wrong', () => {
    const [low, high] = wilson(0, 300);
    expect(low).toBeCloseTo(0);
    expect(high).toBeCloseTo(0.0126, 3);
    expect(wilson(16, 300)[0]).toBeCloseTo(0.0331, 3);
  });
});
