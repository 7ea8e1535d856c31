import type { StatedFacts } from '../../src/facts/document.js';
import type { CleanText } from '../../src/text/clean.js';
import type { Span } from '../../src/text/span.js';
import { readDrafts } from './drafts.js';
import type { Block } from './flow.js';
import { FlowWriter } from './flow-writer.js';
import { readHeader } from './header/header.js';
import { describeSelf } from './header/self-description.js';
import { cutFootnotes } from './page/footnotes.js';
import { withoutFurniture } from './page/furniture.js';
import { measureLayout } from './page/layout.js';
import { readLines } from './page/line.js';
import { type Outline, readOutline } from './prose/outline.js';
import type { DocumentHeader, SectionDraft, Structure } from './structure.js';
import { readTasks } from './tasks.js';
import type { Unit } from './unit.js';

/**
 * Reads the shape of a document: lines into pages, pages into paragraphs, paragraphs into sections and tasks.
 * @param clean the cleaned text; every offset of the result leads back to the original through its map
 * @param stated what a person says of the document; kept beside what it prints, with basis `stated`
 */
export function readStructure(clean: CleanText, stated: StatedFacts): Structure {
  const lines = withoutFurniture(readLines(clean.text));
  const { body, notes } = cutFootnotes(lines);
  const layout = measureLayout(body);
  const writer = new FlowWriter(
    clean.text,
    notes.flatMap((note) => (note.marker === null ? [] : [note.marker])),
  );
  const drafts = readDrafts(body, notes, layout);
  const spans = drafts.map((draft) => writer.block(draft.pieces));
  const { text, map } = writer.finish();
  const units = drafts.map((draft, at): Unit => {
    const span = spans[at] as Span;
    const { start, end } = span;
    return { start, end, text: text.slice(start, end), marker: draft.marker, role: draft.role, column: draft.column };
  });
  const outline = readOutline(units);
  const header = readHeader(describeSelf(units, outline, text), stated);
  return {
    flow: { text, map: isUnchanged(clean) ? map : map.compose(clean.map), blocks: blocks(units, outline) },
    header,
    sections: sections(units, outline),
    tasks: readTasks(units, outline, plannedYear(header)),
  };
}

function blocks(units: readonly Unit[], outline: Outline): Block[] {
  return units.map((unit, at) => {
    const place = outline.units[at] as Outline['units'][number];
    const { kind, zone, section, task } = place;
    return { start: unit.start, end: unit.end, kind, zone, section, task };
  });
}

function sections(units: readonly Unit[], outline: Outline): SectionDraft[] {
  return outline.sections.map((section) => ({
    start: (units[section.first] as Unit).start,
    end: (units[section.last] as Unit).end,
    label: section.label,
    title: section.title,
    parent: section.parent,
  }));
}

/** Cleaning never lengthens a text: one that ends where its original does has every letter in its place. */
function isUnchanged(clean: CleanText): boolean {
  return clean.map.endOf(clean.text.length) === clean.text.length;
}

/** The one year the document plans for: "quý II" is a quarter of it. */
function plannedYear(header: DocumentHeader): number | null {
  const period = header.period?.value;
  return period === undefined || period.from.slice(0, 4) !== period.to.slice(0, 4)
    ? null
    : Number(period.from.slice(0, 4));
}
