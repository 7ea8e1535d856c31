import nlp from 'compromise/one';
import { isLetter } from '../letters.js';
import { GRAMMAR_WORDS, TAGS, type Tag } from './lexicon.js';
import { splitSentences, splitTerms, type Token } from './tokens.js';

/** The parts of compromise's world that the plugin replaces. */
interface World {
  readonly methods: {
    readonly one: { killUnicode: (text: string) => string; readonly tokenize: Record<string, unknown> };
  };
  readonly model: { readonly one: Record<string, unknown> };
  readonly compute: Record<string, (view: { readonly docs: readonly Token[][] }) => void>;
  hooks: string[];
}

const ROMAN = /^[ivxlc]{1,6}$/;
/** Parts of an issuer's name. */
function isNaming(tag: Tag | undefined): boolean {
  return tag === 'Name' || tag === 'Agency' || tag === 'Body' || tag === 'Level' || tag === 'Role' || tag === 'Field';
}

/** What a number or numeral after belongs to the name: Hội nghị Trung ương **8**, Hội nghị lần thứ **tám** …. */
function isCount({ normal }: Token): boolean {
  return normal === 'hội nghị trung ương' || normal === 'lần thứ';
}

/** A joint act names its issuers in a row, with commas ("của Bộ Công an, Bộ Quốc phòng và Bộ Y tế"). */
const JOINT = /LT[/-]/;
function isBodyStart(tag: Tag | undefined): boolean {
  return tag === 'Body' || tag === 'Role' || tag === 'Agency';
}

/** Bodies whose name is complete: the next body's name beside it is another cell or clause (domain reference §5.4). */
const WHOLE = new Set([
  'chính phủ',
  'thủ tướng chính phủ',
  'quốc hội',
  'chủ tịch nước',
  'bộ chính trị',
  'ban bí thư',
  'ủy ban thường vụ quốc hội',
]);

/** Parts of an issuer's name, and what links two of them: such terms carry the tag `Issuer` too. */
export function isOfIssuer(tag: Tag): boolean {
  return isNaming(tag) || tag === 'Link';
}

/** One set a tag, shared by all terms. */
const TAG_SETS = new Map<Tag, ReadonlySet<string>>(
  TAGS.map((tag) => [tag, new Set<string>(isOfIssuer(tag) ? [tag, 'Issuer'] : [tag])]),
);

/** Tag of a token by itself and the one before it: terms of office after "khóa", names by their capital. */
function tagOf(token: Token, before: Tag | undefined): Tag {
  const { tag, text, normal } = token;
  if (tag === 'Years' || tag === 'Numeral') return before === 'TermWord' ? 'Term' : 'Other';
  if (before === 'TermWord' && ROMAN.test(normal)) return 'Term';
  if (tag !== null) return tag;
  return text.charCodeAt(0) === normal.charCodeAt(0) ? 'Other' : 'Name';
}

/**
 * Settles what depends on neighbours, in one pass: the second syllable of a name (Tư **pháp**) belongs to it; "và" and a
 * dash inside an issuer's name or between two issuers link, everywhere else they end the phrase.
 */
function settle(tokens: readonly Token[], tags: Tag[]): void {
  // "Quy định số 178-QĐ/TW", "Hướng dẫn số 36-HD/VPTW": a cue that stands first is the head.
  if (tags[0] === 'SubjectCue') tags[0] = 'Head';
  const joint = tokens.some(({ tag, text }) => tag === 'DocNumber' && JOINT.test(text));
  for (let i = 1; i < tags.length; i++) {
    const before = tags[i - 1];
    if (before === 'Agency' && isNaming(tags[i]) && tags[i] !== 'Level' && WHOLE.has((tokens[i - 1] as Token).normal)) {
      tags[i] = 'Other';
    } else if (tags[i] === 'Other') {
      const token = tokens[i] as Token;
      const syllable = token.tag === null && isLetter(token.normal.charCodeAt(0));
      if (isCount(tokens[i - 1] as Token)) tags[i] = 'Level';
      else if (syllable && before === 'Name' && tags[i - 2] !== 'Other') tags[i] = 'Name';
    } else if (tags[i] === 'Comma' && joint && isNaming(before) && isBodyStart(tags[i + 1])) {
      tags[i] = 'Link';
    } else if (tags[i] === 'Link') {
      const after = tags[i + 1];
      const linked = isNaming(before) && (after === 'Name' || isBodyStart(after));
      if (!linked) tags[i] = 'Other';
    }
  }
}

/** The tag of each term of one citation phrase, its neighbours considered. */
export function tagsOf(terms: readonly Token[]): Tag[] {
  const tags: Tag[] = [];
  for (const term of terms) tags.push(tagOf(term, tags[tags.length - 1]));
  settle(terms, tags);
  return tags;
}

function tagTerms(view: { readonly docs: readonly Token[][] }): void {
  for (const terms of view.docs) {
    const tags = tagsOf(terms);
    for (let i = 0; i < terms.length; i++)
      (terms[i] as Token).tags = TAG_SETS.get(tags[i] as Tag) as ReadonlySet<string>;
  }
}

/**
 * Turns compromise/one into a reader of Vietnamese citation phrases: our own sentences, terms and tags, no English model.
 * It changes compromise's one shared world, so nothing else in the product may import compromise.
 */
nlp.plugin({
  mutate(shared: unknown) {
    const world = shared as World;
    const { tokenize } = world.methods.one;
    world.methods.one.killUnicode = (text) => text;
    tokenize.splitSentences = splitSentences;
    tokenize.splitTerms = (sentence: string) => splitTerms(sentence).map(({ pre, text }) => pre + text);
    tokenize.fromString = (text: string): Token[][] => splitSentences(text).map(splitTerms);
    world.model.one.lexicon = Object.fromEntries(GRAMMAR_WORDS);
    world.model.one._multiCache = {};
    world.model.one.frozenLex = {};
    world.model.one.aliases = {};
    world.model.one.unicode = {};
    world.compute.citation = tagTerms;
    world.hooks = ['citation'];
  },
} as unknown as Parameters<typeof nlp.plugin>[0]);

export { nlp };
