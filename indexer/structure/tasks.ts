import { isDutyLine } from './duty/duty-line.js';
import { readProseDuties } from './duty/prose-duties.js';
import { splitUnits } from './duty/unit-heads.js';
import { parsePeriod } from './period.js';
import type { Outline, OutlineSection, OutlineTask } from './prose/outline.js';
import type { TaskDraft } from './structure.js';
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
  return outline.tasks.map((task, at) => {
    const own = cells[at] ?? null;
    const duties = own === null ? proseDuties(units, task, lines[at] ?? [], outline, year) : tableDuties(own, year);
    return {
      number: task.label,
      path: pathOf(task, outline),
      category: task.category,
      blocks: task.units,
      section: task.section,
      ...duties,
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
  outline: Outline,
  year: number | null,
): Duties {
  const words = task.units.map((at) => (units[at] as Unit).text).join(' ');
  // A line of its own ("Đơn vị chủ trì: …") says it plainer than the sentence it stands below.
  const said = [...lines, words].map((text) => readProseDuties(text, year));
  const lead = said.find((one) => one.lead !== null)?.lead ?? null;
  const timed = said.find((one) => one.time !== null);
  const above = lead === null ? officeAbove(task.section, outline) : null;
  return {
    lead: lead ?? above,
    leadBasis: lead !== null ? 'printed' : above === null ? null : 'section',
    coordinating: said.find((one) => one.coordinating.length > 0)?.coordinating ?? [],
    time: timed?.time ?? null,
    period: timed?.period ?? null,
    timeBasis: timed === undefined ? null : 'printed',
    output: said.find((one) => one.output !== null)?.output ?? null,
    legalBasis: null,
    supervisor: null,
  };
}

/** In the chapter on organisation a heading may be an office: what stands under it is its work. */
function officeAbove(section: number, outline: Outline): string | null {
  const found = outline.sections[section] as OutlineSection | undefined;
  if (found === undefined || found.kind !== 'organising' || found.parent < 0) return null;
  return OFFICE_TITLE.test(found.title) ? found.title : null;
}

const OFFICE_TITLE =
  /^(?:Các\s+(?:đơn vị|phòng|sở|cơ quan|ban|ngành|bộ|địa phương|tổ chức|cục|vụ)|Sở|Bộ|Ban(?! hành)|Phòng|Văn phòng|Trung tâm|Cục|Tổng cục|Chi cục|Vụ|Viện|UBND|Ủy ban|Uỷ ban|HĐND|Hội|Đoàn|Công an|Thanh tra|Tòa án|Toà án|Thủ trưởng|Giám đốc|Chánh|Trưởng|Chủ tịch|Lãnh đạo|Đề nghị|Trường|Báo|Đài|Tỉnh ủy|Thành ủy)(?!\p{L})/u;

/** Labels from the outermost section in; a label that repeats the one above it ("2.3" under "2") takes its place. */
function pathOf(task: OutlineTask, outline: Outline): string {
  const labels: string[] = task.label === null ? [] : [task.label];
  for (let at = task.section; at >= 0; at = outline.sections[at]?.parent ?? -1) {
    const own = outline.sections[at]?.label;
    if (own != null) labels.unshift(own);
  }
  const path: string[] = [];
  for (const label of labels) {
    const last = path[path.length - 1];
    if (last !== undefined && label.startsWith(`${last}.`)) path.pop();
    path.push(label);
  }
  return path.join('.');
}
