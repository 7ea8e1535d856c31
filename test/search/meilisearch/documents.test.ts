import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { batches, storedTask } from '../../../search/meilisearch/documents.js';
import { differing } from '../../../search/meilisearch/set-up.js';
import { TASK_SETTINGS } from '../../../search/meilisearch/settings.js';
import { FACET_NAMES } from '../../../search/task-search.js';
import { searchTask } from '../../support/search-tasks.js';

const store = (...task: Parameters<typeof searchTask>) => {
  const given = searchTask(...task);
  if (given.document === null) throw new Error('a task with a text');
  return storedTask(given, given.document);
};

describe('a task as it is stored', () => {
  it('carries words, numbers and every facet', () => {
    const stored = store('ke-hoach:t-1', 'Tham mưu UBND tỉnh theo 27-NQ/TW', {
      instruments: ['nghi-quyet-27-nq-tw-khoa-13', 'nghi-dinh-118-2021-nd-cp'],
      roles: ['implements'],
      lead: 'Sở Tư pháp',
      coordinating: ['Công an tỉnh'],
      place: 'tay-ninh-moi',
      date: '2024-01-05',
      from: '2024-01-01',
      to: '2026-12-31',
    });
    expect(stored).toMatchObject({
      order: Buffer.from('ke-hoach:t-1').toString('hex'),
      plain: 'tham muu ubnd tinh theo 27 nq tw',
      accentedWords: ['tham', 'muwu', 'ubnd', 'tinhr', 'theo', '27', 'nq', 'tw'],
      numbers: ['27', '27xnq', '27xnqxtw'],
      instrument: ['nghi-quyet-27-nq-tw-khoa-13', 'nghi-dinh-118-2021-nd-cp'],
      type: ['nghi-quyet', 'nghi-dinh'],
      issuer: [expect.any(String), 'chinh-phu'],
      role: ['implements'],
      unit: [expect.stringMatching(/^Sở Tư pháp\t/), expect.stringMatching(/^Công an tỉnh\t/)],
      unitBeginnings: ['so', 'so tu', 'so tu phap', 'cong', 'cong an', 'cong an tinh'],
      unitKeys: [expect.stringMatching(/^[a-z0-9_]+$/), expect.any(String)],
      place: ['tay-ninh-moi'],
      document: ['ke-hoach'],
      year: ['2024', '2025', '2026'],
      date: '2024-01-05',
      deadline: '2026-12-31',
    });
    for (const facet of FACET_NAMES) expect(stored).toHaveProperty(facet);
    for (const field of [...TASK_SETTINGS.searchableAttributes, ...TASK_SETTINGS.displayedAttributes]) {
      expect(stored).toHaveProperty(field);
    }
    for (const field of TASK_SETTINGS.filterableAttributes.flatMap(({ attributePatterns }) => attributePatterns)) {
      expect(stored).toHaveProperty(field);
    }
  });

  it('gives the record back whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const stored = store('a', text, { lead: text, instruments: [text], documentTitle: `${text}\ud800` });
        const [line = ''] = batches([stored], 1);
        // Only half of a surrogate pair is written as an escape, and the engine refuses it.
        expect(line.replaceAll('\\\\', '')).not.toMatch(/\\ud[89a-f]/);
        const sent = JSON.parse(line) as typeof stored;
        expect(JSON.parse(sent.record)).toEqual(searchTask('a', text, { ...JSON.parse(stored.record) }).document);
        expect(stored.plain.split(' ').filter(Boolean).length).toBeGreaterThanOrEqual(stored.plainWords.length - 1);
      }),
    );
  });

  it('has no years where a date is missing or wrong', () => {
    expect(store('a', 'việc', { from: '2025-01-01' }).year).toEqual(['2025']);
    expect(store('a', 'việc').year).toEqual([]);
    expect(store('a', 'việc', { from: '0202-01-01', to: '2025-01-01' }).year).toHaveLength(15);
  });
});

describe('batches', () => {
  it('hold every document once, in order, within the size unless one alone is larger', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.integer({ min: 1, max: 300 }), (texts, bytes) => {
        const made = [
          ...batches(
            texts.map((text) => ({ text })),
            bytes,
          ),
        ];
        expect(
          made.flatMap((batch) => batch.split('\n').map((line) => (JSON.parse(line) as { text: string }).text)),
        ).toEqual(texts);
        for (const batch of made) expect(Buffer.byteLength(batch) <= bytes || !batch.includes('\n')).toBe(true);
      }),
    );
  });
});

describe('settings', () => {
  it('are applied where they differ and only there', () => {
    const asFound = {
      ...TASK_SETTINGS,
      sortableAttributes: [...TASK_SETTINGS.sortableAttributes].sort(),
      typoTolerance: { ...TASK_SETTINGS.typoTolerance, disableOnWords: [] },
      stopWords: [],
    };
    expect(differing(TASK_SETTINGS, asFound)).toEqual({});
    expect(Object.keys(differing(TASK_SETTINGS, { ...asFound, prefixSearch: 'indexingTime' }))).toEqual([
      'prefixSearch',
    ]);
    expect(Object.keys(differing(TASK_SETTINGS, { ...asFound, synonyms: { a: ['b'] } }))).toEqual(['synonyms']);
    expect(
      Object.keys(differing(TASK_SETTINGS, { ...asFound, rankingRules: [...TASK_SETTINGS.rankingRules].reverse() })),
    ).toEqual(['rankingRules']);
    expect(Object.keys(differing(TASK_SETTINGS, {}))).toEqual(Object.keys(TASK_SETTINGS));
  });
});
