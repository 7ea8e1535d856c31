import { AGENCIES } from '../issuers/index.js';
import { foldWords } from '../text/fold.js';

const HAS_ABBREVIATION = /\p{Lu}{2}/u;

/**
 * The name of every known body by the folded words of its name and of its abbreviations ("Sở TP"). Other names say less
 * ("Công an" for "Công an tỉnh") and stay as printed; a form that two bodies share is none's.
 */
export const AGENCY_SPELLINGS: ReadonlyMap<string, string> = spellings();

function spellings(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const shared = new Set<string>();
  for (const agency of AGENCIES) {
    if (HAS_ABBREVIATION.test(agency.name)) continue;
    const short = agency.aliases.filter((alias) => HAS_ABBREVIATION.test(alias));
    for (const name of new Set([agency.name, ...short].map(foldWords))) {
      if (names.has(name) && names.get(name) !== agency.name) shared.add(name);
      else names.set(name, agency.name);
    }
  }
  for (const name of shared) names.delete(name);
  return names;
}
