import { normaliseName } from '../../src/register/normalise-name.js';
import type { Register } from '../../src/register/register.js';
import { rememberOf } from '../../src/remember.js';
import { canonicalTitle } from './canonical-title.js';

/** Little words of a title that are left out as often as not, and that tell no two titles apart. */
const LITTLE = /(?<!\p{L})(?:về(?: việc)?|của|nhằm)(?!\p{L})|,/gu;
/** Shorter titles may differ by just such a word. */
const FEWEST_WORDS = 10;
/** No name of so many words has fewer letters; most names of laws need not be cut into words. */
const SHORTEST = 30;
const LAW = /^(?:bộ )?luật |^pháp lệnh /iu;

/**
 * The name under which the register knows a long title of a plan, programme or scheme that is printed without its little words:
 * "Đề án phát triển ứng dụng dữ liệu dân cư …" for "… dữ liệu về dân cư …". Null where none or more than one instrument fits.
 * @param printed normalised, with its head word
 */
export function nearName(printed: string, register: Register): string | null {
  const key = keyOf(printed);
  return key === null ? null : (namesOf(register).get(key) ?? null);
}

const namesOf = rememberOf((register: Register): ReadonlyMap<string, string | null> => {
  const names = new Map<string, string | null>();
  const owners = new Map<string, string>();
  for (const { id, names: known } of register.rows) {
    for (const { name } of known) {
      if (name.length < SHORTEST || LAW.test(name)) continue;
      const key = keyOf(normaliseName(name));
      if (key === null) continue;
      const other = owners.get(key);
      names.set(key, other === undefined || other === id ? name : null);
      owners.set(key, id);
    }
  }
  return names;
});

function keyOf(name: string): string | null {
  const words = canonicalTitle(name)
    .replace(LITTLE, ' ')
    .split(' ')
    .filter((word) => word !== '');
  return words.length < FEWEST_WORDS ? null : words.join(' ');
}
