import { findAgency } from '../../../src/issuers/index.js';

/** What is decided opens with the body that decides it ("ỦY BAN NHÂN DÂN TỈNH NGHỆ AN"), between its title and its legal basis. */
const DECIDED = new Set(['quyết định', 'nghị quyết', 'nghị định', 'thông tư', 'thông tư liên tịch', 'chỉ thị']);
/** A line after these goes on with the title: "… PHÂN CẤP QUẢN LÝ CỦA ⏎ BỘ TƯ PHÁP". */
const GOES_ON = /(?:^|[\s,(])(?:của|và|với|thuộc|tại|cho|do|ở|trong|theo|giữa|,)$/u;

export interface OpenedTitle {
  /** The lines of the title alone. */
  readonly title: readonly string[];
  /** The body below them, as printed; null where none stands there. */
  readonly body: string | null;
}

/** Parts the title from the body that decides, printed below it on one line or two; of other types there is none. */
export function partDecidingBody(lines: readonly string[], type: string | null): OpenedTitle {
  if (type === null || !DECIDED.has(type)) return { title: lines, body: null };
  for (const count of [1, 2]) {
    const at = lines.length - count;
    if (at < 1) break;
    const body = lines.slice(at).join(' ').trim();
    if (body !== body.toUpperCase() || GOES_ON.test((lines[at - 1] as string).trim().toLowerCase())) continue;
    if (findAgency(body)?.rest === '') return { title: lines.slice(0, at), body };
  }
  return { title: lines, body: null };
}
