import type { Job } from '../../service/jobs/job.js';
import type { Language } from '../../src/errors/errors.js';

type Standing = Exclude<Job['state'], 'running'> | NonNullable<Job['stage']>;

/** How a job stands, for people, and how far it is. */
export const STANDINGS: Readonly<Record<Standing, { readonly progress: number } & Readonly<Record<Language, string>>>> =
  {
    queued: { progress: 0, vi: 'Đang chờ đến lượt', en: 'Waiting for its turn' },
    waiting: { progress: 0.05, vi: 'Chờ tiến trình khác ghi xong', en: 'Waiting for another process that is writing' },
    unreachable: {
      progress: 0.05,
      vi: 'Kho dữ liệu chưa trả lời; sẽ thử lại',
      en: 'The store does not answer; trying again',
    },
    reading: { progress: 0.3, vi: 'Đang đọc', en: 'Reading' },
    settling: { progress: 0.7, vi: 'Đang xác định văn bản được viện dẫn', en: 'Finding out what is cited' },
    done: { progress: 1, vi: 'Xong', en: 'Done' },
    failed: { progress: 1, vi: 'Không thực hiện được', en: 'Failed' },
  };
