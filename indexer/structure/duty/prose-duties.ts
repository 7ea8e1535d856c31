import type { Period } from '../../../src/facts/task.js';
import { parsePeriod } from '../period.js';
import { ACTIONS } from './actions.data.js';
import { splitUnits } from './unit-heads.js';
import { wordFinder } from './word-finder.js';

/** Who does a task, with whom, and when, as far as its own words say so. */
export interface ProseDuties {
  readonly lead: string | null;
  readonly coordinating: readonly string[];
  readonly time: string | null;
  readonly period: Period | null;
  readonly output: string | null;
}

const VERB = `(?:${[...ACTIONS].sort((a, b) => b.length - a.length).join('|')})`;
const OFFICE =
  '(?:Các\\s+(?:[Pp]hòng|[Đđ]ơn vị|[Ss]ở|[Bb]an|[Cc]ơ quan|[Nn]gành|[Tt]ổ chức|[Đđ]ịa phương|[Cc]ục|[Vv]ụ|[Tt]rung tâm|[Bb]ộ|[Hh]ội|[Đđ]oàn|[Cc]hi cục|[Tt]rường|[Dd]oanh nghiệp|[Tt]hành viên|[Cc]ụm)|Sở|Bộ|Ban(?! hành)|Phòng(?! ngừa|,)|Văn phòng|Trung tâm|Cục|Tổng cục|Chi cục|Vụ|Viện|UBND|Ủy ban|Uỷ ban|HĐND|Hội(?! nghị| thảo)|Đoàn|Công an|Công đoàn|Thanh tra(?! việc| các| trách)|Tòa án|Toà án|Viện kiểm sát|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Liên đoàn|Liên minh|Ủy viên|Thủ trưởng|Giám đốc|Phó Giám đốc|Chánh|Trưởng|Phó Trưởng|Chủ tịch|Lãnh đạo(?!,)|Trợ giúp viên|Kho bạc|Ngân hàng|Bảo hiểm|Báo|Đài|Trường|Tổ(?! chức))';

/** The office as subject: "Chánh Văn phòng Sở chủ trì …", "Sở Nội vụ, trên cơ sở …, tham mưu …". */
const SUBJECT = new RegExp(
  `^(${OFFICE}(?!\\p{L})(?:(?!\\svới\\s)[^.;:()“”]){0,160}?)(?:,\\s*(?:trên cơ sở|căn cứ|theo|trong phạm vi)|\\s+${VERB})(?!\\p{L})`,
  'u',
);
/** "Giao Sở Tư pháp chủ trì …", "Đề nghị UBND tỉnh …". */
const ASSIGNED = new RegExp(
  `(?:^|[.;]\\s+)(?:Giao|Đề nghị|Yêu cầu|Phân công)\\s+(?:cho\\s+)?(\\p{Lu}[^.;:()“”]{1,140}?)\\s+${VERB}(?!\\p{L})`,
  'u',
);
const ORDERS = ['Giao ', 'Đề nghị ', 'Yêu cầu ', 'Phân công '];
/** "Trong quá trình …, Sở Tư pháp sẽ …". */
const LATE_SUBJECT = new RegExp(
  `^(?:Trong quá trình|Trên cơ sở|Căn cứ)[^.;]{0,260}?,\\s(${OFFICE}(?!\\p{L})[^.,;:()“”]{0,60}?)\\s+${VERB}(?!\\p{L})`,
  'u',
);
/** The office that opens a later sentence of the task: "… đến năm 2030. Sở Tư pháp chủ trì, phối hợp với …; Quý II/2027." */
const LATER_SUBJECT = new RegExp(
  `[.;]\\s+(${OFFICE}(?!\\p{L})[^.;:()“”]{0,140}?)\\s+(?:(?:sẽ|có trách nhiệm|được giao)\\s+)?(?:chủ trì|(?:làm|là) đầu mối|thực hiện(?=\\s*[;.]))(?!\\p{L})`,
  'u',
);
/** What "chủ trì", "đầu mối" and "thực hiện" hold and few other words do: looked for from a rare letter on (see `wordFinder`). */
const LEADS = ['ủ trì', 'ầu mối', 'ực hiện'];
const CHAIRS = 'ủ trì';
const HELPS = 'ối hợp';
const LABELLED_LEAD =
  /(?:(?:đơn vị|cơ quan|bộ phận|cá nhân) (?:được giao )?(?:chủ trì|thực hiện|chịu trách nhiệm|tham mưu|đầu mối)|chủ trì)(?: thực hiện| tham mưu| soạn thảo)?\s*:\s*([^;.]{2,200})/iu;
const LABELLED_HELP =
  /phối hợp(?: thực hiện)?\s*:\s*((?:(?!thời gian|thời hạn|tiến độ|sản phẩm|đơn vị chủ|kết quả)[^.]){2,400})/iu;
const LABELLED_OUTPUT = /(?:sản phẩm|kết quả)(?: dự kiến| đầu ra| hoàn thành){0,2}\s*:\s*([^;.]{2,200})/iu;
const LABELLED_TIME =
  /(?:thời gian|thời hạn|tiến độ)(?: thực hiện| hoàn thành| triển khai| tổ chức){0,2}\s*:\s*([^;.]{2,120})/iu;
const DONE_BY = /\(\s*(?:do\s+)?(\p{Lu}[^().;]{2,80}?)\s+chủ trì(?:[^()]{0,120})\)/u;

/** "phối hợp với các sở, ngành", "phối hợp Bộ Tư pháp": up to what they do together. */
const HELP = new RegExp(
  `(?<!Hội đồng )[Pp]hối hợp(?:\\s+(?:chặt chẽ|tốt|thường xuyên|hiệu quả|đồng bộ))*\\s+(?:(?:với|cùng)\\s+|(?=${OFFICE}(?!\\p{L})))([^.;:()]{2,200}?)(?=\\s+(?:trong|để|về|khi|nhằm|tại|trên|theo|vừa)\\s|,\\s+vừa\\s|(?<!,|các|và|những)\\s+${VERB}(?!\\p{L})|[.;:()]|,\\s+(?:kịp thời|thường xuyên|tham mưu|triển khai|theo dõi)|$)`,
  'u',
);

const DAY = '(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{1,2} tháng \\d{1,2} năm \\d{4})';
/** What printed times look like, surest first. Each is tried only where its words stand at all. */
const TIMES: readonly { readonly words: readonly string[]; readonly pattern: RegExp }[] = [
  { words: ['từ ngày'], pattern: new RegExp(`từ ngày ${DAY} đến (?:hết )?ngày ${DAY}`, 'iu') },
  {
    words: ['trước', 'chậm nhất', 'muộn nhất', 'không quá', 'đến hết'],
    pattern: new RegExp(
      `(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|không quá|đến hết)(?: trong)? (?:ngày )?${DAY}`,
      'iu',
    ),
  },
  {
    words: ['trước', 'chậm nhất', 'muộn nhất', 'đến hết'],
    pattern:
      /(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|đến hết)(?: trong)? (?:tháng \d{1,2}|quý [IVX1-4]+)(?:\s?[/.-]\s?\d{4}|,? năm \d{4})/iu,
  },
  {
    words: ['quý ', 'tháng '],
    pattern:
      /(?:trong|vào|hoàn thành|xong trong|thực hiện)(?: trong)? (?:tháng \d{1,2}|quý [IVX1-4]+(?:(?:,| và) [IVX1-4]+){0,3})(?:\s?[/.-]\s?\d{4}|,? năm \d{4})/iu,
  },
  { words: ['trong năm'], pattern: /(?:hoàn thành|thực hiện|xong|triển khai|ban hành)(?: xong)? trong năm \d{4}/iu },
  {
    words: ['tháng '],
    pattern: /(?:hoàn thành|thực hiện|xong|sơ kết|báo cáo)(?: trong)? (?:6|06) tháng (?:đầu|cuối) năm(?: \d{4})?/iu,
  },
  {
    words: ['quý ', 'tháng ', 'cả năm', 'mỗi '],
    pattern:
      /(?<=[.;,] )(?:(?:quý [IVX1-4]+(?:(?:,| và) (?:quý )?[IVX1-4]+){0,3}|(?:6|06) tháng (?:đầu|cuối) năm|tháng \d{1,2}(?:(?:,| và) tháng \d{1,2}){0,5})(?:\s?[/.-]\s?\d{4}|,? năm \d{4}|(?<=năm) \d{4})|cả năm \d{4}|mỗi (?:năm|quý|tháng|tuần) (?:một|hai|\d+) (?:lần|đợt|kỳ))(?=\s*\.?\s*$)/iu,
  },
  { words: ['khi '], pattern: /(?<!\p{L})(?:ngay )?sau khi [^.:;,]{3,120}/iu },
  { words: ['khi '], pattern: /(?<!\p{L})ngay (?:từ )?khi [^.:;,]{3,120}/iu },
  {
    words: ['khi '],
    pattern:
      /(?<!\p{L})khi (?:có sự|có vụ|có phát sinh|có yêu cầu|phát sinh|nhận được|phát hiện|có thay đổi|có hướng dẫn)[^.;,]{0,100}/iu,
  },
  {
    words: ['định kỳ', 'hằng ', 'hàng '],
    pattern:
      /(?<!\p{L})(?:định kỳ(?: (?:hằng|hàng) (?:năm|quý|tháng|tuần))?|(?:hằng|hàng) (?:năm|quý|tháng|tuần))(?!\p{L})/iu,
  },
  { words: ['thường xuyên'], pattern: /(?<!\p{L})thường xuyên(?!\p{L})/iu },
  { words: ['kỳ báo cáo'], pattern: /(?<!\p{L})trong (?:cả )?(?:tất cả )?các kỳ báo cáo/iu },
];
/** The words of all patterns, each looked for once; a pattern knows its own by their bits. */
const WORDS = [...new Set(TIMES.flatMap(({ words }) => words))];
const FINDERS = WORDS.map(wordFinder);
const PATTERNS = TIMES.map(({ words, pattern }) => ({
  bits: words.reduce((bits, word) => bits | (1 << WORDS.indexOf(word)), 0),
  pattern,
}));

/** An event or a habit that only qualifies a noun is no time of the task. */
const NO_TIME =
  /(?:nhiệm vụ|công tác|hoạt động|kinh phí|chi|cơ quan|thi đua|thành viên|ủy ban|khám|thay đổi)\s+thường xuyên|không thường xuyên|thường xuyên,? (?:đột xuất|liên tục và|chuyên)/iu;

/** "cơ quan chủ trì soạn thảo" names nobody. */
const NO_ONE = /^(?:các\s+)?(?:cơ quan|đơn vị)$/iu;

/**
 * Reads duties out of a task's own sentences (domain reference §5.2), only where they are said in so many words. A date
 * after "trước" or "chậm nhất" is a deadline; one inside a plan's name never is.
 * @param year the year the document plans for
 */
export function readProseDuties(text: string, year: number | null): ProseDuties {
  const labelled = text.includes(':');
  const lead = leadOf(text, labelled);
  const help = text.includes(HELPS) ? helpOf(text, labelled) : '';
  const time = timeOf(text, labelled);
  return {
    lead: lead === null ? null : tidy(lead),
    coordinating: splitUnits(help.trim()).filter((unit) => !NO_ONE.test(unit)),
    time,
    period: time === null ? null : parsePeriod(time, year),
    output: labelled ? (LABELLED_OUTPUT.exec(text)?.[1]?.trim() ?? null) : null,
  };
}

function helpOf(text: string, labelled: boolean): string {
  return (labelled ? LABELLED_HELP.exec(text)?.[1] : undefined) ?? HELP.exec(text)?.[1] ?? '';
}

function leadOf(text: string, labelled: boolean): string | null {
  const found =
    (labelled ? LABELLED_LEAD.exec(text) : null) ??
    SUBJECT.exec(text) ??
    (ORDERS.some((order) => text.includes(order)) ? ASSIGNED.exec(text) : null);
  const named =
    found ??
    (text.includes(CHAIRS) ? DONE_BY.exec(text) : null) ??
    (LEADS.some((words) => text.includes(words)) ? LATER_SUBJECT.exec(text) : null) ??
    LATE_SUBJECT.exec(text);
  return named?.[1] ?? null;
}

function timeOf(text: string, labelled: boolean): string | null {
  const told = labelled ? LABELLED_TIME.exec(text)?.[1] : undefined;
  if (told !== undefined) return told.trim();
  let printed = 0;
  for (let at = 0; at < FINDERS.length; at++) if (FINDERS[at]?.(text) === true) printed |= 1 << at;
  if (printed === 0) return null;
  for (const { bits, pattern } of PATTERNS) {
    const found = (bits & printed) === 0 ? null : pattern.exec(text);
    if (found === null || NO_TIME.test(text.slice(Math.max(0, found.index - 20), found.index + found[0].length + 12)))
      continue;
    return found[0].trim();
  }
  return null;
}

function tidy(office: string): string {
  return office
    .replace(/^(?:cho|các đồng chí)\s+/u, '')
    .replace(/[\s,.]+$/u, '')
    .trim();
}
