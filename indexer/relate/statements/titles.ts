import type { CitedMention } from '../../cite/cited.js';
import type { Link } from '../linking/link.js';
import type { RelatedStatement } from '../related.js';

/** Evidence longer than this (flow characters) shows the target alone: the cue stands at the head of a long list. */
const EVIDENCE = 240;

/** Relations that a decision takes over from the plan it issues: 1521/QĐ-TTg issues a plan implementing 80-KL/TW. */
const CARRIED: ReadonlySet<string> = new Set(['implements', 'continues']);

/** What titles, brackets and passives say of two instruments (domain reference §4.2), nested ones to the bottom. */
export function titleStatements(
  mentions: readonly CitedMention[],
  links: readonly (Link | null)[],
): RelatedStatement[] {
  const statements: RelatedStatement[] = [];
  links.forEach((link, index) => {
    const mention = mentions[index] as CitedMention;
    const relation = link === null ? null : (link.cue?.relation ?? drafted(mentions, link.owner, index));
    if (link === null || relation === null) return;
    const passive = link.cue?.voice === 'passive';
    const subject = passive ? index : CARRIED.has(relation) ? issuerOf(link.owner, links) : link.owner;
    const object = passive ? link.owner : index;
    const near = mention.end - link.start <= EVIDENCE;
    statements.push({
      from: subject,
      relation,
      to: object,
      strength: link.cue?.strength ?? 'explicit',
      planned: mentions[subject]?.kind === 'draft',
      start: near ? link.start : mention.start,
      end: mention.end,
    });
  });
  return statements;
}

/** The numbered act that issues or approves the plan within its own title, else the plan itself. */
function issuerOf(owner: number, links: readonly (Link | null)[]): number {
  const link = links[owner] ?? null;
  const relation = link?.cue?.place === 'title' ? link.cue.relation : null;
  return link !== null && (relation === 'issues' || relation === 'approves') ? link.owner : owner;
}

/** An act not issued yet says by its name what it will do to its targets. */
function drafted(mentions: readonly CitedMention[], owner: number, target: number): 'amends' | 'replaces' | null {
  const draft = mentions[owner]?.draft;
  if (draft == null || draft.verb === 'new' || !draft.targets.includes(target)) return null;
  return draft.verb;
}
