import { parseSymbol } from '../../src/designation/parse-symbol.js';
import { seriesOf } from '../../src/designation/series.js';
import { findAgency, isSameOffice } from '../../src/issuers/index.js';
import { normaliseName } from '../../src/register/normalise-name.js';
import type { DocumentHeader, Structure } from '../structure/structure.js';
import type { HeadAnchor } from './anchors.js';
import { markGuidingTexts } from './around/covers.js';
import { readDatesBefore } from './around/dated-before.js';
import { linkToLegalBasis } from './around/legal-basis.js';
import { readPinpoint } from './around/pinpoint.js';
import { readTails } from './around/tails.js';
import type { CitedMention } from './cited.js';
import { markDraftLaws } from './drafts/draft-laws.js';
import { findDrafts } from './drafts/drafts.js';
import { bindIssued } from './drafts/issued-as.js';
import type { Lexicon } from './lexicon.js';
import { linkWithinDocument } from './links/link.js';
import { findShortForms } from './links/short-forms.js';
import { findShortNumbers } from './names/alias.js';
import { findCongressResolutions } from './names/congress.js';
import { findNamedLaws } from './names/named-law.js';
import { nest } from './names/nesting.js';
import { linkPlenums } from './names/plenum.js';
import { findQuotedLists } from './names/quoted-titles.js';
import { findSchemes } from './names/scheme.js';
import { findTreaties } from './names/treaty.js';
import { findBlankNumbers } from './numbers/blank-numbers.js';
import { completeCutSymbols } from './numbers/cut-symbols.js';
import { shareOverLists } from './numbers/lists.js';
import { keepNamesOfUnknownNumbers } from './numbers/misnumbered.js';
import { findNumbered } from './numbers/numbered.js';
import { settleSplit } from './numbers/split-numbers.js';
import { SymbolReader } from './numbers/symbols.js';
import { readSource, type Source } from './source.js';
import { inReadingOrder, type Working } from './working.js';

/**
 * Every citation of a document, in reading order (by start, longer first).
 * @param structure the document in reading order; all offsets of the result are into its flow text
 * @param lexicon names and aliases of the register, made once by `buildLexicon`
 */
export function citeMentions(structure: Structure, lexicon: Lexicon): CitedMention[] {
  const source = readSource(structure.flow);
  const { mentions, taken } = findMentions(source, lexicon);
  readDatesBefore(source, mentions, structure.header.date?.value.to ?? null);
  shareOverLists(source, mentions);
  completeCutSymbols(mentions);
  settleSplit(mentions);
  keepNamesOfUnknownNumbers(mentions, lexicon);
  nest(source, mentions);
  bindIssued(source, mentions);
  linkPlenums(source, mentions);
  linkWithinDocument(mentions);
  dateOwnNumber(source, mentions, structure.header);
  linkToLegalBasis(source, mentions);
  markGuidingTexts(source, mentions);
  const shortForms = findShortForms(source, mentions, taken, structure.header);
  for (const mention of [...mentions, ...shortForms]) mention.pinpoint = readPinpoint(source, mention);
  const ownNames = namesOf(structure.header);
  const cited = mentions.filter(
    (mention) =>
      !isOwnTitle(source, mention, structure.header, ownNames) &&
      !isOwnNumber(source, mention.antecedent ?? mention, structure.header) &&
      !isOwnAct(source, mention, structure),
  );
  return finish([...cited, ...shortForms].sort(inReadingOrder));
}

/** The document's title, and its type with it, in their comparison form; none where it bears no title. */
function namesOf({ type, title }: DocumentHeader): readonly string[] {
  if (title === null) return [];
  return [normaliseName(title), ...(type === null ? [] : [normaliseName(`${type.value} ${title}`)])];
}

/** A programme that names itself in its own words ("Sở Tư pháp đề ra Chương trình công tác …") cites nothing. */
function isOwnTitle(
  { lower }: Source,
  mention: Working,
  { type, agency }: DocumentHeader,
  ownNames: readonly string[],
): boolean {
  if (mention.kind !== 'named' || mention.name === null) return false;
  if (
    mention.type === type?.value &&
    /\strên đây là\s$/.test(lower.slice(Math.max(0, mention.start - 14), mention.start))
  )
    return true;
  const [title] = ownNames;
  if (title === undefined) return false;
  const printed = normaliseName(`${mention.type ?? ''} ${mention.name}`);
  if (ownNames.includes(printed)) return true;
  // "Kế hoạch của Ủy ban nhân dân tỉnh thực hiện Nghị quyết số 48/NQ-CP", said in that very plan.
  const owned = OWNED.exec(printed);
  if (owned === null || mention.type !== type?.value || agency === null) return false;
  const [, head = '', owner = '', about = ''] = owned;
  return findAgency(owner)?.agency === agency && title.startsWith(`${head} ${about}`);
}
/**
 * The number that the document bears itself, in a table's head or a title, is no citation; "ban hành kèm theo Quyết định số …"
 * over an attachment says what it is issued with. Another day or office beside it is another act's.
 */
function isOwnNumber(source: Source, mention: Working, header: DocumentHeader): boolean {
  const { kind, symbol, date, issuer, type: of, block } = mention;
  if (kind !== 'numbered' || symbol === null || header.number === null) return false;
  const zone = source.blocks[block]?.zone;
  if (ISSUED_WITH.test(source.lower.slice(Math.max(0, mention.start - 12), mention.start))) return false;
  const own = parseSymbol(header.number.value, header.type?.value ?? null);
  if (own === null || own.text !== symbol.text) return false;
  if (of !== null && header.type !== null && seriesOf(symbol, of).type !== seriesOf(own, header.type.value).type)
    return false;
  const written = header.date?.value;
  // Above the title a date that only stands elsewhere says nothing.
  const day = date === null || (date.basis === 'document' && zone === 'heading') ? null : date.value;
  if (day !== null && (written === undefined || !isWithin(day, written))) return false;
  const by = issuer === null || issuer.basis === 'document' ? null : findAgency(issuer.value);
  return by === null || header.agency === null || isSameOffice(by.agency, header.agency);
}

/** True where the printed day, month or year may lie in the interval. */
function isWithin(day: string, { from, to }: { readonly from: string; readonly to: string }): boolean {
  return day >= from.slice(0, day.length) && day <= to;
}

const ISSUED_WITH = /kèm theo\s$/;

/** "(Ban hành kèm theo Quyết định số 72/2025/QĐ-UBND)" in that very decision: its day is the document's own. */
function dateOwnNumber(
  { lower }: Source,
  mentions: readonly Working[],
  { number, type, date, agency }: DocumentHeader,
): void {
  const own = number === null ? null : parseSymbol(number.value, type?.value ?? null);
  if (own === null || date === null || date.value.from !== date.value.to) return;
  for (const mention of mentions) {
    if (mention.symbol?.text !== own.text || mention.date !== null || mention.type !== type?.value) continue;
    if (!ISSUED_WITH.test(lower.slice(Math.max(0, mention.start - 12), mention.start))) continue;
    const by = mention.issuer === null ? null : findAgency(mention.issuer.value);
    if (by !== null && agency !== null && !isSameOffice(by.agency, agency)) continue;
    mention.date = { value: date.value.from, span: { start: mention.start, end: mention.start }, basis: 'document' };
  }
}

const OWNED = /^(.{4,30}?) của (.{3,80}?) ((?:về |để |về việc )?(?:triển khai|tổ chức|thực hiện|thi hành) .{8,})$/u;

/**
 * "…, UBND tỉnh ban hành Kế hoạch thực hiện …" in the preamble of a plan is that plan, and "Chính phủ ban hành Nghị định sửa
 * đổi …" in that of a decree with a number no draft of one.
 */
function isOwnAct(
  { lower }: Source,
  { kind, draft, type, start, block }: Working,
  { header, flow }: Structure,
): boolean {
  if (draft !== null && ENACTED.test(lower.slice(Math.max(0, start - LONGEST_FORMULA), start))) return true;
  if (header.type?.value !== type || (kind !== 'named' && (draft === null || header.number === null))) return false;
  const home = flow.blocks[block];
  if (home === undefined || home.task >= 0 || home.section >= 0 || home.kind === 'footnote') return false;
  return /(?<!đã |được |từng )ban hành $/.test(lower.slice(Math.max(home.start, start - 16), start));
}

/** "Theo đề nghị của Cục trưởng …, Bộ trưởng … ban hành Thông tư sửa đổi …": the words that enact it, its own or quoted. */
const ENACTED =
  /theo đề nghị của [^.]{3,160}[;,.]\s{1,3}(?:bộ trưởng|thủ tướng|chính phủ|thống đốc|tổng kiểm toán|tổng thanh tra|chánh án|viện trưởng|chủ nhiệm)[^;.]{0,90}? ban hành $/u;
const LONGEST_FORMULA = 300;

interface Found {
  /** In reading order. */
  readonly mentions: Working[];
  /** Heads that open one of them. */
  readonly taken: ReadonlySet<HeadAnchor>;
}

/** All kinds of mention, each head used once: numbers first, then names, bare ordinals, schemes, and drafts round them. */
function findMentions(source: Source, lexicon: Lexicon): Found {
  const numbered = findNumbered(source, new SymbolReader(), lexicon.lawNumbers);
  const taken = new Set<HeadAnchor>();
  const mentions: Working[] = [];
  const take = (found: readonly Working[]): void => {
    mentions.push(...found);
    for (const { head } of found) if (head !== null) taken.add(head);
  };
  take(numbered);
  take(findBlankNumbers(source, taken));
  const laws = findNamedLaws(source, lexicon, taken, numbered);
  markDraftLaws(source, laws);
  take(laws);
  take(findCongressResolutions(source, taken));
  take(findTreaties(source, lexicon, taken));
  take(findShortNumbers(source, taken));
  mentions.sort(inReadingOrder);
  take(findDrafts(source, mentions, taken));
  mentions.sort(inReadingOrder);
  const schemes = findSchemes(source, lexicon, taken, mentions);
  take(schemes);
  take(findQuotedLists(source, schemes));
  mentions.sort(inReadingOrder);
  readTails(source, mentions);
  return { mentions, taken };
}

function finish(mentions: readonly Working[]): CitedMention[] {
  const indices = new Map(mentions.map((mention, i) => [mention, i]));
  const indexOf = (mention: Working | null): number => (mention === null ? -1 : (indices.get(mention) ?? -1));
  return mentions.map((mention) => ({
    kind: mention.kind,
    start: mention.start,
    end: mention.end,
    block: mention.block,
    type: mention.type,
    symbol: mention.symbol,
    name: mention.name,
    nameYear: mention.nameYear,
    nameRevised: mention.nameRevised,
    date: mention.date,
    issuer: mention.issuer,
    term: mention.term,
    title: mention.title,
    extent: mention.extent,
    pinpoint: mention.pinpoint,
    covers: mention.covers,
    nestedIn: indexOf(mention.parent),
    antecedent: indexOf(mention.antecedent),
    draft:
      mention.draft === null
        ? null
        : {
            verb: mention.draft.verb,
            targets: mention.draft.targets.map(indexOf).filter((i) => i >= 0),
            ...(mention.draft.issuedAs === undefined ? {} : { issuedAs: indexOf(mention.draft.issuedAs) }),
            ...(mention.draft.open === true ? { open: true } : {}),
          },
    lawName: mention.lawName,
    split: mention.split,
    warnings: mention.warnings,
  }));
}
