import type { Tag } from '../contract/route.js';

export const INTRODUCTION = {
  summary: 'Which tasks of work programmes cite which Vietnamese legal instruments, and what a text cites',
  description: [
    'Nhiệm vụ nào trong chương trình công tác viện dẫn văn bản nào; một đoạn văn viện dẫn những gì.',
    '',
    'Lists are paged by `cursor` (`next` of the page before). An unknown parameter is refused with the nearest one.',
    'Messages are Vietnamese, or English with `Accept-Language: en`. Offsets are UTF-16 code units into the original text.',
  ].join('\n'),
  license: { name: 'MIT', identifier: 'MIT' },
} as const;

export const TAG_NAMES: Readonly<Record<Tag, string>> = {
  citations: 'Viện dẫn trong một đoạn văn · what a text cites',
  instruments: 'Văn bản được viện dẫn · cited instruments',
  tasks: 'Nhiệm vụ · tasks',
  documents: 'Chương trình, kế hoạch · work programmes',
  search: 'Tra cứu · search',
  findings: 'Cần xác minh · what is to be looked at',
  store: 'Kho dữ liệu, máy chủ · the store and the server',
};

export const EVERY_ROUTE = {
  several: 'The reference fits several instruments: `candidates` lists them, or `links` leads to each',
  refused: 'Refused: the problem names what is wrong',
  failed: 'Failed: the store cannot be reached, or an error inside; `requestId` finds it in the log',
} as const;
