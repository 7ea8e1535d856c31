import { describe } from '@jest/globals';
import { BROKEN_PRINT } from './broken-print.data.js';
import { itReads } from './case-runner.js';
import { ENVIRONMENT_INFORMATION_SCIENCE } from './environment-information-science.data.js';
import { INTERIOR_AND_PARTY } from './interior-party.data.js';
import { LABOUR_HEALTH_EDUCATION } from './labour-health-education.data.js';
import { LAND_AND_ECONOMY } from './land-economy.data.js';
import { RESTRAINT } from './restraint.data.js';
import { TITLES } from './titles.data.js';

for (const [sector, cases] of Object.entries({
  'land, investment, finance': LAND_AND_ECONOMY,
  'labour, health, education': LABOUR_HEALTH_EDUCATION,
  'environment, information, science': ENVIRONMENT_INFORMATION_SCIENCE,
  'interior and the Party': INTERIOR_AND_PARTY,
  restraint: RESTRAINT,
  'broken print': BROKEN_PRINT,
  titles: TITLES,
})) {
  describe(`cases of ${sector}`, () => {
    for (const one of cases) itReads(`${one.id}: ${one.rule}`, one);
  });
}
