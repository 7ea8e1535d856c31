import { citeMentions } from '../../../indexer/cite/cite.js';
import type { CitedMention } from '../../../indexer/cite/cited.js';
import { buildLexicon } from '../../../indexer/cite/lexicon.js';
import type { Block, BlockKind } from '../../../indexer/structure/flow.js';
import type { Structure } from '../../../indexer/structure/structure.js';
import type { Register } from '../../../src/register/register.js';
import type { RegisterRow } from '../../../src/register/row.js';
import { SegmentMap } from '../../../src/text/segment-map.js';

/** A document of one block a line, as far as citing looks at it. */
export function structureOf(
  text: string,
  options: { readonly type?: string; readonly kind?: BlockKind } = {},
): Structure {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '')
      blocks.push({ start, end, kind: options.kind ?? 'paragraph', zone: 'body', section: -1, task: -1 });
    start = end + 1;
  }
  const type = options.type === undefined ? null : ({ value: options.type, basis: 'printed' } as const);
  return {
    flow: { text, map: SegmentMap.identity(text.length), blocks },
    header: { type, number: null, title: null, date: null, issuer: null, agency: null, place: null, period: null },
    sections: [],
    tasks: [],
  };
}

/** A register that knows names only. */
export function registerOf(names: readonly { readonly name: string; readonly kind: 'name' | 'alias' }[]): Register {
  const rows = names.map(
    ({ name, kind }): RegisterRow => ({
      id: name,
      type: 'luật',
      number: null,
      year: null,
      term: null,
      issuer: null,
      place: null,
      title: name,
      names: [{ name, kind, from: null, to: null }],
      issued: null,
      effective: null,
      expires: null,
      issuedBy: null,
      relations: [],
      asOf: '2026-11-22',
      source: 'test',
      verified: true,
    }),
  );
  const none = (): readonly RegisterRow[] => [];
  return { version: 'test', rows, byId: () => undefined, bySymbol: none, byName: none, incoming: () => [] };
}

export const NO_NAMES = buildLexicon(registerOf([]));

/** A mention with what is easiest to read in an expectation. */
export interface Read {
  readonly text: string;
  readonly mention: CitedMention;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly term: string | null;
  readonly title: string | null;
}

export function cite(
  text: string,
  options: { readonly type?: string; readonly kind?: BlockKind; readonly lexicon?: typeof NO_NAMES } = {},
): Read[] {
  const structure = structureOf(text, options);
  return citeMentions(structure, options.lexicon ?? NO_NAMES).map((mention) => ({
    text: text.slice(mention.start, mention.end),
    mention,
    number: mention.symbol?.text ?? null,
    date: mention.date?.value ?? null,
    issuer: mention.issuer?.value ?? null,
    term: mention.term?.value ?? null,
    title: mention.title === null ? null : text.slice(mention.title.start, mention.title.end),
  }));
}
