import type { Identity } from '../src/designation/identity.js';
import type { InstrumentRecord } from '../src/facts/outcome.js';
import { normaliseName } from '../src/register/normalise-name.js';
import type { RegisterRow } from '../src/register/row.js';
import { hash53 } from '../src/text/hash.js';
import { symbolForm } from './forms.js';
import { lookedUp } from './keys.js';

/** What a register row says an instrument is. */
export function registerInstrument(row: RegisterRow): InstrumentRecord {
  const name = row.title ?? row.names[0]?.name ?? row.id;
  const identity: Identity = {
    type: row.type,
    number: row.number,
    name: row.number === null ? normaliseName(name) : null,
    year: row.year,
    term: row.term,
    issuer: row.issuer,
    place: row.place,
  };
  return { id: row.id, identity, provisional: false };
}

/** A hash of the rows under each form of a key: a form whose hash changed has keys to resolve again. */
export function registerFingerprints(rows: readonly RegisterRow[]): Map<string, string> {
  const texts = new Map<string, string[]>();
  for (const row of rows) {
    const text = JSON.stringify(row);
    const names = [...row.names.map(({ name }) => name), ...(row.title === null ? [] : [row.title])];
    const forms = new Set(names.map((name) => lookedUp(`name:${normaliseName(name)}`)));
    if (row.number !== null) forms.add(`sym:${symbolForm(row.number)}`);
    for (const form of forms) {
      const group = texts.get(form);
      if (group === undefined) texts.set(form, [text]);
      else group.push(text);
    }
  }
  return new Map([...texts].map(([form, group]) => [form, hash53(group.sort().join('\n'))]));
}
