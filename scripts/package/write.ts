import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeApi } from '../../api/openapi/describe.js';
import { recordSchema } from '../../api/openapi/json-schema.js';
import { RECORD_NAMES } from '../../api/schemas/records.js';

/**
 * Writes what the package holds besides compiled sources: the register as a module, the JSON Schemas of the records and
 * the description of the API. `node dist/scripts/package/write.js`, after the compiler; the package is the folder above
 * `dist`, or the one named.
 */
const dist = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const root = process.argv[2] ?? join(dist, '..');

const data = join(root, 'src', 'register', 'data');
const tables = readdirSync(data)
  .filter((name) => name.endsWith('.tsv'))
  .sort()
  .map((name) => readFileSync(join(data, name), 'utf8'));
const library = join(dist, 'library');
writeFileSync(
  join(library, 'register.js'),
  [
    "import { packagedRegister } from './packaged-register.js';",
    'export const { register, rows } = packagedRegister([',
    ...tables.map((table) => `${JSON.stringify(table)},`),
    ']);\n',
  ].join('\n'),
);
writeFileSync(
  join(library, 'register.d.ts'),
  [
    "import type { Register } from '../src/register/register.js';",
    "import type { RegisterRow } from '../src/register/row.js';",
    '/** The instruments that come with this package: what `register.tsv` files of the program hold. */',
    'export declare const register: Register;',
    '/** Their rows, to put beside your own (`createRegister(rows, own)`). */',
    'export declare const rows: readonly RegisterRow[];\n',
  ].join('\n'),
);

const schemas = join(dist, 'schemas');
mkdirSync(schemas, { recursive: true });
for (const name of RECORD_NAMES) {
  writeFileSync(join(schemas, `${name}.json`), `${JSON.stringify(recordSchema(name), null, 2)}\n`);
}
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
writeFileSync(join(dist, 'openapi.json'), `${JSON.stringify(describeApi(version, '/api/v1'), null, 2)}\n`);
