import { describe, expect, it } from '@jest/globals';
import { phrasings } from '../../../indexer/relate/cues/phrase-table.js';
import { ROLE_CUES } from '../../../indexer/relate/cues/role-cues.data.js';
import { TITLE_CUES } from '../../../indexer/relate/cues/title-cues.data.js';
import { annotated, label, rolesIn, statementsOf } from './annotated.js';

describe('title cues', () => {
  for (const cue of TITLE_CUES) {
    for (const example of cue.examples) {
      it(`${cue.relation} ${cue.voice}: ${example}`, () => {
        const said = statementsOf(example);
        const { relation, voice, strength } = cue;
        const [first, second] = names(example);
        const expected = voice === 'active' ? `${first} ${relation} ${second}` : `${second} ${relation} ${first}`;
        expect(said.map((one) => one.replace(' (planned)', ''))).toContain(
          expected + (strength === 'implicit' ? ' (implicit)' : ''),
        );
      });
    }
    for (const example of cue.counterExamples) {
      it(`no statement: ${example}`, () => expect(statementsOf(example)).toEqual([]));
    }
  }
});

describe('role cues', () => {
  for (const cue of ROLE_CUES) {
    for (const example of cue.examples) {
      it(`${cue.role}: ${example}`, () => expect(mainOf(example)).toBe(cue.role));
    }
    for (const example of cue.counterExamples) {
      it(`not ${cue.role}: ${example}`, () => expect(mainOf(example)).not.toBe(cue.role));
    }
  }
});

describe('phrase notation', () => {
  it('spells choices and optional parts out', () => {
    expect(phrasings('(tạm)? đình chỉ (việc|a b)').map((words) => words.join(' '))).toEqual([
      'tạm đình chỉ việc',
      'tạm đình chỉ a b',
      'đình chỉ việc',
      'đình chỉ a b',
    ]);
  });

  it('every row of both tables spells at least one phrase without a bracket left over', () => {
    for (const { phrase } of [...TITLE_CUES, ...ROLE_CUES]) {
      for (const words of phrasings(phrase)) {
        expect(words.length).toBeGreaterThan(0);
        expect(words.join(' ')).not.toMatch(/[()|?]/);
      }
    }
  });
});

/** Main role of the last mention that no title contains. */
function mainOf(example: string): string {
  const free = rolesIn(example).filter((line) => !line.endsWith(': mentions'));
  return (free[free.length - 1] ?? '').replace(/^.*: /, '').split(',')[0] ?? '';
}

/** The first two mentions of an example, as `statementsOf` names them. */
function names(example: string): string[] {
  const { structure, mentions } = annotated(example);
  return mentions.map((mention) => label(structure.flow.text, mention));
}
