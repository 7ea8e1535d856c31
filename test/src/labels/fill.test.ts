import { describe, expect, it } from '@jest/globals';
import { fill } from '../../../src/labels/fill.js';

describe('a message with its numbers', () => {
  const text = '{mentions} citations · {tasks} tasks';

  it('prints thousands as the language does', () => {
    expect(fill('{tasks} nhiệm vụ', { tasks: 4572 }, 'vi')).toBe('4.572 nhiệm vụ');
    expect(fill('{tasks} tasks', { tasks: 4572 }, 'en')).toBe('4,572 tasks');
  });

  it('counts one in English', () => {
    expect(fill(text, { mentions: 2, tasks: 1 }, 'en')).toBe('2 citations · 1 task');
    expect(fill(text, { mentions: 1, tasks: 0 }, 'en')).toBe('1 citation · 0 tasks');
  });

  it('leaves words that are no count, and names it was not given', () => {
    expect(fill('{name} is {missing}', { name: 'X' }, 'en')).toBe('X is {missing}');
    expect(fill('{size} less', { size: 1 }, 'en')).toBe('1 less');
  });
});
