import type { GraphStore } from './store.js';

/** A competency question: what the graph must be able to answer, and the method that answers it in every store. */
export interface Question {
  readonly name: string;
  readonly vi: string;
  readonly en: string;
  readonly method: keyof GraphStore;
}

/** The questions the graph was made for (`design.md`, "Who it is for"); each store keeps their queries under its own folder. */
export const QUESTIONS = [
  {
    name: 'tasks-citing',
    vi: 'Nhiệm vụ nào thực hiện văn bản này (hoặc nhắc đến với vai trò khác), ai chủ trì, thời hạn nào?',
    en: 'Which tasks implement this instrument, or cite it in another role, led by whom, by when?',
    method: 'tasksCiting',
  },
  {
    name: 'tasks-covering',
    vi: 'Nhiệm vụ nào bao gồm cả “các văn bản hướng dẫn thi hành” của văn bản này?',
    en: 'Which tasks take in the texts that guide this instrument?',
    method: 'tasksCovering',
  },
  {
    name: 'count-tasks-citing',
    vi: 'Có bao nhiêu nhiệm vụ viện dẫn văn bản này?',
    en: 'How many tasks cite this instrument?',
    method: 'countTasksCiting',
  },
  {
    name: 'instrument-card',
    vi: 'Văn bản này là gì, ban hành ngày nào, được in thế nào, ai viện dẫn?',
    en: 'What is this instrument, when was it issued, how is it printed, who cites it?',
    method: 'instrument',
  },
  {
    name: 'instruments-of-number',
    vi: 'Số, ký hiệu này ứng với những văn bản nào trong kho?',
    en: 'Which instruments of the store bear this number?',
    method: 'findBySymbol',
  },
  {
    name: 'instruments-of-name',
    vi: 'Tên này ứng với những văn bản nào trong kho?',
    en: 'Which instruments of the store go by this name?',
    method: 'findByName',
  },
  {
    name: 'most-cited',
    vi: 'Văn bản nào được nhiều nhiệm vụ viện dẫn nhất?',
    en: 'Which instruments do most tasks cite?',
    method: 'instruments',
  },
  {
    name: 'relations',
    vi: 'Văn bản này sửa đổi, thay thế, quy định chi tiết, căn cứ văn bản nào; và ngược lại?',
    en: 'What does this instrument amend, replace, detail or rest on; and what does so to it?',
    method: 'relations',
  },
  {
    name: 'evidence',
    vi: 'Câu chữ nào, của tài liệu nào, nói lên quan hệ này?',
    en: 'Which words of which document state this relation?',
    method: 'evidence',
  },
  {
    name: 'trace',
    vi: 'Văn bản này dựa trên những gì, và những gì dựa trên nó, qua từng bước?',
    en: 'What does this instrument rest on, and what rests on it, step by step?',
    method: 'trace',
  },
  {
    name: 'impact',
    vi: 'Nếu văn bản này được sửa đổi, thay thế thì nhiệm vụ, đơn vị, chương trình nào bị tác động?',
    en: 'Which tasks, units and programmes are touched when this instrument is amended or replaced?',
    method: 'impact',
  },
  {
    name: 'where-printed',
    vi: 'Tài liệu này viện dẫn những gì; văn bản này được viện dẫn ở đâu?',
    en: 'What does this document cite; where is this instrument cited?',
    method: 'mentions',
  },
  {
    name: 'findings',
    vi: 'Những gì chưa xác định được hoặc mâu thuẫn với nhau?',
    en: 'What was not understood, or contradicts itself?',
    method: 'findings',
  },
  {
    name: 'coverage',
    vi: 'Kho có những gì, và “không tìm thấy” nghĩa là gì?',
    en: 'What is in the store, and what does a zero mean?',
    method: 'coverage',
  },
] as const satisfies readonly Question[];
