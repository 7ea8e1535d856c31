import type { CitedMention } from '../../../indexer/cite/cited.js';
import { relateMentions } from '../../../indexer/relate/relate.js';
import type { Block, BlockKind } from '../../../indexer/structure/flow.js';
import type { Structure } from '../../../indexer/structure/structure.js';
import type { Zone } from '../../../src/facts/mention.js';
import { SegmentMap } from '../../../src/text/segment-map.js';

/**
 * Sentences with their citations marked, so that this stage is tested without the ones before it:
 * `⟦Nghị định|118/2021/NĐ-CP⟧` a numbered act, `⟦Luật| Hộ tịch⟧` a named one, `⟦Nghị định~| thay thế …⟧` one not issued
 * yet; `⟨…⟩` right behind encloses all that belongs to the citation (date, issuer, subject). Names and subjects may
 * contain further citations. Lines are blocks.
 */
export interface BlockSetting {
  readonly kind?: BlockKind;
  readonly zone?: Zone;
  readonly section?: string;
  readonly inTask?: boolean;
}

interface Open {
  readonly index: number;
  readonly subject: boolean;
}

type Draft = { -readonly [Key in keyof CitedMention]: CitedMention[Key] };

export function annotated(
  source: string,
  setting: BlockSetting = {},
): { structure: Structure; mentions: CitedMention[] } {
  let text = '';
  const blocks: Block[] = [];
  const mentions: Draft[] = [];
  const open: Open[] = [];
  let closed = -1;
  let lineStart = 0;
  const endLine = (): void => {
    const task = (setting.inTask ?? true) ? 0 : -1;
    const section = setting.section === undefined ? -1 : 0;
    blocks.push({
      start: lineStart,
      end: text.length,
      kind: setting.kind ?? 'item',
      zone: setting.zone ?? 'body',
      section,
      task,
    });
  };
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === '⟦') {
      const bar = source.indexOf('|', at);
      const draft = source.charAt(bar - 1) === '~';
      const type = source.slice(at + 1, draft ? bar - 1 : bar);
      const named = source.charAt(bar + 1) === ' ';
      const parent = open[open.length - 1]?.index ?? -1;
      open.push({ index: mentions.length, subject: false });
      mentions.push(
        mention(text.length, blocks.length, type, named ? (draft ? 'draft' : 'named') : 'numbered', parent),
      );
      text += named ? type : `${type} số `;
      at = bar;
    } else if (char === '⟧') {
      closed = (open.pop() as Open).index;
      const done = mentions[closed] as Draft;
      done.end = text.length;
      done.extent = text.length;
      if (done.kind === 'draft') done.draft = draftOf(text.slice(done.start, done.end), mentions, closed);
    } else if (char === '⟨') {
      open.push({ index: closed, subject: true });
      (mentions[closed] as Draft).title = { start: text.length, end: text.length };
    } else if (char === '⟩') {
      closed = (open.pop() as Open).index;
      const done = mentions[closed] as Draft;
      done.title = { start: done.title?.start ?? text.length, end: text.length };
      done.extent = text.length;
    } else if (char === '\n') {
      endLine();
      text += char;
      lineStart = text.length;
    } else text += char;
  }
  endLine();
  const title = setting.section;
  const structure: Structure = {
    flow: { text, map: SegmentMap.identity(text.length), blocks },
    header: {
      type: null,
      number: null,
      title: null,
      date: null,
      issuer: null,
      agency: null,
      place: null,
      period: null,
    },
    sections: title === undefined ? [] : [{ label: 'I', title, parent: -1, start: 0, end: text.length }],
    tasks: [],
  };
  return { structure, mentions };
}

function mention(start: number, block: number, type: string, kind: CitedMention['kind'], nestedIn: number): Draft {
  return {
    start,
    end: start,
    kind,
    block,
    type: type.toLowerCase(),
    symbol: null,
    name: null,
    nameYear: null,
    nameRevised: false,
    date: null,
    issuer: null,
    term: null,
    title: null,
    extent: start,
    pinpoint: null,
    covers: null,
    nestedIn,
    antecedent: -1,
    draft: null,
    lawName: null,
    split: false,
    warnings: [],
  };
}

function draftOf(name: string, mentions: readonly CitedMention[], self: number): CitedMention['draft'] {
  const verb = name.includes('thay thế') ? 'replaces' : name.includes('sửa đổi, bổ sung') ? 'amends' : 'new';
  return { verb, targets: mentions.flatMap((other, index) => (other.nestedIn === self ? [index] : [])) };
}

/** How tests name a mention: its number, or its printed words. */
export function label(text: string, mention: CitedMention): string {
  const printed = text.slice(mention.start, mention.end);
  return mention.kind === 'numbered' ? printed.slice(printed.lastIndexOf(' ') + 1) : printed;
}

/** Statements as `A amends B`, with `(implicit)` and `(planned)` where they are so, sorted. */
export function statementsOf(source: string, setting: BlockSetting = { inTask: false }): string[] {
  const { structure, mentions } = annotated(source, setting);
  const { text } = structure.flow;
  const end = (which: number | 'document'): string =>
    which === 'document' ? which : label(text, mentions[which] as CitedMention);
  return relateMentions(structure, mentions)
    .statements.map(
      ({ from, relation, to, strength, planned }) =>
        `${end(from)} ${relation} ${end(to)}${strength === 'implicit' ? ' (implicit)' : ''}${planned ? ' (planned)' : ''}`,
    )
    .sort();
}

/** The roles of each mention of a task, in reading order: `number: role, role`. */
export function rolesIn(source: string, setting: BlockSetting = {}): string[] {
  const { structure, mentions } = annotated(source, setting);
  const { roles } = relateMentions(structure, mentions);
  return mentions.map((each, index) => `${label(structure.flow.text, each)}: ${(roles[index] ?? []).join(', ')}`);
}
