import { seriesOf } from '../../src/designation/series.js';
import type { ChangedBy } from '../../src/facts/claim.js';
import type { MentionFact, Role, Warning } from '../../src/facts/mention.js';
import { findAgency, isSameOffice } from '../../src/issuers/index.js';
import { oneLine } from '../../src/text/one-line.js';
import type { CitedMention } from '../cite/cited.js';
import type { Structure } from '../structure/structure.js';
import { type ClaimMaker, contextOf, keyAndClaim } from './claims.js';
import { type BlockHashes, PartIds } from './ids.js';
import { codesOfLocals } from './local-writer.js';
import { numbersOfStrangers } from './other-issuer.js';
import { PrintedNumbers } from './printed-numbers.js';
import { writtenSince } from './written-since.js';

interface MentionInput {
  readonly documentId: string;
  readonly original: string;
  readonly structure: Structure;
  readonly cited: readonly CitedMention[];
  readonly roles: readonly (readonly Role[])[];
  readonly taskIds: readonly string[];
  readonly blockHashes: BlockHashes;
  /** What the document, where it is an act itself, does to those it cites. */
  readonly changes: ReadonlyMap<number, ChangedBy>;
}

/** Maps cited mentions back to the original and gives each its id, key and claim. `ids` are by index of `cited`. */
export function mentionFacts(input: MentionInput): {
  readonly facts: readonly MentionFact[];
  readonly ids: readonly string[];
} {
  const { cited, structure, documentId } = input;
  const { flow } = structure;
  const partIds = new PartIds(documentId, 'm');
  const ids = cited.map((one) => {
    const from = flow.blocks[one.block]?.start ?? 0;
    return partIds.next(`${input.blockHashes.of(one.block)} ${one.start - from}-${one.end - from}`);
  });
  const context = contextOf(structure.header);
  const maker: ClaimMaker = {
    documentId,
    context: structure.header.date === null ? { ...context, from: writtenSince(cited) } : context,
    cited,
    flow,
    numbers: new PrintedNumbers(cited, flow),
    strangers: numbersOfStrangers(cited, flow.text),
    locals: codesOfLocals(cited, flow.text),
  };
  const facts = cited.map((one, index): MentionFact => {
    const span = flow.map.spanOf(one);
    const block = flow.blocks[one.block];
    const { key, claim } = keyAndClaim(index, maker);
    const changedBy = input.changes.get(index);
    return {
      id: ids[index] as string,
      document: documentId,
      start: span.start,
      end: span.end,
      text: input.original.slice(span.start, span.end),
      kind: one.kind,
      type: one.symbol === null ? one.type : seriesOf(one.symbol, one.type).type,
      number: one.symbol?.text ?? null,
      // A date the document prints elsewhere completes the claim, but it is not printed *for this mention*.
      date: one.date === null || one.date.basis === 'document' ? null : one.date.value,
      issuer: one.issuer === null || one.issuer.basis === 'document' ? null : oneLine(one.issuer.value),
      title: one.title === null ? null : oneLine(flow.text.slice(one.title.start, one.title.end)),
      pinpoint: one.pinpoint,
      task: block === undefined || block.task < 0 ? null : (input.taskIds[block.task] ?? null),
      zone: block?.zone ?? 'body',
      roles: input.roles[index] ?? [],
      covers: one.covers,
      nestedIn: one.nestedIn < 0 ? null : (ids[one.nestedIn] ?? null),
      warnings: warningsOf(one, structure),
      key,
      claim: changedBy === undefined ? claim : { ...claim, changedBy },
    };
  });
  return { facts, ids };
}

/** What the print of one mention says against itself; what other documents or the register say comes with resolution. */
function warningsOf(one: CitedMention, structure: Structure): readonly Warning[] {
  const more: Warning[] = [];
  if (one.symbol !== null) {
    const series = seriesOf(one.symbol, one.type);
    const printed = one.issuer?.basis === 'printed' ? findAgency(one.issuer.value) : null;
    if (
      printed?.agency != null &&
      series.agency !== null &&
      series.level === 'central' &&
      !isSameOffice(printed.agency, series.agency)
    ) {
      more.push('issuer-conflict');
    }
    const written = structure.header.date?.value.to;
    if (written !== undefined && one.date?.basis === 'printed' && one.date.value > written) more.push('date-conflict');
  }
  const all = more.length === 0 ? one.warnings : [...one.warnings, ...more];
  return all.length < 2 ? all : [...new Set(all)].sort();
}
