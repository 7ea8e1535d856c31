import { contradictsItsTerm } from '../../src/designation/assembly-term.js';
import type { Basis, IdentityPart } from '../../src/designation/identity.js';
import { isOfNoMaker } from '../../src/designation/maker.js';
import { numberOfYear } from '../../src/designation/number-of-year.js';
import { openNumber } from '../../src/designation/open-number.js';
import { mayBeAnyOffices, seriesOf } from '../../src/designation/series.js';
import type { ParsedSymbol } from '../../src/designation/symbol.js';
import { symbolKey } from '../../src/designation/symbol-key.js';
import { termOfSymbol } from '../../src/designation/term-of-symbol.js';
import type { CitingContext, Claim, Key } from '../../src/facts/claim.js';
import { agencyById, findAgency } from '../../src/issuers/index.js';
import { normaliseName } from '../../src/register/normalise-name.js';
import type { CitedMention } from '../cite/cited.js';
import type { Flow } from '../structure/flow.js';
import type { DocumentHeader } from '../structure/structure.js';
import { NO_PLACE, placesOf } from './claim-places.js';
import { EMPTY_CLAIM } from './empty-claim.js';
import { issuedWithin } from './issued-within.js';
import { issuerOfDraft } from './issuer-of-draft.js';
import { issuerOf, issuingAct } from './issuing-act.js';
import { mayBeAnyones } from './local-writer.js';
import { otherAssembly } from './other-assembly.js';
import { otherIssuer, otherMinistry, provinceBefore, sitsElsewhere, writerOf } from './other-issuer.js';
import { placedCongress } from './placed-congress.js';
import type { PrintedNumbers } from './printed-numbers.js';
import { isToCome, nickname, oneDate, ownedByOthers, ownerOf } from './printed-parts.js';

/** What every claim of one document is made from. */
export interface ClaimMaker {
  readonly documentId: string;
  readonly context: CitingContext;
  readonly cited: readonly CitedMention[];
  readonly flow: Flow;
  readonly numbers: PrintedNumbers;
  /** Numbers of companies and other bodies that sit anywhere. */
  readonly strangers: ReadonlySet<string>;
  /** Letters that no register has, printed beside a body of the province. */
  readonly locals: ReadonlySet<string>;
}

export interface KeyedClaim {
  readonly key: Key;
  readonly claim: Claim;
}

/**
 * Resolution key of a mention and what its print says of the identity. A short form or an in-document alias makes the
 * very claim of its antecedent, so both always mean the same.
 */
export function keyAndClaim(index: number, maker: ClaimMaker): KeyedClaim {
  let at = index;
  for (let step = 0; step < maker.cited.length; step++) {
    const antecedent = maker.cited[at]?.antecedent ?? -1;
    if (antecedent < 0 || antecedent === at) break;
    at = antecedent;
  }
  const mention = maker.cited[at] as CitedMention;
  if (mention.draft !== null) return draftClaim(mention, maker);
  if (mention.symbol !== null) return symbolClaim(mention, mention.symbol, maker);
  if (mention.kind === 'numbered') return unreadableClaim(mention, maker);
  return nameClaim(at, mention, maker);
}

function symbolClaim(mention: CitedMention, symbol: ParsedSymbol, maker: ClaimMaker): KeyedClaim {
  const series = seriesOf(symbol, mention.type);
  const key = symbolKey(symbol);
  const { needs } = series;
  const date = mention.date?.value ?? null;
  const other = otherIssuer(mention, series, maker.flow.text);
  if (other !== null) {
    const claim = { ...EMPTY_CLAIM, type: series.type, date, issuer: other, basis: { type: 'printed' as const } };
    return { key, claim: { ...claim, document: maker.documentId } };
  }
  const told = seriesOf(symbol).type;
  const shared = mayBeAnyOffices(symbol, series);
  const writer = shared ? writerOf(mention, series, maker.flow.text, maker.context.issuer) : null;
  const typeBasis: Basis = told === null ? 'printed' : 'symbol';
  // A head that fits no such number stays in the claim: with it the number tells no type.
  const head = series.class === 1 || series.class === 2 ? null : mention.type;
  const toCome = isToCome(symbol, date, maker.context);
  const base: Claim = {
    ...EMPTY_CLAIM,
    type: series.type ?? head,
    date,
    ...(mention.split ? { split: true } : {}),
    ...(toCome ? { toCome: true } : {}),
    ...(mention.lawName === null ? {} : { lawName: mention.lawName }),
  };
  if (needs.length === 0) {
    const open =
      toCome ||
      mention.split ||
      contradictsItsTerm(symbol) ||
      (shared && writer === null) ||
      isOfNoMaker(symbol, series.type);
    const document = open ? maker.documentId : null;
    const issuer = writer ?? otherMinistry(mention, series) ?? otherAssembly(mention);
    const subject = mention.split ? maker.numbers.subject(mention, key) : null;
    return { key, claim: { ...base, issuer, subject, basis: { type: typeBasis }, document } };
  }
  const basis: { -readonly [part in IdentityPart]?: Basis } = { type: typeBasis };
  const subject = maker.numbers.subject(mention, key);
  const documentDates = maker.numbers.dates(key, subject);
  const linked = date ?? (documentDates.length > 0 ? oneDate(documentDates, needs) : null);
  if (needs.includes('year') && linked !== null) basis.year = mention.date?.basis ?? 'document';
  const term = needs.includes('term') ? (mention.term?.value ?? null) : null;
  if (needs.includes('term')) {
    const from = term === null ? (linked === null ? null : (mention.date?.basis ?? 'document')) : mention.term?.basis;
    if (from != null) basis.term = from;
  }
  const written = linked ?? (symbol.year === null ? null : String(symbol.year));
  const by = provinceBefore(mention, maker.flow.text) ?? mention.issuer?.value ?? null;
  const agency = by === null ? null : findAgency(by, written);
  const { context } = maker;
  const others =
    needs.includes('issuer') && agency === null && ownedByOthers(mention.start, maker.flow.text, context.issuer);
  const owner = needs.includes('issuer') && !others ? ownerOf(symbol, agency, context) : null;
  const owned = owner !== null && agencyById(owner)?.scope === 'local';
  // Under letters that no register of bodies has, a body of the whole country sits in no province.
  const central =
    agency !== null && series.agency === null && agency.rest === '' && agencyById(agency.agency)?.scope === 'national';
  const elsewhere =
    central ||
    (agency === null &&
      (sitsElsewhere(mention, series, maker.flow.text, maker.strangers) ||
        mayBeAnyones(mention, series, maker.locals)));
  const placed = owned || (needs.includes('place') && !elsewhere);
  const { places, ownPlace } = placed ? placesOf(agency, written, context) : NO_PLACE;
  if (places.length > 0) basis.place = ownPlace ? 'document' : (mention.issuer?.basis ?? 'printed');
  let issuer: string | null = writer;
  if (needs.includes('issuer')) {
    issuer = owner;
    if (issuer !== null)
      basis.issuer =
        agency !== null && (agency.owner ?? agency.agency) === issuer
          ? (mention.issuer?.basis ?? 'printed')
          : 'document';
  }
  const open =
    (needs.includes('year') && linked === null) ||
    // A date between two terms tells none.
    (needs.includes('term') && term === null && (linked === null || termOfSymbol(symbol, linked) === null)) ||
    ((owned || needs.includes('place')) && places.length !== 1) ||
    ((shared || needs.includes('issuer')) && issuer === null) ||
    mention.split ||
    series.type === null ||
    numberOfYear(symbol, series.type, linked) !== null;
  return {
    key,
    claim: {
      ...base,
      date: linked,
      documentDates: documentDates.length > 1 ? documentDates : [],
      term,
      issuer,
      places,
      subject,
      alias: nickname(textOf(mention, maker.flow), symbol, told),
      basis,
      context: open ? context : null,
      document: open ? maker.documentId : null,
    },
  };
}

/** A number nobody can read stays on the list as `malformed`, by its print. */
function unreadableClaim(mention: CitedMention, maker: ClaimMaker): KeyedClaim {
  const claim: Claim = { ...EMPTY_CLAIM, type: mention.type, basis: { type: 'printed' }, document: maker.documentId };
  return { key: `sym:${mention.name ?? textOf(mention, maker.flow)}`, claim };
}

/**
 * "thủ tục hành chính (TTHC)", "tỉnh Phú Yên (cũ)", "… nông thôn (sau đây gọi tắt là NSVMĐT&NT)": what a bracket says of the words
 * before it is no part of the name.
 */
const ABBREVIATED =
  /(?:^|\s)\((?:\p{Lu}{2,10}|cũ|trước đây|(?:sau đây )?(?:gọi|viết)(?: tắt| chung)?(?: là)?:? [^()]{1,80})\)/giu;

function nameClaim(at: number, mention: CitedMention, maker: ClaimMaker): KeyedClaim {
  const type = mention.type ?? '';
  const { context } = maker;
  const printed = normaliseName(`${type} ${(mention.name ?? '').replace(ABBREVIATED, '')}`);
  const { name, places } = placedCongress(withTermOfTarget(printed, at, mention, maker), context.to);
  const act = mention.issuer === null ? issuingAct(at, mention, maker) : null;
  const issuing = mention.issuer?.value ?? (act === null ? null : issuerOf(act));
  const written = act?.date?.value ?? context.to;
  const agency = issuing === null ? null : findAgency(issuing, written);
  return {
    key: `name:${name}`,
    claim: {
      ...EMPTY_CLAIM,
      type: mention.type,
      date: mention.date?.value ?? null,
      term: mention.term?.value ?? null,
      issuer: agency === null ? null : (agency.owner ?? agency.agency),
      places: places ?? placesOf(agency, written, context).places,
      nameYear: mention.nameYear,
      nameRevised: mention.nameRevised,
      basis: { type: 'printed' },
      context: { ...context, place: null, issuer: null },
      document: maker.documentId,
      ...issuedWithin(mention, maker),
    },
  };
}

/**
 * "Chương trình hành động thực hiện Nghị quyết số 22-NQ/TW ngày 30/8/2022": the number comes again in every term, and one of
 * the State in every year, so what tells it belongs to the name (domain reference §1.7).
 */
function withTermOfTarget(name: string, at: number, mention: CitedMention, maker: ClaimMaker): string {
  const open = openNumber(name);
  if (open === null) return name;
  for (let i = at + 1; i < maker.cited.length; i++) {
    const target = maker.cited[i] as CitedMention;
    if (target.start >= mention.end) break;
    if (target.nestedIn !== at || target.symbol === null) continue;
    const { claim } = keyAndClaim(i, maker);
    const told = open.missing === 'year' ? yearOf(claim.date) : termOf(target.symbol, claim);
    if (told !== null) return `${name.slice(0, open.end)} ${told}${name.slice(open.end)}`;
  }
  return name;
}

function yearOf(date: string | null): string | null {
  return date === null ? null : `năm ${date.slice(0, 4)}`;
}

function termOf(symbol: ParsedSymbol, { term, date }: Claim): string | null {
  const told = term ?? (date === null ? null : termOfSymbol(symbol, date));
  return told === null ? null : `khóa ${told}`;
}

function draftClaim(mention: CitedMention, maker: ClaimMaker): KeyedClaim {
  const draft = mention.draft as NonNullable<CitedMention['draft']>;
  const details = draft.verb === 'new' ? withSubject(mention, maker) : null;
  const targets = (details === null ? draft.targets : [])
    .map((target) => keyAndClaim(target, maker))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const about =
    targets.length > 0 ? targets.map((target) => target.key).join('|') : normaliseName(details ?? mention.name ?? '');
  return {
    key: `draft:${mention.type ?? ''}|${draft.verb}|${about}`,
    claim: {
      ...EMPTY_CLAIM,
      type: mention.type,
      issuer: targets.length > 0 || draft.verb !== 'new' ? null : issuerOfDraft(mention, maker),
      basis: { type: 'printed' },
      context: { ...maker.context, place: null, issuer: null },
      // By its title alone a draft may be any office's, or of a law that nobody knows to be in force.
      document:
        targets.every((target) => target.claim.document === null) && targets.length > 0 && draft.open !== true
          ? null
          : maker.documentId,
      draft: {
        verb: draft.verb,
        targets,
        ...(draft.issuedAs === undefined ? {} : { issuedAs: keyAndClaim(draft.issuedAs, maker) }),
        ...(draft.open === true ? { open: true } : {}),
      },
    },
  };
}

/**
 * "Nghị định hướng dẫn Luật số 90/2025/QH15 về công tác đấu thầu": a law has a decree for each of its subjects, so the printed
 * one belongs to the draft. Null where none is printed, or where it may be the title of what is detailed.
 */
function withSubject(mention: CitedMention, { cited, flow }: ClaimMaker): string | null {
  const target = cited[mention.draft?.targets[0] ?? -1];
  if (target?.title == null || !['luật', 'bộ luật', 'pháp lệnh'].includes(target.type ?? '')) return null;
  const whole = textOf({ start: mention.start, end: target.title.end }, flow);
  return whole.slice((mention.type ?? '').length);
}

/** What a document says of itself that its claims carry. */
export function contextOf(header: DocumentHeader): CitingContext {
  return {
    from: header.date?.value.from ?? null,
    to: header.date?.value.to ?? null,
    place: header.place?.value ?? null,
    issuer: header.agency,
  };
}

function textOf(span: { readonly start: number; readonly end: number }, flow: Flow): string {
  return flow.text.slice(span.start, span.end);
}
