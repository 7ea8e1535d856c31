import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildLexicon, extractFacts, type ResolvedDocument, resolveFacts } from '../../indexer/index.js';
import { loadRegister } from '../../service/register/load.js';
import { readGold, shared } from './gold/gold-files.js';
import { scoreClusters, scoreLinks } from './gold/score-links.js';
import { type Pair, pairMentions, scoreMentions } from './gold/score-mentions.js';
import { scoreRelations, scoreRoles } from './gold/score-statements.js';
import { scoreDuties, scoreTasks } from './gold/score-tasks.js';
import { type Passage, type Readable, readPassages, readSentences } from './labelled/passages.js';
import { type BlindLink, scoreBlindLink } from './labelled/score-blind-links.js';
import { type RelationPassage, scorePhrasings } from './labelled/score-phrasings.js';
import { type PinpointPassage, scorePinpoints } from './labelled/score-pinpoints.js';
import { scoreSentence } from './labelled/score-sentences.js';
import { type ShortFormPassage, scoreShortForms } from './labelled/score-short-forms.js';
import type { Verdict } from './verdict.js';

/** All verdicts on what is at hand, and what could not be judged because its texts are not there. */
export interface Judged {
  readonly verdicts: readonly Verdict[];
  readonly skipped: readonly string[];
}

type Read = (text: string, date?: string) => ResolvedDocument;

const GOLD_DOCUMENTS = ['000', '002', '004'];

/** Judges the program on the annotated programmes, the labelled passages and the public sentences. */
export async function scoreAll(): Promise<Judged> {
  const register = await loadRegister(null);
  const lexicon = buildLexicon(register);
  // Every text by itself, as one `extract` of one file does.
  const read: Read = (original, date) => {
    const stated = date === undefined ? {} : { date };
    const input = { original, path: 'text', documentId: 'text', contentHash: '', stated };
    return resolveFacts([extractFacts(input, lexicon)], register).documents[0] as ResolvedDocument;
  };
  const skipped: string[] = [];
  const verdicts = [...scoreGold(read, skipped), ...scoreSentences(read, skipped)];
  return { verdicts, skipped };
}

function scoreGold(read: Read, skipped: string[]): Verdict[] {
  if (shared === null) {
    skipped.push('annotated programmes (../shared/gold)');
    return [];
  }
  const verdicts: Verdict[] = [];
  const allPairs: Pair[] = [];
  for (const id of GOLD_DOCUMENTS) {
    const gold = readGold(shared, id);
    const document = read(gold.original);
    const { pairs, unpaired } = pairMentions(gold, document.mentions);
    allPairs.push(...pairs);
    verdicts.push(
      ...scoreMentions(gold, pairs, unpaired),
      ...scoreRoles(gold, pairs),
      ...scoreTasks(gold, document),
      ...scoreDuties(gold, document),
      ...scoreRelations(gold, document),
    );
  }
  return [...verdicts, ...scoreLinks(allPairs), ...scoreClusters(allPairs)];
}

function scoreSentences(read: Read, skipped: string[]): Verdict[] {
  const sentences = readSentences();
  const texts = sentences?.map(({ text }) => text) ?? null;
  if (texts === null) skipped.push('public sentences (../shared/eval)');
  const verdicts: Verdict[] = [];
  const scorePassages = <P extends Passage>(
    name: string,
    score: (passage: Readable<P>, document: ResolvedDocument) => readonly Verdict[],
  ): void => {
    const { readable, skipped: unread } = readPassages<P>(name, texts);
    if (unread > 0) skipped.push(`${unread} passages of ${name}`);
    for (const one of readable) verdicts.push(...score(one, read(one.text, one.passage.context?.date)));
  };
  scorePassages<ShortFormPassage>('short-forms', (one, { mentions }) => scoreShortForms(one, mentions));
  scorePassages<PinpointPassage>('pinpoints', (one, { mentions }) => scorePinpoints(one, mentions));
  scorePassages<RelationPassage>('relations', scorePhrasings);
  if (sentences === null) return verdicts;
  const links = readBlindLinks();
  sentences.forEach((sentence, at) => {
    const { mentions } = read(sentence.text);
    verdicts.push(...scoreSentence(at, sentence, mentions));
    for (const link of links.get(at) ?? []) verdicts.push(...scoreBlindLink(link, mentions));
  });
  return verdicts;
}

/** Record → its judged links. */
function readBlindLinks(): ReadonlyMap<number, readonly BlindLink[]> {
  const file = join(process.cwd(), 'test', 'labelled', 'blind-links.json');
  const { links } = JSON.parse(readFileSync(file, 'utf8')) as { links: BlindLink[] };
  const byRecord = new Map<number, BlindLink[]>();
  for (const link of links) byRecord.set(link.eval, [...(byRecord.get(link.eval) ?? []), link]);
  return byRecord;
}
