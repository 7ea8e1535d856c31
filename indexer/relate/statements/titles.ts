import type { CitedMention } from '../../cite/cited.js';
import type { Flow } from '../../structure/flow.js';
import { carriesPlan } from '../instrument-kinds.js';
import type { Link } from '../linking/link.js';
import type { RelatedStatement } from '../related.js';

/** Evidence longer than this (flow characters) shows the target alone: the cue stands at the head of a long list. */
const EVIDENCE = 240;

/** Relations that a decision takes over from the plan it issues: 1521/QĐ-TTg issues a plan implementing 80-KL/TW. */
const CARRIED: ReadonlySet<string> = new Set(['implements', 'continues']);

/** What titles, brackets and passives say of two instruments (domain reference §4.2), nested ones to the bottom. */
export function titleStatements(
  flow: Flow,
  mentions: readonly CitedMention[],
  links: readonly (Link | null)[],
): RelatedStatement[] {
  const statements: RelatedStatement[] = [];
  links.forEach((link, index) => {
    const mention = mentions[index] as CitedMention;
    const relation = link === null ? null : (link.cue?.relation ?? drafted(mentions, link.owner, index));
    if (link === null || relation === null) return;
    const passive = link.cue?.voice === 'passive';
    const subject = passive ? index : CARRIED.has(relation) ? issuerOf(flow, mentions, link.owner, links) : link.owner;
    const object = passive ? link.owner : index;
    const near = mention.end - link.start <= EVIDENCE;
    const subjects = passive ? [subject] : [...fellowSubjects(flow, mentions, links, subject), subject];
    for (const from of subjects)
      statements.push({
        from,
        relation,
        to: object,
        strength: link.cue?.strength ?? 'explicit',
        planned: mentions[from]?.kind === 'draft',
        start: near ? link.start : mention.start,
        end: mention.end,
      });
  });
  return statements;
}

/**
 * The numbered act that issues or approves the plan within its own title, or names it as all its subject ("Nghị quyết
 * số 03/NQ-CP về Chương trình hành động thực hiện …"); else the plan itself.
 */
function issuerOf(
  { text }: Flow,
  mentions: readonly CitedMention[],
  owner: number,
  links: readonly (Link | null)[],
): number {
  const link = links[owner] ?? null;
  if (link === null) return owner;
  const relation = link.cue?.place === 'title' ? link.cue.relation : null;
  if (relation === 'issues' || relation === 'approves') return link.owner;
  const plan = mentions[owner] as CitedMention;
  const subject = ONLY_SUBJECT.test(text.slice(mentions[link.owner]?.end ?? plan.start, plan.start));
  return link.cue === null && subject && carriesPlan(text, plan) ? link.owner : owner;
}

/** Date and issuer, then "về", between a number and the plan. */
const ONLY_SUBJECT = /^(?:(?!\svề\s)[^;“”]){0,120}\svề(?: việc)?\s{1,2}$/i;

const FELLOW = /^\s{0,2}(?:,|và|,\s?và)\s{1,2}$/i;
const FELLOW_LAST = /^\s{0,2}(?:và|,\s?và)\s{1,2}$/i;

/**
 * "**Thông tư A và** Thông tư B hướng dẫn thi hành Luật C": acts that share the subject's place at the head of a sentence.
 * Elsewhere a list before a title says nothing of its first members.
 */
function fellowSubjects(
  { text, blocks }: Flow,
  mentions: readonly CitedMention[],
  links: readonly (Link | null)[],
  subject: number,
): number[] {
  const fellows: number[] = [];
  let last = mentions[subject] as CitedMention;
  if (last.kind !== 'numbered' || (links[subject] ?? null) !== null) return fellows;
  for (let at = subject - 1; at >= 0; at--) {
    const act = mentions[at] as CitedMention;
    // "A, B và C hướng dẫn …": without "và" before the last one it is a list of acts, each with what it says.
    const join = at === subject - 1 ? FELLOW_LAST : FELLOW;
    const joined = join.test(text.slice(Math.max(act.end, act.extent), last.start));
    if (!joined || act.block !== last.block || act.type !== last.type || act.kind !== 'numbered') break;
    if (act.title !== null || (links[at] ?? null) !== null) return [];
    fellows.unshift(at);
    last = act;
  }
  if (fellows.length === 0) return fellows;
  const before = text.slice(Math.max(blocks[last.block]?.start ?? 0, last.start - 80), last.start);
  return /^[\s\d()•+*–-]*$/.test(before.slice(before.search(/[^.;:]*$/))) ? fellows : [];
}

/** An act not issued yet says by its name what it will do to its targets. */
function drafted(
  mentions: readonly CitedMention[],
  owner: number,
  target: number,
): 'amends' | 'replaces' | 'repeals' | null {
  const draft = mentions[owner]?.draft;
  if (draft == null || draft.verb === 'new' || !draft.targets.includes(target)) return null;
  return draft.verb;
}
