import type { CleaningRule, Decision } from './clean-row.js';

const HEADINGS: Readonly<Record<CleaningRule, string>> = {
  glued: 'Number cut by a blank, glued from both cells',
  'no-number': 'No number: known by name and year',
  letters: 'Letters and digits put right',
  'year-of-symbol': 'Date contradicts the year in the number',
  'effect-before-issue': 'Effect before issue',
  'issuer-of-symbol': 'Issuer contradicts the body in the number',
  'date-from-titles': 'Date taken from the titles of other instruments',
  'same-instrument': 'Two lines of one instrument',
  curated: 'Fact that contradicts the curated rows',
  'left-out': 'Left out: the identity stays incomplete',
};

const START = '<!-- decisions: written by scripts/register/build.ts -->';
const END = '<!-- end of decisions -->';

/** The document with its list of decisions between the two marks replaced. */
export function printDecisions(document: string, decisions: readonly Decision[]): string {
  const sections = Object.entries(HEADINGS).map(([rule, heading]) => {
    const own = decisions.filter((decision) => decision.rule === rule);
    const lines = own.map(({ printed, taken }) => `| ${cell(printed)} | ${cell(taken)} |`);
    return [`### ${heading} (${own.length})`, '', '| printed | taken |', '|---|---|', ...lines, ''].join('\n');
  });
  const [before = '', rest = ''] = document.split(START);
  const after = rest.split(END)[1] ?? '';
  return `${before}${START}\n\n${sections.join('\n')}\n${END}${after}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '·').replace(/\s+/g, ' ').trim();
}
