import type { Finding, FindingKind } from '../facts/finding.js';
import { FINDING_KINDS } from '../facts/finding.js';
import type { Mention } from '../facts/mention.js';
import { agencyById } from '../issuers/index.js';
import type { Register } from '../register/register.js';
import { lineAt, lineStarts } from '../text/lines.js';
import { findingOfMention, kindsOfMention } from './finding-of-mention.js';
import { judgeBodies } from './judge-bodies.js';
import { judgeCompleteness, mustBeComplete } from './judge-completeness.js';
import { judgeScheme } from './judge-scheme.js';
import { judgeAmendments, judgeEnd, LOOKING_BACK } from './judge-validity.js';
import { certainMentions, citationStyle, type JudgedDocument, judgedPeriod } from './judged-document.js';
import { findingAt } from './planner-finding.js';

/**
 * Everything to look at in one document: what is not settled or contradicts itself, and what a planner needs to know over
 * the document's period. Pure: of the document, what its mentions mean, and the register.
 * @returns by kind in the order of `FINDING_KINDS`, then place, then id
 */
export function findingsOf(judged: JudgedDocument, register: Register): readonly Finding[] {
  const lineOf = lines(judged.original);
  const own = judged.mentions.flatMap((mention) =>
    kindsOfMention(mention.status, mention.warnings).map((kind) =>
      findingOfMention(kind, mention, isCompared(kind, mention), lineOf(mention.start)),
    ),
  );
  return [...own, ...plannerFindingsOf(judged, register)].sort(byKindAndPlace);
}

/** The findings of `PLANNER_FINDINGS` alone: those that stores do not keep. In the same order. */
export function plannerFindingsOf(judged: JudgedDocument, register: Register): readonly Finding[] {
  const lineOf = lines(judged.original);
  const { document, mentions } = judged;
  const style = citationStyle(document, (id) => agencyById(id)?.family ?? null);
  const period = judgedPeriod(document);
  const certain = certainMentions(mentions);
  const cited = new Set(mentions.flatMap(({ instrument }) => (instrument === null ? [] : [instrument])));
  const found: Finding[] = [];
  for (const [id, all] of certain) {
    const row = register.byId(id);
    const places = all.filter(mustBeComplete);
    const [first, ...more] = places;
    if (first === undefined) continue;
    const incomplete = judgeCompleteness(first, row, style);
    if (incomplete !== null) found.push(findingAt([first], incomplete, lineOf));
    const looking = [first, ...more].filter(({ roles }) => !roles.some((role) => LOOKING_BACK.has(role)));
    const [using, ...others] = looking;
    if (using === undefined || period === null) continue;
    const titles = [using.title, first.title, first.identity.name, row?.title ?? null];
    const judgement =
      (row?.verified === true ? judgeEnd(row, period, register, style) : null) ??
      judgeScheme(first.type, titles, period) ??
      (row?.verified === true ? judgeAmendments(row, period, register, cited) : null);
    if (judgement !== null) found.push(findingAt([using, ...others], judgement, lineOf));
  }
  if (period !== null) found.push(...judgeBodies(judged, period, lineOf));
  return found.sort(byKindAndPlace);
}

/** Whether the outcome brought the warning. Of one that print and outcome both bring, the outcome's reading is shown. */
function isCompared(kind: FindingKind, { against }: Mention): boolean {
  return against !== null && COMPARED.has(kind);
}
const COMPARED: ReadonlySet<FindingKind> = new Set([
  'date-conflict',
  'year-conflict',
  'decision-conflict',
  'draft-issued',
]);

const RANK = new Map<FindingKind, number>(FINDING_KINDS.map((kind, rank) => [kind, rank]));

function byKindAndPlace(a: Finding, b: Finding): number {
  const kind = (RANK.get(a.kind) ?? 0) - (RANK.get(b.kind) ?? 0);
  if (kind !== 0) return kind;
  const place = (a.start ?? -1) - (b.start ?? -1);
  return place !== 0 ? place : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Line of an offset; the text's line ends are found when first asked for. */
function lines(text: string): (offset: number) => number {
  let starts: readonly number[] | null = null;
  return (offset) => {
    starts ??= lineStarts(text);
    return lineAt(starts, offset);
  };
}
