import { getOrMake } from '../../src/remember.js';
import type { Footnote } from './page/footnotes.js';
import type { Layout } from './page/layout.js';
import type { Line } from './page/line.js';
import { type Marker, markerOfRow } from './prose/marker.js';
import { joinLines, type Paragraph, type Piece, pieces } from './prose/paragraph.js';
import { findDelimitedTables } from './table/delimited.js';
import { findFlattenedTables } from './table/flattened.js';
import type { Table } from './table/table-row.js';
import type { Column, Unit } from './unit.js';

/** A paragraph, cell or note before it is written into the flow. */
export interface Draft {
  readonly marker: Marker | null;
  readonly pieces: readonly Piece[];
  readonly role: Unit['role'];
  readonly column: Column | null;
}

/** Everything the document says, in reading order: paragraphs, rows of tables, each followed by its footnotes. */
export function readDrafts(lines: readonly Line[], notes: readonly Footnote[], layout: Layout): readonly Draft[] {
  return withNotes(body(lines, layout), notes);
}

function body(lines: readonly Line[], layout: Layout): Draft[] {
  const drafts: Draft[] = [];
  let from = 0;
  for (const table of findTables(lines)) {
    for (const paragraph of joinLines(lines.slice(from, table.from), layout)) drafts.push(prose(paragraph));
    for (const cell of cells(table)) drafts.push(cell);
    from = table.to;
  }
  for (const paragraph of joinLines(from === 0 ? lines : lines.slice(from), layout)) drafts.push(prose(paragraph));
  return drafts;
}

function findTables(lines: readonly Line[]): Table[] {
  const delimited = findDelimitedTables(lines);
  const flattened = findFlattenedTables(lines).filter(
    (one) => !delimited.some((other) => one.from < other.to && other.from < one.to),
  );
  return [...delimited, ...flattened]
    .sort((a, b) => a.from - b.from)
    .filter((table, at, all) => at === 0 || table.from >= (all[at - 1] as Table).to);
}

function prose(paragraph: Paragraph): Draft {
  return { marker: paragraph.marker, pieces: paragraph.pieces, role: 'prose', column: null };
}

function cells(table: Table): Draft[] {
  return table.rows.flatMap((row) =>
    row.cells.map((cell, at): Draft => {
      const role = row.kind === 'group' ? 'group' : 'cell';
      return { marker: at === 0 ? markerOfRow(row.label) : null, pieces: cell.pieces, role, column: cell.column };
    }),
  );
}

/** Puts each note after the paragraph that holds its marker or, when none was found, where it was printed. */
function withNotes(drafts: readonly Draft[], notes: readonly Footnote[]): readonly Draft[] {
  if (notes.length === 0) return drafts;
  const result: Draft[] = [];
  const inOrder = notes.map((note) => ({ note, at: anchor(note), placed: false })).sort((a, b) => a.at - b.at);
  for (const draft of drafts) {
    result.push(draft);
    for (const { start, end } of draft.pieces) {
      for (let index = firstFrom(inOrder, start); (inOrder[index]?.at ?? end) < end; index++) {
        const found = inOrder[index] as (typeof inOrder)[number];
        if (!found.placed) result.push(noteDraft(found.note));
        found.placed = true;
      }
    }
  }
  const left = inOrder.filter(({ placed }) => !placed);
  return left.length === 0 ? result : withNotesByPlace(result, left);
}

interface PlacedNote {
  readonly note: Footnote;
  /** Where it was printed, an offset into the cleaned text. */
  readonly at: number;
}

/** Puts notes without a marker behind the last paragraph printed before them; of two behind one, the later comes first. */
function withNotesByPlace(drafts: readonly Draft[], notes: readonly PlacedNote[]): Draft[] {
  const behind = new Map<number, Draft[]>();
  let last = drafts.length - 1;
  for (const { note, at } of [...notes].reverse()) {
    while (last >= 0 && !standsBefore(drafts[last] as Draft, at)) last--;
    const own = getOrMake(behind, last, () => []);
    own.push(noteDraft(note));
  }
  const result = behind.get(-1) ?? [];
  drafts.forEach((draft, at) => {
    result.push(draft);
    for (const note of behind.get(at) ?? []) result.push(note);
  });
  return result;
}

function standsBefore({ role, pieces: [first] }: Draft, at: number): boolean {
  return role !== 'note' && (first?.start ?? 0) < at;
}

/** Index of the first note anchored at or after an offset. */
function firstFrom(notes: readonly { readonly at: number }[], offset: number): number {
  let low = 0;
  let high = notes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((notes[middle] as { readonly at: number }).at < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function anchor(note: Footnote): number {
  return note.marker?.start ?? note.lines[0]?.start ?? 0;
}

function noteDraft(note: Footnote): Draft {
  const label: Marker = { kind: 'bracket', label: null, rank: 0, length: note.label };
  return { marker: null, role: 'note', column: null, pieces: pieces(note.lines, label) };
}
