import type { Zone } from '../../../src/facts/mention.js';
import type { TaskCategory } from '../../../src/facts/task.js';
import { isDutyLine } from '../duty/duty-line.js';
import type { BlockKind } from '../flow.js';
import { endsWithOneOf, isCapitals } from '../page/letters.js';
import type { Unit } from '../unit.js';
import { readBack } from './back.js';
import { isAttachment, isPreamble, isTitleLine, readFront } from './front.js';
import { isClosing, isHeading, isLeadIn } from './heading.js';
import type { MarkerKind } from './marker.js';
import { sectionKind } from './section-kind.js';
import type { SectionKind } from './section-kinds.data.js';

/** A heading with its place in the tree; `first` and `last` are unit indices. */
export interface OutlineSection {
  readonly label: string | null;
  readonly title: string;
  readonly parent: number;
  readonly rank: number;
  readonly kind: SectionKind;
  readonly first: number;
  last: number;
  /** Lines that say who and when for all of its tasks: they stand below the last of them, at a level above theirs. */
  readonly duties: string[];
}

export interface OutlineTask {
  readonly label: string | null;
  readonly category: TaskCategory;
  readonly section: number;
  /** Unit indices that make up its text. */
  readonly units: number[];
}

/** What each unit is. `section` and `task` index the lists beside it, or are -1. */
export interface OutlineUnit {
  kind: BlockKind;
  zone: Zone;
  section: number;
  task: number;
}

export interface Outline {
  readonly units: readonly OutlineUnit[];
  readonly sections: readonly OutlineSection[];
  readonly tasks: readonly OutlineTask[];
}

/**
 * Cuts a document into sections and tasks (domain reference §5.1): a task is the smallest numbered or bulleted unit, or
 * a paragraph of its own under a heading, with an action someone must take. Goals, preamble and recipients hold none.
 */
export function readOutline(units: readonly Unit[]): Outline {
  return new OutlineReader(units).read();
}

const BULLETS: ReadonlySet<MarkerKind> = new Set(['star', 'dash', 'plus']);
/** Where headings without a number stand: capitals above all numbered points, other words below the lettered ones. */
const BARE_CAPITALS = 45;
const BARE_WORDS = 86;

/** Outside any chapter: an article of a decision organises, all else is work. */
function rootKind(unit: Unit): SectionKind {
  return unit.marker?.kind === 'article' ? 'organising' : 'task';
}

class OutlineReader {
  private readonly places: OutlineUnit[];
  private readonly sections: OutlineSection[] = [];
  private readonly tasks: OutlineTask[] = [];
  private readonly back: ReturnType<typeof readBack>;
  /** Indices of the sections that stand open, outermost first. */
  private open: number[] = [];
  /** The task that unmarked paragraphs go on with, or -1. */
  private current = -1;
  /** Units before this index are front matter of a title further down, and done with. */
  private frontEnd = 0;
  /** The task of the table row being read. */
  private row = -1;

  constructor(private readonly units: readonly Unit[]) {
    this.places = units.map(() => ({ kind: 'paragraph', zone: 'body', section: -1, task: -1 }));
    this.back = readBack(units);
  }

  read(): Outline {
    const body = this.firstOfBody();
    const front = readFront(this.units.slice(0, body));
    for (let at = 0; at < body; at++) Object.assign(this.places[at] as OutlineUnit, front[at]);
    const fragment = body === this.units.length && front.every((place) => place.kind !== 'title');
    for (let at = fragment ? 0 : body; at < this.units.length; at++) this.unit(at, fragment);
    return { units: this.places, sections: this.sections, tasks: this.tasks };
  }

  /** Index of the first heading, item or table: everything above is front matter. */
  private firstOfBody(): number {
    const found = this.units.findIndex((unit, at) => {
      if (unit.role === 'cell' || unit.role === 'group') return true;
      if (unit.role !== 'prose' || unit.marker === null || isPreamble(unit.text)) return false;
      if (at === 0 && unit.marker.kind === 'hash') return false;
      return !BULLETS.has(unit.marker.kind) || !this.headingFollows(at);
    });
    return found < 0 ? this.units.length : found;
  }

  /** Bullets above the first heading list what the plan is based on; without any heading they are its tasks. */
  private headingFollows(at: number): boolean {
    for (let next = at + 1; next < this.units.length && next < at + 40; next++) {
      const marker = this.units[next]?.marker;
      if (marker !== null && marker !== undefined && marker.rank < 80) return true;
    }
    return false;
  }

  private unit(at: number, fragment: boolean): void {
    const unit = this.units[at] as Unit;
    const place = this.places[at] as OutlineUnit;
    const back = this.back[at] ?? null;
    if (unit.role === 'note') this.note(at, place);
    else if (unit.role !== 'prose') this.tableUnit(at, unit, place);
    else if (back !== null) this.closing(back, place);
    else if (isAttachment(unit.text)) place.zone = 'attachment';
    else if (fragment && isPreamble(unit.text)) place.zone = 'legal-basis';
    else if (isTitleLine(unit.text) && unit.marker === null && !fragment) this.restart(at, place);
    else if (at < this.frontEnd) return;
    else if (isHeading(this.units, at, this.back)) this.heading(at, unit, place);
    else this.content(at, unit, place);
  }

  private closing(kind: 'recipients' | 'signature', place: OutlineUnit): void {
    place.kind = kind;
    place.zone = 'recipients';
    this.open = [];
    this.current = -1;
  }

  private note(at: number, place: OutlineUnit): void {
    const before = this.places[at - 1];
    Object.assign(place, {
      kind: 'footnote',
      zone: 'footnote',
      section: before?.section ?? -1,
      task: before?.task ?? -1,
    });
  }

  /** The content of a row is a task; its other cells belong to it. */
  private tableUnit(at: number, unit: Unit, place: OutlineUnit): void {
    if (unit.role === 'group') {
      this.heading(at, unit, place);
      return;
    }
    this.closeDeeper(at, unit);
    place.kind = 'cell';
    place.section = this.open[this.open.length - 1] ?? -1;
    const kind = place.section < 0 ? 'task' : (this.sections[place.section] as OutlineSection).kind;
    if (unit.column === 'content') {
      // A table of duties is one of tasks wherever it stands; only goals hold none.
      const category = kind === 'none' ? 'task' : kind;
      this.tasks.push({ label: unit.marker?.label ?? null, category, section: place.section, units: [at] });
      this.row = this.tasks.length - 1;
    }
    place.task = this.row;
    this.current = -1;
  }

  /** A second title in the file (an annex, the plan behind its decision) has front matter of its own. */
  private restart(at: number, place: OutlineUnit): void {
    this.open = [];
    this.current = -1;
    Object.assign(place, { kind: 'title', zone: 'heading' });
    if (at < this.frontEnd) return;
    let end = at + 1;
    while (
      end < this.units.length &&
      this.units[end]?.role === 'prose' &&
      this.units[end]?.marker === null &&
      !isHeading(this.units, end, this.back)
    )
      end++;
    if (this.units[end]?.role === 'prose' && this.units[end]?.marker === null) end = at + 1;
    readFront(this.units.slice(at, end)).forEach((found, index) => {
      Object.assign(this.places[at + index] as OutlineUnit, found);
    });
    this.frontEnd = end;
  }

  private heading(at: number, unit: Unit, place: OutlineUnit): void {
    const rank = unit.marker?.rank ?? (isCapitals(unit.text) ? BARE_CAPITALS : BARE_WORDS);
    while (
      this.open.length > 0 &&
      (this.sections[this.open[this.open.length - 1] as number] as OutlineSection).rank >= rank
    ) {
      this.open.pop();
    }
    const parent = this.open[this.open.length - 1] ?? -1;
    const above = parent < 0 ? null : (this.sections[parent] as OutlineSection).kind;
    const title = endsWithOneOf(unit.text, ':.;') ? unit.text.slice(0, -1).trimEnd() : unit.text;
    const own = sectionKind(title, parent < 0 || rank <= 50);
    this.sections.push({
      label: unit.marker?.label ?? null,
      title,
      parent,
      rank,
      kind: own ?? above ?? (unit.marker?.kind === 'article' ? 'organising' : 'task'),
      first: at,
      last: at,
      duties: [],
    });
    this.open.push(this.sections.length - 1);
    this.current = -1;
    Object.assign(place, { kind: 'heading', zone: 'heading', section: this.sections.length - 1 });
  }

  /** An item closes the lead-ins and headings of its own level and below: "- Thời gian: …" after "a) Nội dung:". */
  private closeDeeper(at: number, unit: Unit): void {
    if (unit.marker !== null) {
      const rank = unit.marker.rank;
      while (
        this.open.length > 0 &&
        (this.sections[this.open[this.open.length - 1] as number] as OutlineSection).rank >= rank
      ) {
        this.open.pop();
        this.current = -1;
      }
    }
    for (const section of this.open) (this.sections[section] as OutlineSection).last = at;
  }

  private content(at: number, unit: Unit, place: OutlineUnit): void {
    this.closeDeeper(at, unit);
    const section = this.open[this.open.length - 1] ?? -1;
    place.section = section;
    place.kind = unit.marker === null ? 'paragraph' : 'item';
    const kind = section < 0 ? rootKind(unit) : (this.sections[section] as OutlineSection).kind;
    if (kind === 'none') return;
    if (isDutyLine(unit.text)) {
      place.task = this.current;
      if (this.current < 0) this.sections[section]?.duties.push(unit.text);
      return;
    }
    if (unit.marker === null) {
      if (isClosing(unit.text) || isLeadIn(this.units, at)) {
        this.current = -1;
        return;
      }
      if (this.current >= 0 && this.goesOn(unit)) {
        place.task = this.current;
        this.tasks[this.current]?.units.push(at);
        return;
      }
    }
    this.tasks.push({ label: unit.marker?.label ?? null, category: kind, section, units: [at] });
    this.current = this.tasks.length - 1;
    place.task = this.current;
  }

  /** An unmarked paragraph goes on with a numbered task, or with a bullet that has not come to its end. */
  private goesOn(unit: Unit): boolean {
    const task = this.tasks[this.current] as OutlineTask;
    if (task.label !== null) return true;
    const last = this.units[task.units[task.units.length - 1] as number] as Unit;
    return endsWithOneOf(last.text, ';,:') || /^[(“"\p{Ll}]/u.test(unit.text);
  }
}
