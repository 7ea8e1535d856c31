import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const texts = new Map<string, string>();
let folder: string | null = null;

/**
 * The query in `cypher/<name>.cypher`, read once: the code runs the files that people read. Those with `replan=skip` find
 * all they need by keys and identities: their one good plan does not depend on how full the store is, and while a first
 * load fills it, planning them over and over takes a server longer than much of what they do.
 */
export function cypher(name: string): string {
  let text = texts.get(name);
  if (text === undefined) {
    text = readFileSync(join(cypherFolder(), `${name}.cypher`), 'utf8');
    texts.set(name, text);
  }
  return text;
}

/** Where the queries are: beside the sources of the package, whether this runs as built or as written. */
export function cypherFolder(): string {
  folder ??= join(packageRoot(dirname(fileURLToPath(import.meta.url))), 'graph', 'neo4j', 'cypher');
  return folder;
}

function packageRoot(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const above = dirname(from);
  if (above === from) throw new Error('package.json of the program is missing');
  return packageRoot(above);
}
