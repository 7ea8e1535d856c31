import { becauseWords } from '../../../src/labels/because.js';
import { findingReason } from '../../../src/labels/finding-reason.js';
import { nameOf } from '../../../src/labels/name-instrument.js';
import { findingLabel, outcomeLabel } from '../../../src/labels/outcome-words.js';
import { today } from '../../app/today.js';
import type { Instrument, LookedUpMention, Lookup } from '../../data/types.js';
import { type CellValue, fileName, type Sheet } from '../../export/sheet.js';
import { label, language } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { distinctionOf } from '../../parts/distinction.js';
import { lineAt } from './line-at.js';

/** The citations of a text with what each means and what to look at, as a table. */
export function checkSheet(
  text: string,
  { mentions, findings }: Lookup,
  instruments: ReadonlyMap<string, Instrument>,
): Sheet {
  const rowOf = (mention: LookedUpMention): CellValue[] => {
    const noticed = findings.filter((finding) => finding.mention === mention.id);
    const printed = mention.text.replace(/\s+/g, ' ');
    const line = lineAt(text, mention.start);
    if (!mention.lookedUp) return [line, printed, say('check.not-looked-up'), null, null, null, null];
    const ids = mention.instrument === null ? mention.candidates : [mention.instrument];
    const names = ids.flatMap((id) => instruments.get(id) ?? []).map(fullName);
    return [
      line,
      printed,
      label(outcomeLabel(mention.status, mention.candidates.length)),
      names.join('; '),
      becauseWords(mention.because, mention.status, language.value),
      noticed
        .map((one) => `${label(findingLabel(one.kind, one.candidates.length))}: ${findingReason(one, language.value)}`)
        .join('; '),
      noticed.flatMap(({ replacement }) => replacement ?? []).join('; '),
    ];
  };
  return {
    file: fileName('soat-vien-dan', today()),
    title: say('nav.check'),
    columns: [
      { name: say('check.line'), width: 7 },
      { name: say('check.printed'), width: 50 },
      { name: say('check.outcome'), width: 20 },
      { name: say('check.means'), width: 44 },
      { name: say('check.because'), width: 34 },
      { name: say('check.findings'), width: 44 },
      { name: say('check.replace'), width: 50 },
    ],
    rows: mentions.map(rowOf),
    cut: false,
  };
}

function fullName(instrument: Instrument): string {
  const told = distinctionOf(instrument);
  return told === '' ? nameOf(instrument) : `${nameOf(instrument)} (${told})`;
}
