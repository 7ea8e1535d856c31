import type { Mention } from '../facts/mention.js';

/** What is shown of a mention over its words. Offsets are UTF-16 code units into the text. */
export type Annotated = Pick<Mention, 'id' | 'start' | 'end' | 'status' | 'instrument'>;

/**
 * A text as HTML in which every mention is marked: linked where it means one instrument, else a `span`. Everything of the
 * text is escaped and line ends are kept (show it with `white-space: pre-wrap`). Where one mention stands inside another,
 * the words belong to the inner one, because links cannot hold links: the outer one is then marked in pieces with one id.
 * @param addressOf where the link of an instrument leads; escaped here
 */
export function annotateHtml(
  text: string,
  mentions: readonly Annotated[],
  addressOf: (instrument: string) => string,
): string {
  const edges = new Set([0, text.length, ...mentions.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].sort((a, b) => a - b);
  const byStart = [...mentions].sort((a, b) => a.start - b.start);
  let open: Annotated[] = [];
  let next = 0;
  let html = '';
  for (const [index, from] of cuts.entries()) {
    const to = cuts[index + 1];
    if (to === undefined) break;
    for (let one = byStart[next]; one !== undefined && one.start <= from; one = byStart[++next]) open.push(one);
    open = open.filter(({ end }) => end > from);
    html += mark(text.slice(from, to), innermost(open), addressOf);
  }
  return html;
}

function innermost(open: readonly Annotated[]): Annotated | null {
  let found: Annotated | null = null;
  for (const one of open) if (found === null || one.end - one.start < found.end - found.start) found = one;
  return found;
}

function mark(words: string, mention: Annotated | null, addressOf: (instrument: string) => string): string {
  const inner = escapeHtml(words);
  if (mention === null) return inner;
  const { id, status, instrument } = mention;
  const data = `class="danchieu" data-mention="${escapeHtml(id)}" data-status="${status}"`;
  if (status !== 'resolved' || instrument === null) return `<span ${data}>${inner}</span>`;
  return `<a ${data} data-instrument="${escapeHtml(instrument)}" href="${escapeHtml(addressOf(instrument))}">${inner}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
