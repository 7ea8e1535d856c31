import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from '@jest/globals';
import { indexDocuments } from '../../service/index/index-documents.js';
import { openService, type Service } from '../../service/open/service.js';

/** A service over an empty store in a folder of its own, which texts can be put into; gone after each test. */
export interface TestService {
  readonly service: Service;
  /** Writes the text to this path and indexes it. */
  index(path: string, text: string): Promise<void>;
}

export function testServices(): () => Promise<TestService> {
  const opened: { service: Service; folder: string }[] = [];
  afterEach(async () => {
    for (const { service, folder } of opened.splice(0)) {
      await service.close();
      await rm(folder, { recursive: true });
    }
  });
  return async () => {
    const folder = await mkdtemp(join(tmpdir(), 'danchieu-service-'));
    const texts = join(folder, 'tai-lieu');
    await mkdir(texts);
    const service = await openService({ store: join(folder, 'kho.sqlite') }, { to: 'change' });
    opened.push({ service, folder });
    return {
      service,
      async index(path, text) {
        await writeFile(join(texts, path), text);
        await indexDocuments(service, { paths: [join(texts, path)], root: texts, stated: {}, allowClassified: false });
      },
    };
  };
}
