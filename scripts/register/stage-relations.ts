import { citeMentions } from '../../indexer/cite/cite.js';
import type { CitedMention } from '../../indexer/cite/cited.js';
import type { Lexicon } from '../../indexer/cite/lexicon.js';
import { relateTitle } from '../../indexer/relate/relate.js';
import { readStructure } from '../../indexer/structure/read-structure.js';
import { identifyRow } from '../../src/register/identify-row.js';
import { meansAt } from '../../src/register/means-at.js';
import type { Register } from '../../src/register/register.js';
import type { RegisterRow } from '../../src/register/row.js';
import { cleanText } from '../../src/text/clean.js';
import type { TitleRelation } from './title-relations.js';

/** Only a part of the object is touched: said between the verb and the object. */
const PART = /một phần|một số|điều(?! kiện)|khoản|điểm|phụ lục|danh mục|biểu|mẫu|nội dung/iu;

/** The relations a title states, read by the indexer's own stages: the row's designation and title are the text. */
export function stageRelations(row: RegisterRow, register: Register, lexicon: Lexicon): readonly TitleRelation[] {
  if (row.number === null || row.title === null) return [];
  const designation = `${row.type.charAt(0).toUpperCase()}${row.type.slice(1)} số ${row.number}`;
  const structure = readStructure(cleanText(`${designation} ${row.title}`), {});
  const mentions = citeMentions(structure, lexicon);
  const { text } = structure.flow;
  const idOf = (index: number | 'document'): string | null => {
    const mention = index === 'document' ? undefined : mentions[index];
    if (mention === undefined) return null;
    if (index === 0) return row.id;
    return identify(mention, row, register);
  };
  return relateTitle(structure.flow, mentions).flatMap(({ from, relation, to, start, end, planned }) => {
    const subject = idOf(from);
    const object = idOf(to);
    if (planned || subject === null || object === null || subject === object) return [];
    const objectStart = to === 'document' ? end : (mentions[to]?.start ?? end);
    const partial = relation === 'amends' || PART.test(text.slice(start, Math.max(start, objectStart)));
    return [{ from: subject, relation, to: object, part: partial ? 'part' : 'whole' }];
  });
}

function identify(mention: CitedMention, row: RegisterRow, register: Register): string | null {
  if (mention.symbol !== null && mention.type !== null) {
    return identifyRow({
      type: mention.type,
      number: mention.symbol.text,
      title: null,
      year: null,
      term: mention.term?.value ?? null,
      issuer: null,
      place: null,
      issued: mention.date?.value ?? null,
    }).id;
  }
  if (mention.name === null || mention.type === null) return null;
  const name = `${mention.type} ${mention.name}`;
  const meant = register.byName(name).filter((one) => one.id !== row.id && meansAt(one, name, row.issued));
  return meant.length === 1 ? (meant[0]?.id ?? null) : null;
}
