import type { GraphStore } from '../../../graph/store.js';
import { lineStarts } from '../../../src/text/lines.js';

/** An original as quotes need it. */
export interface OpenedText {
  readonly path: string;
  readonly text: string;
  /** Offsets of line starts, ascending. */
  readonly lines: readonly number[];
}

/** UTF-16 code units of originals that are kept open: at most 96 MB, a few thousand programmes. */
const ROOM = 48_000_000;

/** Originals of one state of a store, each read once; those not asked for longest make room for others. */
export class OpenedTexts {
  /** In the order in which they were last asked for. */
  private readonly kept = new Map<string, OpenedText>();
  private readonly underWay = new Map<string, Promise<OpenedText | null>>();
  private taken = 0;

  constructor(
    private readonly graph: Pick<GraphStore, 'document' | 'documentText'>,
    private readonly room = ROOM,
  ) {}

  /** Null for a document that is not there. */
  of(document: string): Promise<OpenedText | null> {
    const known = this.kept.get(document);
    if (known !== undefined) {
      this.kept.delete(document);
      this.kept.set(document, known);
      return Promise.resolve(known);
    }
    const begun = this.underWay.get(document);
    if (begun !== undefined) return begun;
    const reading = this.read(document)
      .then((text) => this.keep(document, text))
      .finally(() => this.underWay.delete(document));
    this.underWay.set(document, reading);
    return reading;
  }

  private keep(document: string, opened: OpenedText | null): OpenedText | null {
    if (opened === null) return null;
    this.kept.set(document, opened);
    this.taken += opened.text.length;
    for (const [oldest, { text }] of this.kept) {
      if (this.taken <= this.room) break;
      this.kept.delete(oldest);
      this.taken -= text.length;
    }
    return opened;
  }

  private async read(document: string): Promise<OpenedText | null> {
    const text = await this.graph.documentText(document);
    const known = text === null ? null : await this.graph.document(document);
    if (text === null || known === null) return null;
    return { path: known.document.path, text, lines: lineStarts(text) };
  }
}

const SHELVES = new WeakMap<GraphStore, { readonly state: string; readonly texts: OpenedTexts }>();

/** The originals of a store as it is now. */
export async function openedTexts(graph: GraphStore): Promise<OpenedTexts> {
  const state = await graph.state();
  const known = SHELVES.get(graph);
  if (known?.state === state) return known.texts;
  const texts = new OpenedTexts(graph);
  SHELVES.set(graph, { state, texts });
  return texts;
}
