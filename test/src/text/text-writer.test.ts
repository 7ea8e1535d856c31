import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TextWriter } from '../../../src/text/text-writer.js';

describe('TextWriter', () => {
  it('writes stretches of any length one behind the other, half a surrogate pair as it stands', () => {
    const pieces = fc.array(fc.tuple(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(60), fc.nat(60)), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(pieces, (written) => {
        const writer = new TextWriter();
        let expected = '';
        for (const [text, a, b] of written) {
          const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
          writer.copy(text, from, to);
          expected += text.slice(from, to);
        }
        return writer.finish() === expected;
      }),
    );
  });

  it('takes more single letters than are spread at a time', () => {
    const writer = new TextWriter();
    for (let i = 0; i < 5000; i++) writer.copy('ờ');
    expect(writer.finish()).toBe('ờ'.repeat(5000));
  });
});
