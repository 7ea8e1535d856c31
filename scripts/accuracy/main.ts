import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareMisses, missesOf, readMisses } from './misses.js';
import { printReport } from './report.js';
import { scoreAll } from './score-all.js';

/**
 * `npm run accuracy [-- --write]`: prints how right the program is on everything at hand, and the answers won and lost
 * against the report in `docs/accuracy.md`; `--write` puts the new figures there. Ends with 1 when an answer was lost.
 */
const DOCUMENT = join('docs', 'accuracy.md');
const GENERATED = /(<!-- figures: npm run accuracy -- --write -->\n)[\s\S]*?(\n<!-- end of figures -->)/;

const committed = readFileSync(DOCUMENT, 'utf8');
const { verdicts, skipped } = await scoreAll();
const report = printReport(verdicts);
console.log(report);
for (const what of skipped) console.warn(`SKIPPED: ${what} not there, so NOT judged.`);

const { gains, losses } = compareMisses(readMisses(GENERATED.exec(committed)?.[0] ?? ''), missesOf(verdicts));
console.log(`\nAgainst ${DOCUMENT}: ${gains.length} won, ${losses.length} lost`);
for (const gain of gains) console.log(`  won  ${gain}`);
for (const loss of losses) console.log(`  lost ${loss}`);

if (process.argv.includes('--write')) {
  if (skipped.length > 0) throw new Error('the report is written only where every set is at hand');
  writeFileSync(
    DOCUMENT,
    committed.replace(GENERATED, (_, before, after) => `${before}\n${report}\n${after}`),
  );
} else if (losses.length > 0) process.exitCode = 1;
