import type { Relation } from '../../src/facts/statement.js';
import type { Register } from '../../src/register/register.js';
import type { RegisterRow } from '../../src/register/row.js';
import { type TitleReference, titleReferences } from './title-references.js';

/** "A does R to B" as the title of an instrument says it; A is the instrument or one its title names. */
export interface TitleRelation {
  readonly from: string;
  readonly relation: Relation;
  readonly to: string;
  readonly part: 'whole' | 'part';
}

interface Cue {
  readonly relation: Relation;
  readonly words: RegExp;
  /** Whether any words may stand between cue and instrument, or those of `FILLER` alone. */
  readonly loose: boolean;
}

/** Cue phrases of titles (domain reference §4.2); the last one before an instrument governs it. */
const CUES: readonly Cue[] = [
  {
    relation: 'amends',
    words: /(?:sửa đổi|bổ sung|điều chỉnh)(?:(?:\s*,\s*|\s+và\s+)(?:sửa đổi|bổ sung|thay thế|bãi bỏ|hủy bỏ))*/giu,
    loose: true,
  },
  { relation: 'repeals', words: /(?:bãi bỏ|hủy bỏ)/giu, loose: true },
  { relation: 'replaces', words: /thay thế/giu, loose: true },
  { relation: 'corrects', words: /đính chính/giu, loose: true },
  { relation: 'extends', words: /kéo dài (?:thời hạn|thời gian)/giu, loose: true },
  { relation: 'suspends', words: /(?:ngưng|đình chỉ)\s+(?:hiệu lực|thi hành)/giu, loose: true },
  { relation: 'continues', words: /tiếp tục (?:đẩy mạnh )?thực hiện/giu, loose: false },
  { relation: 'details', words: /(?:quy|qui) định (?:chi tiết|biện pháp|thi hành)/giu, loose: false },
  { relation: 'guides', words: /hướng dẫn/giu, loose: false },
  { relation: 'implements', words: /(?:triển khai |tổ chức |việc |về )(?:thi hành|thực hiện)/giu, loose: false },
];

const FILLER = new Set(
  'một số các điều khoản điểm nội dung quy qui định của tại trong và biện pháp thi hành thực hiện việc hướng dẫn áp dụng tổ chức triển khai chương mục phần chi tiết , cụ thể về'.split(
    ' ',
  ),
);
/** Only a part of the object is touched. */
const PART = /một phần|một số|điều(?! kiện)|khoản|điểm|phụ lục|danh mục|biểu|mẫu|nội dung/iu;
const CONNECTIVE = /^\s*(?:[,;]|và|[,;]\s*và)\s*(?:(?:các|của)\s+)?$/iu;

interface Governed {
  readonly subject: string;
  readonly relation: Relation;
  readonly part: 'whole' | 'part';
}

/** The relations a title states, of the instrument itself and of those it names (direction traps of §4.2 observed). */
export function titleRelations(row: RegisterRow, register: Register): readonly TitleRelation[] {
  const title = row.title ?? '';
  const references = titleReferences(row, register);
  const relations: TitleRelation[] = [];
  const earlier: TitleReference[] = [];
  let before: { readonly reference: TitleReference; readonly governed: Governed | null } | null = null;
  let main: { readonly type: string; readonly governed: Governed } | null = null;
  for (const reference of references) {
    const gap = title.slice(before?.reference.extent ?? 0, reference.start);
    let governed: Governed | null = null;
    const cue = lastCue(gap);
    if (cue !== null && cue.voice !== 'active') {
      // "… được sửa đổi theo Nghị định số N": N does it to the last instrument of its own kind named before it.
      const object = earlier.findLast(({ type }) => type === reference.type);
      if (cue.voice === 'passive' && reference.id !== null && object?.id && object.id !== reference.id) {
        relations.push({ from: reference.id, relation: cue.relation, to: object.id, part: cue.part });
      }
    } else if (before === null) {
      governed = cue === null ? null : { subject: row.id, relation: cue.relation, part: cue.part };
    } else if (CONNECTIVE.test(gap)) {
      // "A hướng dẫn B và C": the same verb, unless C is again of the kind the main verb began with.
      governed = main !== null && main.type === reference.type ? main.governed : before.governed;
    } else if (cue !== null && /(?:^|[,;]|\svà)\s*$/u.test(gap.slice(0, cue.start))) {
      const attached: boolean = gap.slice(0, cue.start).trim() === '' && before.reference.id !== null;
      governed = {
        subject: attached ? (before.reference.id ?? row.id) : row.id,
        relation: cue.relation,
        part: cue.part,
      };
    } else if (cue !== null && before.reference.id !== null) {
      governed = { subject: before.reference.id, relation: cue.relation, part: cue.part };
    } else if (main !== null && main.type === reference.type && /(?:[,;]|\svà)\s*(?:các\s+)?$/u.test(gap)) {
      governed = main.governed;
    }
    if (governed !== null && main === null && governed.subject === row.id) main = { type: reference.type, governed };
    if (governed !== null && reference.id !== null && reference.id !== governed.subject) {
      relations.push({ from: governed.subject, relation: governed.relation, to: reference.id, part: governed.part });
    }
    before = { reference, governed };
    earlier.push(reference);
  }
  return relations;
}

/** Longest stretch between two verbs of one act, UTF-16 code units. */
const MAX_VERBS = 40;

function isFiller(text: string): boolean {
  return (text.toLowerCase().match(/\p{L}+|,/gu) ?? []).every((word) => FILLER.has(word));
}

interface CueAt {
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
}

/** "sửa đổi, bổ sung, bãi bỏ một số điều" and "quy định chi tiết và hướng dẫn thi hành" are one act, named by its first verb. */
function isOneAct(first: CueAt, next: CueAt, gap: string): boolean {
  return next.start < first.end || (first.cue.relation === 'details' && isFiller(gap.slice(first.end, next.start)));
}

interface FoundCue extends Omit<Governed, 'subject'> {
  readonly start: number;
  /** `anonymous`: done by an act without a number ("hướng dẫn Luật sửa đổi …"), of which nothing is said here. */
  readonly voice: 'active' | 'passive' | 'anonymous';
}

const PASSIVE = /(?:được|bị)\s+$/iu;
const ANONYMOUS = /(?:^|\s)(?:nghị định|nghị quyết|thông tư|quyết định|pháp lệnh|luật)\s+$/iu;

/** The cue that governs what follows `gap`: the last one whose rest is filler, or any words for a loose cue. */
function lastCue(gap: string): FoundCue | null {
  const found = CUES.flatMap((cue) =>
    [...gap.matchAll(cue.words)].map((match) => ({ cue, start: match.index, end: match.index + match[0].length })),
  ).sort((one, other) => one.start - other.start || other.end - one.end);
  let last: CueAt | null = null;
  for (const next of found) {
    const joined: boolean = last !== null && next.start < last.end + MAX_VERBS && isOneAct(last, next, gap);
    last = last !== null && joined ? { cue: last.cue, start: last.start, end: Math.max(last.end, next.end) } : next;
  }
  if (last === null) return null;
  const rest = gap.slice(last.end);
  if (!last.cue.loose && !isFiller(rest)) return null;
  const whole = last.cue.relation !== 'amends' && !PART.test(gap.slice(last.start));
  const left = gap.slice(0, last.start);
  const voice = PASSIVE.test(left) ? 'passive' : ANONYMOUS.test(left) ? 'anonymous' : 'active';
  return { relation: last.cue.relation, part: whole ? 'whole' : 'part', start: last.start, voice };
}
