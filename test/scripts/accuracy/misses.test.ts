import { describe, expect, it } from '@jest/globals';
import { compareMisses, missesOf, printMisses, readMisses } from '../../../scripts/accuracy/misses.js';
import type { Verdict } from '../../../scripts/accuracy/verdict.js';

const verdicts: readonly Verdict[] = [
  { set: 'relations', id: 'rel-05 @66-114 issues', outcome: 'wrong' },
  { set: 'relations', id: 'rel-04 0 replaces 66', outcome: 'missed' },
  { set: 'relations', id: 'rel-01 0 amends 61', outcome: 'right' },
  { set: 'gold tasks', id: '000 III.2', outcome: 'missed' },
];

describe('the answers that are not right', () => {
  it('are read back from a report as they were printed', () => {
    const misses = missesOf(verdicts);
    expect(printMisses(misses)).toBe(
      'gold tasks: -000 III.2\nrelations: +rel-05 @66-114 issues; -rel-04 0 replaces 66',
    );
    expect(readMisses(`| set: | 1 |\n\`\`\`text\n${printMisses(misses)}\n\`\`\`\n<!-- end: -->`)).toEqual(misses);
  });

  it('tell what was won and what was lost since', () => {
    const after = missesOf([
      { set: 'relations', id: 'rel-05 @66-114 issues', outcome: 'wrong' },
      { set: 'relations', id: 'rel-01 0 amends 61', outcome: 'missed' },
    ]);
    expect(compareMisses(missesOf(verdicts), after)).toEqual({
      gains: ['gold tasks -000 III.2', 'relations -rel-04 0 replaces 66'],
      losses: ['relations -rel-01 0 amends 61'],
    });
  });
});
