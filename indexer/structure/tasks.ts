import { getOrMake } from '../../src/remember.js';
import { isDutyLine } from './duty/duty-line.js';
import { type ProseDuties, readProseDuties } from './duty/prose-duties.js';
import { splitUnits } from './duty/unit-heads.js';
import { parsePeriod } from './period.js';
import type { Outline, OutlineSection, OutlineTask } from './prose/outline.js';
import type { TaskDraft } from './structure.js';
import { isTimeCell } from './table/time-cell.js';
import type { Column, Unit } from './unit.js';

type Duties = Pick<
  TaskDraft,
  'lead' | 'leadBasis' | 'coordinating' | 'time' | 'period' | 'timeBasis' | 'output' | 'legalBasis' | 'supervisor'
>;

/**
 * Makes task drafts of the outline: number, path and duties.
 * @param year the year the document plans for, for times that name none
 */
export function readTasks(units: readonly Unit[], outline: Outline, year: number | null): TaskDraft[] {
  const cells = outline.tasks.map((): Map<Column, string> | null => null);
  const lines = outline.tasks.map((): string[] => []);
  units.forEach((unit, at) => {
    const task = outline.units[at]?.task ?? -1;
    if (task < 0 || unit.role === 'note') return;
    if (unit.column !== null) {
      const own = cells[task] ?? new Map<Column, string>();
      cells[task] = own.set(unit.column, unit.text);
    } else if (isDutyLine(unit.text)) lines[task]?.push(unit.text);
  });
  const above = sectionsAbove(outline, year);
  return outline.tasks.map((task, at) => {
    const own = cells[at] ?? null;
    const section = above(task.section);
    const duties = own === null ? proseDuties(units, task, lines[at] ?? [], section, year) : tableDuties(own, year);
    // Written out: to spread an object and add to it takes longer than to read most tasks.
    return {
      lead: duties.lead,
      leadBasis: duties.leadBasis,
      coordinating: duties.coordinating,
      time: duties.time,
      period: duties.period,
      timeBasis: duties.timeBasis,
      output: duties.output,
      legalBasis: duties.legalBasis,
      supervisor: duties.supervisor,
      number: task.label,
      path: pathOf(section, task.label),
      category: task.category,
      blocks: task.units,
      section: task.section,
    };
  });
}

/** What a section and those round it say of every task in them. */
interface Above {
  /** Labels from the outermost section in, with points between them; and without the innermost. */
  readonly path: string;
  readonly outerPath: string;
  readonly label: string | null;
  /** Lines on who and when, the innermost section's first. */
  readonly duties: readonly ProseDuties[];
  readonly office: string | null;
  readonly time: Pick<Duties, 'time' | 'period'> | null;
}

/** Reads what stands above a section's tasks once for all of them; -1 is no section. */
function sectionsAbove(outline: Outline, year: number | null): (section: number) => Above {
  const known = new Map<number, Above>();
  return (section) =>
    getOrMake(known, section, () => {
      const above = chain(section, outline);
      return {
        ...labelsOf(above),
        duties: above.flatMap(({ duties }) => duties).map((text) => readProseDuties(text, year)),
        office: officeAbove(above),
        time: timeAbove(above, year),
      };
    });
}

function tableDuties(cells: ReadonlyMap<Column, string>, year: number | null): Duties {
  const lead = cells.get('lead') ?? null;
  const time = cells.get('time') ?? null;
  return {
    lead,
    leadBasis: lead === null ? null : 'printed',
    coordinating: splitUnits(cells.get('coordinating') ?? ''),
    time,
    period: time === null ? null : parsePeriod(time, year),
    timeBasis: time === null ? null : 'printed',
    output: cells.get('output') ?? null,
    legalBasis: cells.get('legalBasis') ?? null,
    supervisor: cells.get('supervisor') ?? null,
  };
}

function proseDuties(
  units: readonly Unit[],
  task: OutlineTask,
  lines: readonly string[],
  above: Above,
  year: number | null,
): Duties {
  // A line of its own ("Đơn vị chủ trì: …") says it plainer than the sentence it stands below.
  const own = lines.map((text) => readProseDuties(text, year));
  own.push(readProseDuties(wordsOf(task, units), year));
  const shared = above.duties;
  const lead = own.find((one) => one.lead !== null)?.lead ?? null;
  const leadAbove = lead ?? shared.find((one) => one.lead !== null)?.lead ?? above.office;
  const timed = own.find((one) => one.time !== null);
  const timedAbove = timed ?? shared.find((one) => one.time !== null) ?? above.time;
  const all = shared.length === 0 ? own : [...own, ...shared];
  return {
    lead: leadAbove,
    leadBasis: lead !== null ? 'printed' : leadAbove === null ? null : 'section',
    coordinating: all.find((one) => one.coordinating.length > 0)?.coordinating ?? [],
    time: timedAbove?.time ?? null,
    period: timedAbove?.period ?? null,
    timeBasis: timed !== undefined ? 'printed' : timedAbove === null ? null : 'section',
    output: all.find((one) => one.output !== null)?.output ?? null,
    legalBasis: null,
    supervisor: null,
  };
}

/** Most tasks are one unit, whose words need not be put together. */
function wordsOf({ units: [first, ...more] }: OutlineTask, units: readonly Unit[]): string {
  let words = first === undefined ? '' : (units[first] as Unit).text;
  for (const at of more) words += ` ${(units[at] as Unit).text}`;
  return words;
}

/** The section a task stands in and those round it, innermost first. */
function chain(section: number, outline: Outline): OutlineSection[] {
  const sections: OutlineSection[] = [];
  for (let at = section; at >= 0; at = (outline.sections[at] as OutlineSection).parent) {
    sections.push(outline.sections[at] as OutlineSection);
  }
  return sections;
}

/** In the chapter on organisation a heading may be an office: what stands under it is its work. */
function officeAbove(above: readonly OutlineSection[]): string | null {
  const [section] = above;
  if (section === undefined || section.kind !== 'organising' || section.parent < 0) return null;
  return OFFICE_TITLE.test(section.title) ? section.title : null;
}

/** Programmes by quarter or month have headings that are times: "2. Quý II/2026". */
function timeAbove(above: readonly OutlineSection[], year: number | null): Pick<Duties, 'time' | 'period'> | null {
  const section = above.find(({ title }) => isTimeCell(title));
  return section === undefined ? null : { time: section.title, period: parsePeriod(section.title, year) };
}

const OFFICE_TITLE =
  /^(?:Các\s+(?:đơn vị|phòng|sở|cơ quan|ban|ngành|bộ|địa phương|tổ chức|cục|vụ)|Sở|Bộ|Ban(?! hành)|Phòng|Văn phòng|Trung tâm|Cục|Tổng cục|Chi cục|Vụ|Viện|UBND|Ủy ban|Uỷ ban|HĐND|Hội|Đoàn|Công an|Thanh tra|Tòa án|Toà án|Thủ trưởng|Giám đốc|Chánh|Trưởng|Chủ tịch|Lãnh đạo|Đề nghị|Trường|Báo|Đài|Tỉnh ủy|Thành ủy)(?!\p{L})/u;

/** Labels from the outermost section in; a label that repeats the one above it ("2.3" under "2") takes its place. */
function labelsOf(above: readonly OutlineSection[]): Pick<Above, 'path' | 'outerPath' | 'label'> {
  const labels: string[] = [];
  for (let at = above.length - 1; at >= 0; at--) {
    const { label } = above[at] as OutlineSection;
    if (label === null) continue;
    if (repeats(label, labels[labels.length - 1] ?? null)) labels.pop();
    labels.push(label);
  }
  return {
    path: labels.join('.'),
    outerPath: labels.slice(0, -1).join('.'),
    label: labels[labels.length - 1] ?? null,
  };
}

function pathOf(above: Above, own: string | null): string {
  if (own === null) return above.path;
  const outer = repeats(own, above.label) ? above.outerPath : above.path;
  return outer === '' ? own : `${outer}.${own}`;
}

function repeats(label: string, above: string | null): boolean {
  return above !== null && label.startsWith(above) && label.charAt(above.length) === '.';
}
