import { describe, it } from '@jest/globals';
import { itReads } from './case-runner.js';
import { CASES, LATER } from './cases.data.js';

describe('the cases of the domain reference', () => {
  for (const one of CASES) itReads(one.id, one);

  for (const id of LATER) it.todo(`${id}: legacy fonts (issue on Word files)`);
});
