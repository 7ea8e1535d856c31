import { describe, expect, it } from '@jest/globals';
import { findAnchors } from '../../../indexer/cite/anchors.js';
import { SUBJECT_CUES } from '../../../indexer/cite/around/subject-cues.data.js';
import { AGENCY_WORDS } from '../../../indexer/cite/grammar/agencies.data.js';
import { CODE_INITIALS, HEAD_ABBREVIATIONS, HEAD_WORDS } from '../../../indexer/cite/heads.data.js';
import { lowerCase } from '../../../indexer/cite/letters.js';
import { SHORT_NUMBER_TYPES } from '../../../indexer/cite/names/alias-words.data.js';
import { COMMA_TITLES, TITLE_CONTINUATIONS, TITLE_STOPS } from '../../../indexer/cite/names/title-words.data.js';
import { cite } from './cite-text.js';

describe('head words', () => {
  it.each(HEAD_WORDS.map((row) => [row.head, row] as const))('%s opens its examples', (head, { examples, family }) => {
    for (const example of examples) {
      const { heads } = findAnchors(example, lowerCase(example));
      expect(heads[0]).toMatchObject({ start: 0, head });
      const first = cite(`thực hiện ${example}`)[0];
      if (family === 'numbered' || /\d\/|\d-/.test(example)) expect(first?.text).toContain(example.split(' ')[0]);
    }
  });

  it.each(HEAD_WORDS.flatMap(({ counterExamples }) => counterExamples ?? []))('nothing is cited in "%s"', (words) => {
    expect(cite(`nhiệm vụ về ${words}`)).toEqual([]);
  });

  it.each(HEAD_ABBREVIATIONS.flatMap(({ examples, type }) => examples.map((example) => [example, type] as const)))(
    '%s is a citation',
    (example, type) => {
      const [head, number] = example.split(/(?<=^[A-ZĐ][A-Za-zĐ]*)\s|(?<=^NĐ)(?=\d)/);
      expect([head, number]).not.toContain(undefined);
      const read = cite(`theo ${example} và`);
      // Short abbreviations with a bare ordinal are too weak alone: CT 32 is read only as "CT số 32" or with a year.
      if (read.length > 0) expect(read[0]?.mention.type).toBe(type);
    },
  );

  it.each(CODE_INITIALS.flatMap(({ examples, name }) => examples.map((example) => [example, name] as const)))(
    '%s names a code',
    (example, name) => {
      expect(cite(example).map(({ mention }) => [mention.type, mention.name])).toEqual([['bộ luật', name]]);
    },
  );
});

describe('issuer phrases', () => {
  it.each(AGENCY_WORDS.flatMap(({ examples }) => examples))('an act "%s …"', (phrase) => {
    const issuer = phrase.replace(/^của /, '');
    const [read] = cite(`Quyết định số 15/QĐ-BTP ngày 02/02/2024 ${phrase} về việc kiện toàn`);
    expect([read?.issuer, read?.title]).toEqual([issuer, 'về việc kiện toàn']);
  });

  it.each(AGENCY_WORDS.flatMap(({ words }) => words))('%s is a word of small letters', (word) => {
    expect(word).toBe(word.toLowerCase().normalize('NFC'));
  });
});

describe('subject cues', () => {
  it.each(SUBJECT_CUES.flatMap(({ cue, examples }) => examples.map((example) => [cue, example] as const)))(
    '%s opens "%s"',
    (_cue, example) => {
      const [read] = cite(`Quyết định số 15/QĐ-BTP ngày 02/02/2024 của Bộ Tư pháp ${example}; nội dung khác`);
      expect(read?.title).toBe(example);
      expect(read?.issuer).toBe('Bộ Tư pháp');
    },
  );
});

describe('titles of laws no register knows', () => {
  it.each(TITLE_STOPS.map(({ stop, example }) => [stop, ...example] as const))(
    '"%s" ends Luật %s',
    (_stop, title, after) => {
      const [read] = cite(`thi hành Luật ${title} ${after}`);
      // A year or a number beside the title belongs to the citation.
      expect(read?.text.startsWith(`Luật ${title}`)).toBe(true);
      expect(read?.mention.name).toBe(title);
    },
  );

  it.each(TITLE_CONTINUATIONS.map(({ example }) => example))('%s goes on', (example) => {
    expect(cite(`thực hiện ${example}; tăng cường phổ biến pháp luật`).map(({ text }) => text)).toEqual([example]);
  });

  it.each(COMMA_TITLES.map(({ example }) => example))('%s has a comma of its own', (example) => {
    expect(cite(`thực hiện ${example}, tăng cường phổ biến pháp luật`).map(({ text }) => text)).toEqual([example]);
  });
});

describe('bare ordinals', () => {
  it.each(SHORT_NUMBER_TYPES.flatMap(({ type, examples }) => examples.map((example) => [example, type] as const)))(
    '%s',
    (example, type) => {
      expect(
        cite(`thực hiện ${example} và các văn bản khác`).map(({ text, mention }) => [text, mention.kind, mention.type]),
      ).toEqual([[example, 'alias', type]]);
    },
  );

  it.each(SHORT_NUMBER_TYPES.flatMap(({ counterExamples }) => counterExamples))('no citation in "%s"', (words) => {
    expect(cite(`báo cáo ${words}`)).toEqual([]);
  });
});
