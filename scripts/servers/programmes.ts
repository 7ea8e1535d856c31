import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Real programmes, where they are at hand, and the samples of this project. */
const SOURCES = [join(process.cwd(), '..', 'shared', 'corpus'), join(process.cwd(), 'samples')];

/** Two readings of the same programmes: as they are, and each with a further task. */
export type Variant = 0 | 1;

/** Copies the programmes into a folder of their own; returns how many there are. */
export async function gather(folder: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  const found = SOURCES.filter((source) => existsSync(source));
  if (found.length < SOURCES.length) console.warn(`${SOURCES[0]} is not there: the samples alone are used.`);
  for (const source of found) {
    for (const name of await texts(source)) await cp(join(source, name), join(folder, name));
  }
  return (await texts(folder)).length;
}

/** Writes every programme of `from` into `to` in one of its readings. */
export async function write(from: string, to: string, variant: Variant): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await texts(from)) {
    const text = await readFile(join(from, name), 'utf8');
    await writeFile(join(to, name), variant === 0 ? text : `${text}\n${FURTHER}`);
  }
}

const FURTHER = `
NHIỆM VỤ BỔ SUNG

1. Rà soát việc thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ; hoàn thành trong tháng 12.
2. Tổng kết Nghị quyết số 27-NQ/TW ngày 09/11/2022 của Ban Chấp hành Trung ương.
`;

/** Names of the programmes in a folder, sorted. */
export async function texts(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
}
